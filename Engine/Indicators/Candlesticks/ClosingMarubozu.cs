using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long candle without a shadow where it closed.</summary>
public class ClosingMarubozu : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _shadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public ClosingMarubozu(string name)
        : base(name, Candles(0, CandleSettingType.BodyLong, CandleSettingType.ShadowVeryShort))
    {
        _long = Measure(CandleSettingType.BodyLong, 0);
        _shadow = Measure(CandleSettingType.ShadowVeryShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ClosingMarubozu()
        : this("CLOSINGMARUBOZU")
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
        var candle = candles[0];
        var closeShadow = candle.IsWhite() ? candle.Upper() : candle.Lower();
        return candle.Body() > _long.For(candle) && closeShadow < _shadow.For(candle) ? candle.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
