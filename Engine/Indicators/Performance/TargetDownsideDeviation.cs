namespace QuantConnect.Indicators;

/// <summary>Root mean square of the returns below the least acceptable one.</summary>
public class TargetDownsideDeviation : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly double _least;
    private readonly RateOfChange _returns;

    /// <summary>Makes the indicator under its default name.</summary>
    public TargetDownsideDeviation(int period, double minimumAcceptableReturn = 0)
        : this(FormattableString.Invariant($"TDD({period},{minimumAcceptableReturn})"), period, minimumAcceptableReturn)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public TargetDownsideDeviation(string name, int period, double minimumAcceptableReturn = 0)
        : base(name)
    {
        _least = minimumAcceptableReturn;
        _returns = new RateOfChange(1);
        _returns.Window.Size = period;
        WarmUpPeriod = period + 1;
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _returns.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _returns.Update(input);
        var recent = _returns.Window;
        var squares = 0d;
        for (var age = 0; age < recent.Count; age++)
        {
            squares += Math.Pow(Math.Min(0, (double)recent[age].Value - _least), 2);
        }

        return Math.Sqrt(squares / recent.Count).SafeDecimalCast();
    }
}
