using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A doji in the middle of its candle, with long shadows on both sides.</summary>
public class RickshawMan : CandlestickPattern
{
    private readonly CandleMeasure _doji;
    private readonly CandleMeasure _shadow;
    private readonly CandleMeasure _near;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public RickshawMan(string name)
        : base(name, Candles(0, CandleSettingType.BodyDoji, CandleSettingType.ShadowLong, CandleSettingType.Near))
    {
        _doji = Measure(CandleSettingType.BodyDoji, 0);
        _shadow = Measure(CandleSettingType.ShadowLong, 0);
        _near = Measure(CandleSettingType.Near, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public RickshawMan()
        : this("RICKSHAWMAN")
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
        var middle = candle.Low + (candle.High - candle.Low) / 2m;
        var central = candle.Bottom() <= middle + _near.For(candle) && candle.Top() >= middle - _near.For(candle);
        return candle.Body() <= _doji.For(candle) && candle.Lower() > shadow && candle.Upper() > shadow && central ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
