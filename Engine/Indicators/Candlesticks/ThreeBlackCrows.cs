using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A white candle and three falling black ones without lower shadows, each of which opens within the body before.</summary>
public class ThreeBlackCrows : CandlestickPattern
{
    private readonly CandleMeasure _secondShadow;
    private readonly CandleMeasure _thirdShadow;
    private readonly CandleMeasure _fourthShadow;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public ThreeBlackCrows(string name)
        : base(name, Candles(3, CandleSettingType.ShadowVeryShort))
    {
        _secondShadow = Measure(CandleSettingType.ShadowVeryShort, 2);
        _thirdShadow = Measure(CandleSettingType.ShadowVeryShort, 1);
        _fourthShadow = Measure(CandleSettingType.ShadowVeryShort, 0);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ThreeBlackCrows()
        : this("THREEBLACKCROWS")
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
        var crows = first.IsWhite()
            && second.IsBlack() && second.Lower() < _secondShadow.For(second)
            && third.IsBlack() && third.Lower() < _thirdShadow.For(third)
            && fourth.IsBlack() && fourth.Lower() < _fourthShadow.For(fourth);
        var nested = third.Open < second.Open && third.Open > second.Close && fourth.Open < third.Open && fourth.Open > third.Close;
        var falling = first.High > second.Close && second.Close > third.Close && third.Close > fourth.Close;
        return crows && nested && falling ? -1m : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
