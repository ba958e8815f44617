using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A short body with very long shadows on both sides.</summary>
public class HighWaveCandle : CandlestickPattern
{
    private readonly CandleMeasure _short;
    private readonly CandleMeasure _shadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public HighWaveCandle(string name)
        : base(name, Candles(0, CandleSettingType.BodyShort, CandleSettingType.ShadowVeryLong))
    {
        _short = Measure(CandleSettingType.BodyShort, 0);
        _shadow = Measure(CandleSettingType.ShadowVeryLong, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public HighWaveCandle()
        : this("HIGHWAVECANDLE")
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
        return candle.Body() < _short.For(candle) && candle.Upper() > shadow && candle.Lower() > shadow ? candle.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
