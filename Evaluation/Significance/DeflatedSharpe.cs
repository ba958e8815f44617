using YenValve.Evaluation.Performance;

namespace YenValve.Evaluation.Significance;

/// <summary>
/// Probability that the true Sharpe ratio of the best of many trials is above what the best of as many trials without skill would
/// show (Bailey and López de Prado, 2014, J. Portfolio Management 40(5)). Ratios are those of one period.
/// </summary>
public static class DeflatedSharpe
{
    /// <summary>The probability.</summary>
    /// <param name="sharpe">Observed ratio of one period.</param>
    /// <param name="count">Number of periods, at least 2.</param>
    /// <param name="skewness">Third standardised moment.</param>
    /// <param name="kurtosis">Fourth standardised moment, 3 for the normal.</param>
    /// <param name="variance">Variance of the ratios over the trials.</param>
    /// <param name="trials">Number of trials, at least 1.</param>
    /// <returns>In [0, 1]; NaN where the moments leave the ratio no variance.</returns>
    public static double Of(double sharpe, int count, double skewness, double kurtosis, double variance, int trials) =>
        ProbabilisticSharpe.Of(sharpe, count, skewness, kurtosis, ExpectedMaximum.OfSharpe(variance, trials));

    /// <summary>The probability for a sample of returns.</summary>
    /// <param name="returns">Returns of each period, at least 2.</param>
    /// <param name="trials">Number of trials, at least 1.</param>
    /// <param name="variance">
    /// Variance of the ratios over the trials; null where they were not kept: then that of an estimate without skill, 1/(periods − 1).
    /// </param>
    public static double Of(ReadOnlySpan<double> returns, int trials, double? variance = null)
    {
        var moments = ReturnMoments.Of(returns);
        return Of(moments.Sharpe, moments.Count, moments.Skewness, moments.Kurtosis, variance ?? (1.0 / (moments.Count - 1)), trials);
    }
}
