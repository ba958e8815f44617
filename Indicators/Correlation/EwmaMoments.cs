namespace YenValve.Indicators.Correlation;

/// <summary>
/// Exponentially weighted variances and covariance of two returns, without means: m = λ·m + (1 − λ)·x·y, seeded with the first products (J.P. Morgan/Reuters,
/// RiskMetrics Technical Document, 1996).
/// </summary>
public sealed class EwmaMoments
{
    private readonly double _lambda;

    /// <param name="lambda">Decay, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decay is out of range.</exception>
    public EwmaMoments(double lambda = 0.94)
    {
        if (!(lambda > 0.0 && lambda < 1.0)) throw new ArgumentOutOfRangeException(nameof(lambda), lambda, "The decay lies strictly between 0 and 1.");
        _lambda = lambda;
        Reset();
    }

    /// <summary>Pairs taken.</summary>
    public int Count { get; private set; }

    /// <summary>Variance of the first; NaN before a pair.</summary>
    public double VarianceX { get; private set; }

    /// <summary>Variance of the second; NaN before a pair.</summary>
    public double VarianceY { get; private set; }

    /// <summary>Covariance; NaN before a pair.</summary>
    public double Covariance { get; private set; }

    /// <summary>Correlation, −1 to 1; NaN before a pair and where one of them does not move.</summary>
    public double Correlation => VarianceX > 0.0 && VarianceY > 0.0 ? Math.Clamp(Covariance / Math.Sqrt(VarianceX * VarianceY), -1.0, 1.0) : double.NaN;

    /// <summary>What the first moves for a move of the second: covariance over the variance of the second; NaN where that does not move.</summary>
    public double Beta => VarianceY > 0.0 ? Covariance / VarianceY : double.NaN;

    /// <summary>Takes the next pair; one that is not finite is passed over.</summary>
    public void Update(double x, double y)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y)) return;
        VarianceX = Next(VarianceX, x * x);
        VarianceY = Next(VarianceY, y * y);
        Covariance = Next(Covariance, x * y);
        Count++;
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        Count = 0;
        VarianceX = VarianceY = Covariance = double.NaN;
    }

    private double Next(double moment, double product) => Count == 0 ? product : (_lambda * moment) + ((1.0 - _lambda) * product);
}
