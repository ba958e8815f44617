using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Two long candles without shadows, of opposite colors and with a gap; the longer one tells the direction.</summary>
public class KickingByLength : CandlestickPattern
{
    private readonly CandleMeasure _firstShadow;
    private readonly CandleMeasure _secondShadow;
    private readonly CandleMeasure _firstLong;
    private readonly CandleMeasure _secondLong;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public KickingByLength(string name)
        : base(name, Candles(1, CandleSettingType.ShadowVeryShort, CandleSettingType.BodyLong))
    {
        _firstShadow = Measure(CandleSettingType.ShadowVeryShort, 1);
        _secondShadow = Measure(CandleSettingType.ShadowVeryShort, 0);
        _firstLong = Measure(CandleSettingType.BodyLong, 1);
        _secondLong = Measure(CandleSettingType.BodyLong, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public KickingByLength()
        : this("KICKINGBYLENGTH")
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
        if (first.Sign() != -second.Sign()) return 0m;

        var gaps = first.IsBlack() ? second.Above(first) : second.Below(first);
        var found = gaps && IsMarubozu(first, _firstLong, _firstShadow) && IsMarubozu(second, _secondLong, _secondShadow);
        return found ? (second.Body() > first.Body() ? second : first).Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);

    private static bool IsMarubozu(IBaseDataBar candle, CandleMeasure size, CandleMeasure shadow) =>
        candle.Body() > size.For(candle) && candle.Upper() < shadow.For(candle) && candle.Lower() < shadow.For(candle);
}
