using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Two candles of opposite colors with the same open, the second long and without a shadow there.</summary>
public class SeparatingLines : CandlestickPattern
{
    private readonly CandleMeasure _shadow;
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _equal;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public SeparatingLines(string name)
        : base(name, Candles(1, CandleSettingType.ShadowVeryShort, CandleSettingType.BodyLong, CandleSettingType.Equal))
    {
        _shadow = Measure(CandleSettingType.ShadowVeryShort, 0);
        _long = Measure(CandleSettingType.BodyLong, 0);
        _equal = Measure(CandleSettingType.Equal, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public SeparatingLines()
        : this("SEPARATINGLINES")
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
        var (first, second) = (candles[1], candles[0]);
        var sameOpen = first.Sign() == -second.Sign() && second.Open.IsNear(first.Open, _equal.For(first));
        var openShadow = second.IsWhite() ? second.Lower() : second.Upper();
        return sameOpen && second.Body() > _long.For(second) && openShadow < _shadow.For(second) ? second.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
