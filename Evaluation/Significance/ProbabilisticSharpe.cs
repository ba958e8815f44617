using MathNet.Numerics.Distributions;
using YenValve.Evaluation.Performance;

namespace YenValve.Evaluation.Significance;

/// <summary>
/// Probability that the true Sharpe ratio lies above a benchmark, given the length, skewness and kurtosis of the sample
/// (Bailey and López de Prado, 2012, J. of Risk 15(2)). Ratios are those of one period.
/// </summary>
public static class ProbabilisticSharpe
{
    /// <summary>The probability.</summary>
    /// <param name="sharpe">Observed ratio of one period.</param>
    /// <param name="count">Number of periods, at least 2.</param>
    /// <param name="skewness">Third standardised moment.</param>
    /// <param name="kurtosis">Fourth standardised moment, 3 for the normal.</param>
    /// <param name="benchmark">Ratio to be above, of one period.</param>
    /// <returns>In [0, 1]; NaN where the moments leave the ratio no variance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two periods.</exception>
    public static double Of(double sharpe, int count, double skewness, double kurtosis, double benchmark = 0.0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        var variance = Variance(sharpe, skewness, kurtosis);
        return variance > 0.0 ? Normal.CDF(0.0, 1.0, (sharpe - benchmark) * Math.Sqrt(count - 1) / Math.Sqrt(variance)) : double.NaN;
    }

    /// <summary>The probability for a sample of returns.</summary>
    /// <param name="returns">Returns of each period, at least 2.</param>
    /// <param name="benchmark">Ratio to be above, of one period.</param>
    public static double Of(ReadOnlySpan<double> returns, double benchmark = 0.0)
    {
        var moments = ReturnMoments.Of(returns);
        return Of(moments.Sharpe, moments.Count, moments.Skewness, moments.Kurtosis, benchmark);
    }

    /// <summary>Variance of the estimated ratio, times the periods less one.</summary>
    internal static double Variance(double sharpe, double skewness, double kurtosis) =>
        1.0 - (skewness * sharpe) + ((kurtosis - 1.0) / 4.0 * sharpe * sharpe);
}
