using YenValve.Optimization.WalkForward;

namespace YenValve.Optimization.Verdicts;

/// <summary>What choosing in sample came to out of sample, in three ways.</summary>
/// <param name="Measure">What choices went by.</param>
/// <param name="Embargo">Days between those seen and those tested.</param>
/// <param name="WalkForward">Each test after the days it learnt from.</param>
/// <param name="Stitched">The walk-forward's tests put together.</param>
/// <param name="PurgedBlocks">Each block tested once on a choice from the others.</param>
/// <param name="Paths">Of combinatorial cross-validation.</param>
/// <param name="Splits">Divisions of combinatorial cross-validation.</param>
public sealed record OutOfSample(
    Measure Measure,
    int Embargo,
    IReadOnlyList<FoldResult> WalkForward,
    StitchedReturns Stitched,
    IReadOnlyList<FoldResult> PurgedBlocks,
    IReadOnlyList<StitchedReturns> Paths,
    int Splits)
{
    private const int Year = 365;

    /// <summary>Middle Sharpe ratio of the paths.</summary>
    public double MedianPathSharpe
    {
        get
        {
            double[] sharpes = [.. Paths.Select(path => path.Sharpe).Order()];
            return (sharpes[(sharpes.Length - 1) / 2] + sharpes[sharpes.Length / 2]) / 2.0;
        }
    }

    /// <summary>Tests the choices of a study; null where its days are too few.</summary>
    public static OutOfSample? Of(TrialMatrix trials, Measure measure, StudySettings settings)
    {
        var days = trials.Days.Count;
        var embargo = settings.Embargo ?? FoldPlan.DefaultEmbargo(days);
        var train = settings.TrainDays ?? Math.Min(2 * Year, days / 2);
        if (days < train + embargo + 2 || days / settings.Blocks <= 2 * embargo) return null;
        var forward = CrossValidation.Of(trials, FoldPlan.WalkForward(trials.Days, train, settings.TestDays, embargo, settings.IsRolling), measure);
        var purged = CrossValidation.Of(trials, FoldPlan.PurgedBlocks(trials.Days, settings.Blocks, embargo), measure);
        var combined = CrossValidation.Of(trials, FoldPlan.Combinations(trials.Days, settings.Blocks, settings.TestedBlocks, embargo), measure);
        return new OutOfSample(measure, embargo, forward, CrossValidation.Stitched(trials, forward), purged,
            CrossValidation.Paths(trials, combined, settings.Blocks, settings.TestedBlocks), combined.Count);
    }
}
