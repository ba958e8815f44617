using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long white candle that opens below a long black one and closes in the upper half of its body.</summary>
public class Piercing : CandlestickPattern
{
    private readonly CandleMeasure _firstLong;
    private readonly CandleMeasure _secondLong;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Piercing(string name)
        : base(name, Candles(1, CandleSettingType.BodyLong))
    {
        _firstLong = Measure(CandleSettingType.BodyLong, 1);
        _secondLong = Measure(CandleSettingType.BodyLong, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Piercing()
        : this("PIERCING")
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
        var bodies = first.IsBlack() && first.Body() > _firstLong.For(first) && second.IsWhite() && second.Body() > _secondLong.For(second);
        var pierces = second.Open < first.Low && second.Close < first.Open && second.Close > first.Close + first.Body() * 0.5m;
        return bodies && pierces ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
