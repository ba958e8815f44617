using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Four black candles: two without shadows, one that reaches back up, and one that engulfs it.</summary>
public class ConcealedBabySwallow : CandlestickPattern
{
    private readonly CandleMeasure _firstShadow;
    private readonly CandleMeasure _secondShadow;
    private readonly CandleMeasure _thirdShadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public ConcealedBabySwallow(string name)
        : base(name, Candles(3, CandleSettingType.ShadowVeryShort))
    {
        _firstShadow = Measure(CandleSettingType.ShadowVeryShort, 3);
        _secondShadow = Measure(CandleSettingType.ShadowVeryShort, 2);
        _thirdShadow = Measure(CandleSettingType.ShadowVeryShort, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ConcealedBabySwallow()
        : this("CONCEALEDBABYSWALLOW")
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
        var (first, second, third, fourth) = (candles[3], candles[2], candles[1], candles[0]);
        var black = first.IsBlack() && second.IsBlack() && third.IsBlack() && fourth.IsBlack();
        var bare = first.Lower() < _firstShadow.For(first) && first.Upper() < _firstShadow.For(first)
            && second.Lower() < _secondShadow.For(second) && second.Upper() < _secondShadow.For(second);
        var reachesBack = third.BodyBelow(second) && third.Upper() > _thirdShadow.For(third) && third.High > second.Close;
        return black && bare && reachesBack && third.Within(fourth) ? 1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
