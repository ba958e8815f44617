using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long white candle, a short black one above it, and a black one around that.</summary>
public class UpsideGapTwoCrows : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public UpsideGapTwoCrows(string name)
        : base(name, Candles(2, CandleSettingType.BodyLong, CandleSettingType.BodyShort))
    {
        _long = Measure(CandleSettingType.BodyLong, 2);
        _short = Measure(CandleSettingType.BodyShort, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public UpsideGapTwoCrows()
        : this("UPSIDEGAPTWOCROWS")
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
        var gap = first.IsWhite() && first.Body() > _long.For(first)
            && second.IsBlack() && second.Body() <= _short.For(second) && second.BodyAbove(first);
        var engulfs = third.IsBlack() && third.Open > second.Open && third.Close < second.Close && third.Close > first.Close;
        return gap && engulfs ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
