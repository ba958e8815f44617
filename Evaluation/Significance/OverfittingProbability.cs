namespace YenValve.Evaluation.Significance;

/// <summary>
/// Probability of backtest overfitting by combinatorially symmetric cross-validation: over all ways to call half of the blocks in sample, how
/// often the best in sample ends in the lower half out of sample (Bailey, Borwein, López de Prado and Zhu, 2017, J. of Computational Finance 20(4)).
/// </summary>
public static class OverfittingProbability
{
    /// <summary>Blocks of the published test: 12,870 ways to halve them.</summary>
    public const int DefaultBlocks = 16;

    /// <summary>Most blocks: 2.7 million ways to halve them.</summary>
    public const int MostBlocks = 24;

    /// <summary>Runs the test, ranked by Sharpe ratio.</summary>
    /// <param name="trials">Returns of each trial, all over the same periods.</param>
    /// <param name="blocks">Number of blocks, even, from 2 to 24 and no more than there are periods.</param>
    /// <exception cref="ArgumentException">There are fewer than two trials, or they are of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of blocks is out of range.</exception>
    public static OverfittingResult Of(IReadOnlyList<double[]> trials, int blocks = DefaultBlocks)
    {
        if (trials.Count < 2) throw new ArgumentException("Two trials are the least to choose from.", nameof(trials));
        var periods = trials[0].Length;
        if (trials.Any(trial => trial.Length != periods)) throw new ArgumentException("The trials are of different lengths.", nameof(trials));
        if (blocks < 2 || blocks > MostBlocks || blocks % 2 != 0 || blocks > periods)
            throw new ArgumentOutOfRangeException(nameof(blocks), blocks, $"Blocks are even, from 2 to {MostBlocks} and no more than there are periods.");

        var table = new BlockSharpe(trials, blocks);
        var halves = Halves(blocks);
        var splits = new OverfittingSplit[halves.Length];
        Parallel.For(0, halves.Length, () => (new double[trials.Count], new double[trials.Count]), (index, _, scratch) =>
        {
            splits[index] = table.Split(halves[index], scratch.Item1, scratch.Item2);
            return scratch;
        }, _ => { });
        return new OverfittingResult(splits, blocks, trials.Count);
    }

    /// <summary>Every choice of half of the blocks as a mask, in lexicographic order of the blocks chosen.</summary>
    private static uint[] Halves(int blocks)
    {
        var masks = new List<uint>();
        Choose(0, blocks / 2, 0);
        return [.. masks];

        void Choose(int from, int left, uint mask)
        {
            if (left == 0)
            {
                masks.Add(mask);
                return;
            }

            for (var block = from; block <= blocks - left; block++) Choose(block + 1, left - 1, mask | (1u << block));
        }
    }
}
