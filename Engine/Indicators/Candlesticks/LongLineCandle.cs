using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long body with short shadows.</summary>
public class LongLineCandle : CandlestickPattern
{
    private readonly CandleMeasure _body;
    private readonly CandleMeasure _shadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public LongLineCandle(string name)
        : base(name, Candles(0, CandleSettingType.BodyLong, CandleSettingType.ShadowShort))
    {
        _body = Measure(CandleSettingType.BodyLong, 0);
        _shadow = Measure(CandleSettingType.ShadowShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public LongLineCandle()
        : this("LONGLINECANDLE")
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
        var shadow = _shadow.For(candle);
        return candle.Body() > _body.For(candle) && candle.Upper() < shadow && candle.Lower() < shadow ? candle.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
