namespace YenValve.Optimization.WalkForward;

/// <summary>
/// Chooses on the days seen, scores on the days tested. Works on the daily returns of whole runs: a position held over a border keeps its cost and its
/// history, as it would live, and the one trade from the old choice to the new at a border is not charged.
/// </summary>
public static class CrossValidation
{
    /// <summary>The choice and the score of each division.</summary>
    public static IReadOnlyList<FoldResult> Of(TrialMatrix trials, IReadOnlyList<Fold> folds, Measure measure)
    {
        var results = new FoldResult[folds.Count];
        Parallel.For(0, folds.Count, index =>
        {
            var fold = folds[index];
            var best = -1;
            var inSample = double.NegativeInfinity;
            for (var trial = 0; trial < trials.Returns.Count; trial++)
            {
                var value = measure.Of(Pick(trials.Returns[trial], fold.Train));
                // The first of equals: the order of the study, which is that of the parameters.
                if (value > inSample) (best, inSample) = (trial, value);
            }

            if (best < 0) throw new InvalidDataException($"no trial has a {measure.Name} on the days before {fold.Name}");
            results[index] = new FoldResult(fold, best, trials.Sets[best], inSample, measure.Of(Pick(trials.Returns[best], fold.Test)));
        });
        return results;
    }

    /// <summary>Returns of the tested days one after the other, each under the choice that was made without it; of divisions whose tests do not overlap.</summary>
    public static StitchedReturns Stitched(TrialMatrix trials, IReadOnlyList<FoldResult> results)
    {
        var parts = results.SelectMany(result => result.Fold.Test.Select(day => (Day: day, Return: trials.Returns[result.Trial][day]))).OrderBy(part => part.Day).ToList();
        return new StitchedReturns([.. parts.Select(part => trials.Days[part.Day])], [.. parts.Select(part => part.Return)]);
    }

    /// <summary>
    /// The paths of combinatorial cross-validation: each goes through all blocks, every block under a choice that did not see it, and no division gives the
    /// same block to two paths.
    /// </summary>
    /// <param name="trials">The trials.</param>
    /// <param name="results">Of <see cref="FoldPlan.Combinations"/>, in its order.</param>
    /// <param name="blocks">Number of blocks.</param>
    /// <param name="tested">Blocks tested at a time.</param>
    public static IReadOnlyList<StitchedReturns> Paths(TrialMatrix trials, IReadOnlyList<FoldResult> results, int blocks, int tested)
    {
        var choices = FoldPlan.Choices(blocks, tested).ToList();
        var count = choices.Count * tested / blocks;
        var paths = new List<StitchedReturns>(count);
        for (var path = 0; path < count; path++)
        {
            var returns = new double[trials.Days.Count];
            for (var block = 0; block < blocks; block++)
            {
                var (from, to) = FoldPlan.Block(returns.Length, blocks, block);
                var split = Enumerable.Range(0, choices.Count).Where(i => choices[i].Contains(block)).ElementAt(path);
                Array.Copy(trials.Returns[results[split].Trial], from, returns, from, to - from);
            }

            paths.Add(new StitchedReturns(trials.Days, returns));
        }

        return paths;
    }

    private static double[] Pick(double[] returns, IReadOnlyList<int> days)
    {
        var picked = new double[days.Count];
        for (var i = 0; i < picked.Length; i++) picked[i] = returns[days[i]];
        return picked;
    }
}
