using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Three black candles that shrink, each within reach of the one before.</summary>
public class ThreeStarsInSouth : CandlestickPattern
{
    private readonly CandleMeasure _long;
    private readonly CandleMeasure _longShadow;
    private readonly CandleMeasure _secondShadow;
    private readonly CandleMeasure _thirdShadow;
    private readonly CandleMeasure _short;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public ThreeStarsInSouth(string name)
        : base(name, Candles(2, CandleSettingType.BodyLong, CandleSettingType.ShadowLong, CandleSettingType.ShadowVeryShort, CandleSettingType.BodyShort))
    {
        _long = Measure(CandleSettingType.BodyLong, 2);
        _longShadow = Measure(CandleSettingType.ShadowLong, 2);
        _secondShadow = Measure(CandleSettingType.ShadowVeryShort, 1);
        _thirdShadow = Measure(CandleSettingType.ShadowVeryShort, 0);
        _short = Measure(CandleSettingType.BodyShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ThreeStarsInSouth()
        : this("THREESTARSINSOUTH")
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
        var black = first.IsBlack() && second.IsBlack() && third.IsBlack();
        var start = first.Body() > _long.For(first) && first.Lower() > _longShadow.For(first);
        var smaller = second.Body() < first.Body() && second.Open > first.Close && second.Open <= first.High
            && second.Low < first.Close && second.Low >= first.Low && second.Lower() > _secondShadow.For(second);
        var smallest = third.Body() < _short.For(third) && third.Lower() < _thirdShadow.For(third) && third.Upper() < _thirdShadow.For(third)
            && third.Within(second);
        return black && start && smaller && smallest ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
