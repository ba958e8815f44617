using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A gap, and after it a candle of the same size back into the gap.</summary>
public class TasukiGap : CandlestickPattern
{
    private readonly CandleMeasure _near;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public TasukiGap(string name)
        : base(name, Candles(2, CandleSettingType.Near))
    {
        _near = Measure(CandleSettingType.Near, 1);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public TasukiGap()
        : this("TASUKIGAP")
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
        if (Math.Abs(second.Body() - third.Body()) >= _near.For(second)) return 0m;

        var up = second.BodyAbove(first) && second.IsWhite() && third.IsBlack()
            && third.Open < second.Close && third.Open > second.Open && third.Close < second.Open && third.Close > first.Top();
        var down = second.BodyBelow(first) && second.IsBlack() && third.IsWhite()
            && third.Open < second.Open && third.Open > second.Close && third.Close > second.Open && third.Close < first.Bottom();
        return up || down ? second.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
