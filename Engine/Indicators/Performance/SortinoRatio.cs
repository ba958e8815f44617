namespace QuantConnect.Indicators;

/// <summary>Mean return above the least acceptable, in deviations of the returns below it.</summary>
public class SortinoRatio : SharpeRatio
{
    private readonly TargetDownsideDeviation _downside;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public SortinoRatio(string name, int period, double minimumAcceptableReturn = 0)
        : base(name, period, minimumAcceptableReturn.SafeDecimalCast())
    {
        _downside = new TargetDownsideDeviation(period, minimumAcceptableReturn);
        Ratio = Numerator.Over(_downside);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public SortinoRatio(int period, double minimumAcceptableReturn = 0)
        : this(FormattableString.Invariant($"SORTINO({period},{minimumAcceptableReturn})"), period, minimumAcceptableReturn)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _downside.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _downside.Update(input);
        return base.ComputeNextValue(input);
    }
}
