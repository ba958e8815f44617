namespace YenValve.Evaluation.Significance;

/// <summary>What came of one way to halve the blocks.</summary>
/// <param name="Best">Index of the trial that was best in sample.</param>
/// <param name="InSample">Its Sharpe ratio there, of one period.</param>
/// <param name="OutOfSample">Its Sharpe ratio over the other blocks.</param>
/// <param name="Logit">Logit of its relative rank there; 0 or below is the lower half.</param>
public readonly record struct OverfittingSplit(int Best, double InSample, double OutOfSample, double Logit);

/// <summary>The test over all ways to halve the blocks.</summary>
/// <param name="Splits">Each way, in lexicographic order of the blocks in sample.</param>
/// <param name="Blocks">Number of blocks.</param>
/// <param name="Trials">Number of trials.</param>
public sealed record OverfittingResult(IReadOnlyList<OverfittingSplit> Splits, int Blocks, int Trials)
{
    /// <summary>Share of splits whose best ended in the lower half: the probability of overfitting.</summary>
    public double Probability => (double)Splits.Count(split => split.Logit <= 0.0) / Splits.Count;

    /// <summary>Share of splits whose best lost out of sample.</summary>
    public double ProbabilityOfLoss => (double)Splits.Count(split => split.OutOfSample < 0.0) / Splits.Count;
}
