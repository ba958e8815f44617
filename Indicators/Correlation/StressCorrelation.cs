namespace YenValve.Indicators.Correlation;

/// <summary>
/// How far yen stress is Bitcoin's business: the EWMA correlation with USDJPY over days of stress alone, made a gate g = clip01(ρ/.4) that is never below .25.
/// Its value is the gate.
/// </summary>
/// <remarks>
/// Positive correlation (the yen and Bitcoin's price move against each other) is the sign of carry; it has changed with the years, so it is measured and never assumed.
/// Until there are enough days of stress the gate is 1: a channel that is not known counts in full. A design choice (methods.md 4).
/// </remarks>
public class StressCorrelation : PairIndicator
{
    /// <summary>The gate at its smallest.</summary>
    public const double Floor = 0.25;

    private const double FullCorrelation = 0.4;
    private const double StressfulVolatility = 0.5;
    private const double StressfulVix = 2.0;
    private readonly EwmaMoments _moments;
    private readonly int _leastPairs;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="alignment">Bitcoin and USDJPY.</param>
    /// <param name="leastPairs">Days of stress before it is ready, at least 1.</param>
    /// <param name="lambda">Decay, strictly between 0 and 1, per day of stress.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public StressCorrelation(string name, PairAlignment alignment, int leastPairs = 20, double lambda = 0.94)
        : base(name, alignment, leastPairs)
    {
        _moments = new EwmaMoments(lambda);
        _leastPairs = leastPairs;
    }

    /// <summary>Whether enough days of stress have been seen: at the soonest after <see cref="PairIndicator.WarmUpPeriod"/> closes.</summary>
    public override bool IsReady => StressPairs >= _leastPairs;

    /// <summary>Days of stress seen.</summary>
    public int StressPairs => _moments.Count;

    /// <summary>Whether the coming pair is one of stress, by what was told last.</summary>
    public bool IsStress { get; private set; }

    /// <summary>Correlation on days of stress, −1 to 1; NaN before one.</summary>
    public double Correlation => _moments.Correlation;

    /// <summary>The gate, .25 to 1; 1 until it is ready.</summary>
    public double Gate => IsReady && !double.IsNaN(Correlation) ? Math.Clamp(Correlation / FullCorrelation, Floor, 1.0) : 1.0;

    /// <summary>Tells how much stress there is, before the prices of the day: a day of stress has a volatility score of .5 or a VIX z of 2.</summary>
    /// <param name="volatilityScore">Score of a spike of yen volatility, 0 to 1; NaN where unknown.</param>
    /// <param name="vixZ">Robust z of ln VIX; NaN where unknown.</param>
    public void SetStress(double volatilityScore, double vixZ) => IsStress = volatilityScore >= StressfulVolatility || vixZ >= StressfulVix;

    /// <inheritdoc/>
    protected override double Take(in ReturnPair pair)
    {
        if (IsStress) _moments.Update(pair.Bitcoin, pair.Reference);
        return Gate;
    }

    /// <inheritdoc/>
    protected override void Forget()
    {
        _moments.Reset();
        IsStress = false;
    }
}
