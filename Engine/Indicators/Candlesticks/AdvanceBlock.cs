using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Three white candles that rise less and less.</summary>
public class AdvanceBlock : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _firstShadow;
    private readonly CandleMeasure _secondShadow;
    private readonly CandleMeasure _thirdShadow;
    private readonly CandleMeasure _longShadow;
    private readonly CandleMeasure _firstNear;
    private readonly CandleMeasure _secondNear;
    private readonly CandleMeasure _firstFar;
    private readonly CandleMeasure _secondFar;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public AdvanceBlock(string name)
        : base(name, Candles(2, CandleSettingType.BodyLong, CandleSettingType.ShadowShort, CandleSettingType.ShadowLong, CandleSettingType.Near, CandleSettingType.Far))
    {
        _long = Measure(CandleSettingType.BodyLong, 2);
        _firstShadow = Measure(CandleSettingType.ShadowShort, 2);
        _secondShadow = Measure(CandleSettingType.ShadowShort, 1);
        _thirdShadow = Measure(CandleSettingType.ShadowShort, 0);
        _longShadow = Measure(CandleSettingType.ShadowLong, 0);
        _firstNear = Measure(CandleSettingType.Near, 2);
        _secondNear = Measure(CandleSettingType.Near, 1);
        _firstFar = Measure(CandleSettingType.Far, 2);
        _secondFar = Measure(CandleSettingType.Far, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public AdvanceBlock()
        : this("ADVANCEBLOCK")
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
        var attached = second.Open > first.Open && second.Open <= first.Close + _firstNear.For(first)
            && third.Open > second.Open && third.Open <= second.Close + _secondNear.For(second);
        var strongStart = first.Body() > _long.For(first) && first.Upper() < _firstShadow.For(first);
        return rising && attached && strongStart && Weakens(first, second, third) ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);

    private bool Weakens(IBaseDataBar first, IBaseDataBar second, IBaseDataBar third)
    {
        var secondFarSmaller = second.Body() < first.Body() - _firstFar.For(first) && third.Body() < second.Body() + _secondNear.For(second);
        var thirdFarSmaller = third.Body() < second.Body() - _secondFar.For(second);
        var shrinking = third.Body() < second.Body() && second.Body() < first.Body()
            && (third.Upper() > _thirdShadow.For(third) || second.Upper() > _secondShadow.For(second));
        var rejected = third.Body() < second.Body() && third.Upper() > _longShadow.For(third);
        return secondFarSmaller || thirdFarSmaller || shrinking || rejected;
    }
}
