using MathNet.Numerics;
using MathNet.Numerics.Statistics;

namespace YenValve.Indicators.Correlation;

/// <summary>How often Bitcoin was in its own lower tail when the reference was in its.</summary>
/// <param name="Quantile">Share of the days that is a tail.</param>
/// <param name="Events">Days of the reference's tail.</param>
/// <param name="Joint">Those that were days of Bitcoin's tail, too.</param>
public readonly record struct TailDependenceEstimate(double Quantile, int Events, int Joint)
{
    /// <summary>λ̂ = joint/events, 0 to 1; the quantile itself where the two are independent; NaN without events.</summary>
    public double Dependence => Events > 0 ? (double)Joint / Events : double.NaN;

    /// <summary>
    /// Probability of as many joint days or more if the two were independent: P(X ≥ joint) for X binomial, by the regularised incomplete beta function
    /// I_q(k, n − k + 1) (Abramowitz and Stegun, 1964, 26.5.24). Days of one crisis are not independent of each other, so it flatters.
    /// </summary>
    public double PValue => Events <= 0 ? double.NaN : Joint <= 0 ? 1.0 : SpecialFunctions.BetaRegularized(Joint, Events - Joint + 1.0, Quantile);

    /// <summary>Counts the tails of a sample, each below or at its own quantile (linear interpolation, R's type 7).</summary>
    /// <param name="x">Returns of Bitcoin.</param>
    /// <param name="y">Returns of the reference, of the same length.</param>
    /// <param name="quantile">Share that is a tail, strictly between 0 and 1.</param>
    /// <param name="scratch">Room for as many values.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static TailDependenceEstimate Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double quantile, double[] scratch)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        if (x.Length != y.Length || scratch.Length != x.Length) throw new ArgumentException("The samples are of different lengths.", nameof(y));
        return Of(x, y, quantile, (Limit(x, quantile, scratch), Limit(y, quantile, scratch)));
    }

    /// <summary>The same where the quantiles are known.</summary>
    internal static TailDependenceEstimate Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double quantile, (double X, double Y) limits)
    {
        int events = 0, joint = 0;
        for (var i = 0; i < y.Length; i++)
        {
            if (!(y[i] <= limits.Y)) continue;
            events++;
            if (x[i] <= limits.X) joint++;
        }

        return new TailDependenceEstimate(quantile, events, joint);
    }

    private static double Limit(ReadOnlySpan<double> values, double quantile, double[] scratch)
    {
        values.CopyTo(scratch);
        Array.Sort(scratch);
        return SortedArrayStatistics.QuantileCustom(scratch, quantile, QuantileDefinition.R7);
    }
}
