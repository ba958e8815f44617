using System.Globalization;

namespace YenValve.Optimization.WalkForward;

/// <summary>
/// Ways to divide the days. Between days that are seen and days that are tested lies an embargo, since what moves a strategy reaches over days; López de
/// Prado, Advances in Financial Machine Learning (2018), chapters 7 and 12.
/// </summary>
public static class FoldPlan
{
    private const int ShortestTail = 4;

    /// <summary>The embargo where nobody says otherwise: a hundredth of the days, and 20 at least.</summary>
    public static int DefaultEmbargo(int days) => Math.Max(20, (int)Math.Ceiling(days / 100.0));

    /// <summary>
    /// Walk-forward: each test follows the days it may learn from, after the embargo, and the tests follow one another without a gap to the last day.
    /// </summary>
    /// <param name="days">The days.</param>
    /// <param name="train">Days seen before the first test.</param>
    /// <param name="test">Days of a test; the last may be shorter, or longer by less than a quarter: a few days left over are no test of their own.</param>
    /// <param name="embargo">Days left out between the two.</param>
    /// <param name="rolling">Whether only the latest <paramref name="train"/> days are seen, instead of all before.</param>
    /// <exception cref="ArgumentException">The days hold no test.</exception>
    public static IReadOnlyList<Fold> WalkForward(IReadOnlyList<DateTime> days, int train, int test, int embargo, bool rolling)
    {
        if (train < 2 || test < 2 || embargo < 0) throw new ArgumentException("a window has two days at least, and an embargo is not negative");
        var folds = new List<Fold>();
        for (int begin = train + embargo, end; begin + 1 < days.Count; begin = end)
        {
            end = days.Count - begin < test + (test / ShortestTail) ? days.Count : begin + test;
            var seen = begin - embargo;
            var first = rolling ? seen - train : 0;
            folds.Add(new Fold(Name(days, begin, end - 1), [.. Enumerable.Range(first, seen - first)], [.. Enumerable.Range(begin, end - begin)]));
        }

        return folds.Count > 0 ? folds : throw new ArgumentException($"{days.Count} days hold no test after {train} days of training and {embargo} of embargo");
    }

    /// <summary>Purged k-fold: each block is tested once on a choice from the days before and after it, without those that touch it.</summary>
    /// <param name="days">The days.</param>
    /// <param name="blocks">Number of blocks, at least 2.</param>
    /// <param name="embargo">Days left out after a tested block; as many are purged before it.</param>
    /// <exception cref="ArgumentException">There are too few blocks or days.</exception>
    public static IReadOnlyList<Fold> PurgedBlocks(IReadOnlyList<DateTime> days, int blocks, int embargo) => Combinations(days, blocks, 1, embargo);

    /// <summary>Combinatorial purged cross-validation: every choice of so many blocks is tested once.</summary>
    /// <param name="days">The days.</param>
    /// <param name="blocks">Number of blocks, at least 2 and at most 16.</param>
    /// <param name="tested">Blocks tested at a time, fewer than there are.</param>
    /// <param name="embargo">Days left out after a tested block; as many are purged before it.</param>
    /// <exception cref="ArgumentException">There are too few blocks or days.</exception>
    public static IReadOnlyList<Fold> Combinations(IReadOnlyList<DateTime> days, int blocks, int tested, int embargo)
    {
        if (blocks is < 2 or > 16 || tested < 1 || tested >= blocks) throw new ArgumentException("two to sixteen blocks, of which fewer are tested at a time");
        if (days.Count < blocks * 2) throw new ArgumentException($"{days.Count} days are too few for {blocks} blocks");
        return [.. Choices(blocks, tested).Select(chosen => Of(days, blocks, chosen, embargo))];
    }

    /// <summary>First day of a block and the one after its last.</summary>
    internal static (int From, int To) Block(int days, int blocks, int block) => ((int)((long)days * block / blocks), (int)((long)days * (block + 1) / blocks));

    /// <summary>Every choice of so many of the blocks, in order.</summary>
    internal static IEnumerable<int[]> Choices(int blocks, int tested)
    {
        var chosen = Enumerable.Range(0, tested).ToArray();
        while (true)
        {
            yield return [.. chosen];
            var moving = tested - 1;
            while (moving >= 0 && chosen[moving] == blocks - tested + moving) moving--;
            if (moving < 0) yield break;
            chosen[moving]++;
            for (var i = moving + 1; i < tested; i++) chosen[i] = chosen[i - 1] + 1;
        }
    }

    private static Fold Of(IReadOnlyList<DateTime> days, int blocks, int[] chosen, int embargo)
    {
        var test = new List<int>();
        var isOut = new bool[days.Count];
        foreach (var block in chosen)
        {
            var (from, to) = Block(days.Count, blocks, block);
            test.AddRange(Enumerable.Range(from, to - from));
            for (var i = Math.Max(0, from - embargo); i < Math.Min(days.Count, to + embargo); i++) isOut[i] = true;
        }

        int[] train = [.. Enumerable.Range(0, days.Count).Where(i => !isOut[i])];
        if (train.Length < 2) throw new ArgumentException($"an embargo of {embargo} days leaves nothing to learn from");
        return new Fold(string.Join(" + ", chosen.Select(block => Name(days, Block(days.Count, blocks, block).From, Block(days.Count, blocks, block).To - 1))), train, test);
    }

    private static string Name(IReadOnlyList<DateTime> days, int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"{days[first]:yyyy-MM-dd} to {days[last]:yyyy-MM-dd}");
}
