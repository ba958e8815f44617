using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A long white candle, a black one above it, and a black one back into its body.</summary>
public class TwoCrows : CandlestickPattern
{
    private readonly CandleMeasure _long;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public TwoCrows(string name)
        : base(name, Candles(2, CandleSettingType.BodyLong))
    {
        _long = Measure(CandleSettingType.BodyLong, 2);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public TwoCrows()
        : this("TWOCROWS")
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
        var gap = first.IsWhite() && first.Body() > _long.For(first) && second.IsBlack() && second.BodyAbove(first);
        var back = third.IsBlack() && third.Open < second.Open && third.Open > second.Close && third.Close > first.Open && third.Close < first.Close;
        return gap && back ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
