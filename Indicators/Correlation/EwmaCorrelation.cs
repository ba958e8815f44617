namespace YenValve.Indicators.Correlation;

/// <summary>Exponentially weighted correlation and beta of Bitcoin with a reference; its value is the correlation. See <see cref="EwmaMoments"/>.</summary>
public class EwmaCorrelation : PairIndicator
{
    private readonly EwmaMoments _moments;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="alignment">Which symbols.</param>
    /// <param name="lambda">Decay, strictly between 0 and 1; .94 remembers about three weeks, .97 six.</param>
    /// <param name="warmUpPairs">Pairs before it is ready, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public EwmaCorrelation(string name, PairAlignment alignment, double lambda = 0.94, int warmUpPairs = 40)
        : base(name, alignment, warmUpPairs) => _moments = new EwmaMoments(lambda);

    /// <summary>Correlation, −1 to 1; positive with USDJPY is the sign of carry. NaN until known.</summary>
    public double Correlation => _moments.Correlation;

    /// <summary>Return of Bitcoin for a return of the reference; NaN until known.</summary>
    public double Beta => _moments.Beta;

    /// <summary>Covariance of daily log returns; NaN until known.</summary>
    public double Covariance => _moments.Covariance;

    /// <inheritdoc/>
    protected override double Take(in ReturnPair pair)
    {
        _moments.Update(pair.Bitcoin, pair.Reference);
        return Correlation;
    }

    /// <inheritdoc/>
    protected override void Forget() => _moments.Reset();
}
