using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Three falling black candles, each of which opens where the one before closed.</summary>
public class IdenticalThreeCrows : CandlestickPattern
{
    private readonly CandleMeasure _firstShadow;
    private readonly CandleMeasure _secondShadow;
    private readonly CandleMeasure _thirdShadow;
    private readonly CandleMeasure _firstEqual;
    private readonly CandleMeasure _secondEqual;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public IdenticalThreeCrows(string name)
        : base(name, Candles(2, CandleSettingType.ShadowVeryShort, CandleSettingType.Equal))
    {
        _firstShadow = Measure(CandleSettingType.ShadowVeryShort, 2);
        _secondShadow = Measure(CandleSettingType.ShadowVeryShort, 1);
        _thirdShadow = Measure(CandleSettingType.ShadowVeryShort, 0);
        _firstEqual = Measure(CandleSettingType.Equal, 2);
        _secondEqual = Measure(CandleSettingType.Equal, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public IdenticalThreeCrows()
        : this("IDENTICALTHREECROWS")
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
        var crows = first.IsBlack() && first.Lower() < _firstShadow.For(first)
            && second.IsBlack() && second.Lower() < _secondShadow.For(second)
            && third.IsBlack() && third.Lower() < _thirdShadow.For(third);
        var falling = first.Close > second.Close && second.Close > third.Close;
        var attached = second.Open.IsNear(first.Close, _firstEqual.For(first)) && third.Open.IsNear(second.Close, _secondEqual.For(second));
        return crows && falling && attached ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
