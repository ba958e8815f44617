using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A black candle that opens above a long white one and closes well within its body.</summary>
public class DarkCloudCover : CandlestickPattern
{
    private readonly decimal _penetration;
    private readonly CandleMeasure _long;

    /// <summary>Makes the pattern under a name of its own; the penetration is a fraction of the first body.</summary>
    public DarkCloudCover(string name, decimal penetration = 0.5m)
        : base(name, Candles(1, CandleSettingType.BodyLong))
    {
        _penetration = penetration;
        _long = Measure(CandleSettingType.BodyLong, 1);
    }

    /// <summary>Makes the pattern under its default name; the penetration is a fraction of the first body.</summary>
    public DarkCloudCover(decimal penetration)
        : this("DARKCLOUDCOVER", penetration)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public DarkCloudCover()
        : this("DARKCLOUDCOVER")
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
        var opens = first.IsWhite() && first.Body() > _long.For(first) && second.IsBlack() && second.Open > first.High;
        var closes = second.Close > first.Open && second.Close < first.Close - first.Body() * _penetration;
        return opens && closes ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
