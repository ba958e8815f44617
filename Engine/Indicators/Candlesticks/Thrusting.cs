using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A white candle that opens below a long black one and closes in the lower half of its body.</summary>
public class Thrusting : CandlestickPattern
{
    private readonly CandleMeasure _equal;
    private readonly CandleMeasure _long;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Thrusting(string name)
        : base(name, Candles(1, CandleSettingType.Equal, CandleSettingType.BodyLong))
    {
        _equal = Measure(CandleSettingType.Equal, 1);
        _long = Measure(CandleSettingType.BodyLong, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Thrusting()
        : this("THRUSTING")
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
        var opens = first.IsBlack() && first.Body() > _long.For(first) && second.IsWhite() && second.Open < first.Low;
        return opens && second.Close > first.Close + _equal.For(first) && second.Close <= first.Close + first.Body() * 0.5m ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
