using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A doji with a lower shadow only.</summary>
public class DragonflyDoji : CandlestickPattern
{
    private readonly CandleMeasure _doji;
    private readonly CandleMeasure _shadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public DragonflyDoji(string name)
        : base(name, Candles(0, CandleSettingType.BodyDoji, CandleSettingType.ShadowVeryShort))
    {
        _doji = Measure(CandleSettingType.BodyDoji, 0);
        _shadow = Measure(CandleSettingType.ShadowVeryShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public DragonflyDoji()
        : this("DRAGONFLYDOJI")
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
        return candle.Body() <= _doji.For(candle) && candle.Upper() < shadow && candle.Lower() > shadow ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
