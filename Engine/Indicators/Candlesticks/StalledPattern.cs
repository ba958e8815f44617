using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Two long white candles and a short one that rides on the second.</summary>
public class StalledPattern : CandlestickPattern
{
    private readonly CandleMeasure _firstLong;
    private readonly CandleMeasure _secondLong;
    private readonly CandleMeasure _short;
    private readonly CandleMeasure _shadow;
    private readonly CandleMeasure _firstNear;
    private readonly CandleMeasure _secondNear;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public StalledPattern(string name)
        : base(name, Candles(2, CandleSettingType.BodyLong, CandleSettingType.BodyShort, CandleSettingType.ShadowVeryShort, CandleSettingType.Near))
    {
        _firstLong = Measure(CandleSettingType.BodyLong, 2);
        _secondLong = Measure(CandleSettingType.BodyLong, 1);
        _short = Measure(CandleSettingType.BodyShort, 0);
        _shadow = Measure(CandleSettingType.ShadowVeryShort, 1);
        _firstNear = Measure(CandleSettingType.Near, 2);
        _secondNear = Measure(CandleSettingType.Near, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public StalledPattern()
        : this("STALLEDPATTERN")
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
        var rising = first.IsWhite() && second.IsWhite() && third.IsWhite() && third.Close > second.Close && second.Close > first.Close;
        var strong = first.Body() > _firstLong.For(first) && second.Body() > _secondLong.For(second) && second.Upper() < _shadow.For(second)
            && second.Open > first.Open && second.Open <= first.Close + _firstNear.For(first);
        var stalled = third.Body() < _short.For(third) && third.Open >= second.Close - third.Body() - _secondNear.For(second);
        return rising && strong && stalled ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
