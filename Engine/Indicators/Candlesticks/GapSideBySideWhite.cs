using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A gap, and after it two white candles of the same size and open.</summary>
public class GapSideBySideWhite : CandlestickPattern
{
    private readonly CandleMeasure _near;
    private readonly CandleMeasure _equal;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public GapSideBySideWhite(string name)
        : base(name, Candles(2, CandleSettingType.Near, CandleSettingType.Equal))
    {
        _near = Measure(CandleSettingType.Near, 1);
        _equal = Measure(CandleSettingType.Equal, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public GapSideBySideWhite()
        : this("GAPSIDEBYSIDEWHITE")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        ResetMeasures();
        base.Reset();
    }

    internal override decimal Find(IReadOnlyWindow<IBaseDataBar> candles)
    {
        var (first, second, third) = (candles[2], candles[1], candles[0]);
        var up = second.BodyAbove(first) && third.BodyAbove(first);
        var down = second.BodyBelow(first) && third.BodyBelow(first);
        var alike = second.IsWhite() && third.IsWhite()
            && third.Body().IsNear(second.Body(), _near.For(second)) && third.Open.IsNear(second.Open, _equal.For(second));
        if (!alike) return 0m;
        return up ? 1m : down ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
