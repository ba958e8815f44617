using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long black candle, a black one with a new low within its body, and a short white one below.</summary>
public class UniqueThreeRiver : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public UniqueThreeRiver(string name)
        : base(name, Candles(2, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _long = Measure(CandleSettingType.BodyLong, 2);
        _short = Measure(CandleSettingType.BodyShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public UniqueThreeRiver()
        : this("UNIQUETHREERIVER")
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
        var (first, second, third) = (candles[2], candles[1], candles[0]);
        var fall = first.Body() > _long.For(first) && first.IsBlack()
            && second.IsBlack() && second.Close > first.Close && second.Open <= first.Open && second.Low < first.Low;
        return fall && third.Body() < _short.For(third) && third.IsWhite() && third.Open > second.Low ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
