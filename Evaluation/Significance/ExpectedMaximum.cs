using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace YenValve.Evaluation.Significance;

/// <summary>How high the best of many trials without skill is expected to stand (Bailey and López de Prado, 2014, J. Portfolio Management 40(5)).</summary>
public static class ExpectedMaximum
{
    /// <summary>Expected maximum of so many independent standard normal draws; 0 for one.</summary>
    /// <param name="trials">Number of draws, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no trial.</exception>
    public static double OfNormals(int trials)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        if (trials == 1) return 0.0;
        return ((1.0 - Constants.EulerMascheroni) * Normal.InvCDF(0.0, 1.0, 1.0 - (1.0 / trials)))
            + (Constants.EulerMascheroni * Normal.InvCDF(0.0, 1.0, 1.0 - (1.0 / (trials * Math.E))));
    }

    /// <summary>Expected maximum Sharpe ratio of so many trials whose true ratio is zero.</summary>
    /// <param name="variance">Variance of the trials' Sharpe ratios, of the period the answer is for; not negative.</param>
    /// <param name="trials">Number of trials, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double OfSharpe(double variance, int trials)
    {
        if (!(variance >= 0.0)) throw new ArgumentOutOfRangeException(nameof(variance), variance, "A variance is not negative.");
        return Math.Sqrt(variance) * OfNormals(trials);
    }
}
