using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A doji with a very long lower shadow only.</summary>
public class Takuri : CandlestickPattern
{
    private readonly CandleMeasure _doji;
    private readonly CandleMeasure _noShadow;
    private readonly CandleMeasure _longShadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Takuri(string name)
        : base(name, Candles(0, CandleSettingType.BodyDoji, CandleSettingType.ShadowVeryShort, CandleSettingType.ShadowVeryLong))
    {
        _doji = Measure(CandleSettingType.BodyDoji, 0);
        _noShadow = Measure(CandleSettingType.ShadowVeryShort, 0);
        _longShadow = Measure(CandleSettingType.ShadowVeryLong, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Takuri()
        : this("TAKURI")
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
        var lower = candle.Upper() < _noShadow.For(candle) && candle.Lower() > _longShadow.For(candle);
        return candle.Body() <= _doji.For(candle) && lower ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
