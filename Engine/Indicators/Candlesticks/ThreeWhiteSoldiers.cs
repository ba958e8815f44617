using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Three rising white candles without upper shadows, each of which opens within or near the body before.</summary>
public class ThreeWhiteSoldiers : CandlestickPattern
{
    private readonly CandleMeasure _firstShadow;
    private readonly CandleMeasure _secondShadow;
    private readonly CandleMeasure _thirdShadow;
    private readonly CandleMeasure _firstNear;
    private readonly CandleMeasure _secondNear;
    private readonly CandleMeasure _firstFar;
    private readonly CandleMeasure _secondFar;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public ThreeWhiteSoldiers(string name)
        : base(name, Candles(2, CandleSettingType.ShadowVeryShort, CandleSettingType.Near, CandleSettingType.Far, CandleSettingType.BodyShort))
    {
        _firstShadow = Measure(CandleSettingType.ShadowVeryShort, 2);
        _secondShadow = Measure(CandleSettingType.ShadowVeryShort, 1);
        _thirdShadow = Measure(CandleSettingType.ShadowVeryShort, 0);
        _firstNear = Measure(CandleSettingType.Near, 2);
        _secondNear = Measure(CandleSettingType.Near, 1);
        _firstFar = Measure(CandleSettingType.Far, 2);
        _secondFar = Measure(CandleSettingType.Far, 1);
        _short = Measure(CandleSettingType.BodyShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ThreeWhiteSoldiers()
        : this("THREEWHITESOLDIERS")
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
        var soldiers = first.IsWhite() && first.Upper() < _firstShadow.For(first)
            && second.IsWhite() && second.Upper() < _secondShadow.For(second)
            && third.IsWhite() && third.Upper() < _thirdShadow.For(third);
        var rising = third.Close > second.Close && second.Close > first.Close;
        var attached = second.Open > first.Open && second.Open <= first.Close + _firstNear.For(first)
            && third.Open > second.Open && third.Open <= second.Close + _secondNear.For(second);
        var strong = second.Body() > first.Body() - _firstFar.For(first) && third.Body() > second.Body() - _secondFar.For(second)
            && third.Body() > _short.For(third);
        return soldiers && rising && attached && strong ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
