using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Three candles of one color in a row, and one back over all of them.</summary>
public class ThreeLineStrike : CandlestickPattern
{
    private readonly CandleMeasure _firstNear;
    private readonly CandleMeasure _secondNear;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public ThreeLineStrike(string name)
        : base(name, Candles(3, CandleSettingType.Near))
    {
        _firstNear = Measure(CandleSettingType.Near, 3);
        _secondNear = Measure(CandleSettingType.Near, 2);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ThreeLineStrike()
        : this("THREELINESTRIKE")
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
        var colors = first.Sign() == second.Sign() && second.Sign() == third.Sign() && fourth.Sign() == -third.Sign();
        if (!colors || !OpensNear(second, first, _firstNear) || !OpensNear(third, second, _secondNear)) return 0m;

        var rising = third.IsWhite() && third.Close > second.Close && second.Close > first.Close
            && fourth.Open > third.Close && fourth.Close < first.Open;
        var falling = third.IsBlack() && third.Close < second.Close && second.Close < first.Close
            && fourth.Open < third.Close && fourth.Close > first.Open;
        return rising || falling ? third.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);

    private static bool OpensNear(IBaseDataBar candle, IBaseDataBar last, CandleMeasure near) =>
        candle.Open >= last.Bottom() - near.For(last) && candle.Open <= last.Top() + near.For(last);
}
