using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A doji within the long body before.</summary>
public class HaramiCross : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _doji;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public HaramiCross(string name)
        : base(name, Candles(1, CandleSettingType.BodyLong, CandleSettingType.BodyDoji))
    {
        _long = Measure(CandleSettingType.BodyLong, 1);
        _doji = Measure(CandleSettingType.BodyDoji, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public HaramiCross()
        : this("HARAMICROSS")
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
        return first.Body() > _long.For(first) && second.Body() <= _doji.For(second) && second.BodyWithin(first) ? -first.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
