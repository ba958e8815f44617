using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A candle with hardly any body.</summary>
public class Doji : CandlestickPattern
{
    private readonly CandleMeasure _doji;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Doji(string name)
        : base(name, Candles(0, CandleSettingType.BodyDoji))
    {
        _doji = Measure(CandleSettingType.BodyDoji, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Doji()
        : this("DOJI")
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
        return candle.Body() <= _doji.For(candle) ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
