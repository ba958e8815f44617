using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Running total of Wilder's swing index.</summary>
public class WilderAccumulativeSwingIndex : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly WilderSwingIndex _swing;

    /// <summary>Makes the indicator under its default name; the limit move is in price units.</summary>
    public WilderAccumulativeSwingIndex(decimal limitMove)
        : this("ASI", limitMove)
    {
    }

    /// <summary>Makes the indicator under a name of its own; the limit move is in price units.</summary>
    public WilderAccumulativeSwingIndex(string name, decimal limitMove)
        : base(name) => _swing = new WilderSwingIndex(limitMove);

    /// <inheritdoc/>
    public override bool IsReady => Samples > 1;

    /// <inheritdoc/>
    public int WarmUpPeriod => 2;

    /// <inheritdoc/>
    public override void Reset()
    {
        _swing.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input) =>
        _swing.Update(input) ? Current.Value + _swing.Current.Value : 0m;
}
