using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A gap and three candles on, then one back into the gap.</summary>
public class Breakaway : CandlestickPattern
{
    private readonly CandleMeasure _long;

    /// <summary>Makes the pattern under a name of its own.</summary>
    public Breakaway(string name)
        : base(name, Candles(4, CandleSettingType.BodyLong))
    {
        _long = Measure(CandleSettingType.BodyLong, 4);
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Breakaway()
        : this("BREAKAWAY")
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
        var (first, second, third, fourth, fifth) = (candles[4], candles[3], candles[2], candles[1], candles[0]);
        var colors = first.Sign() == second.Sign() && second.Sign() == fourth.Sign() && fourth.Sign() == -fifth.Sign();
        if (first.Body() <= _long.For(first) || !colors) return 0m;

        var down = first.IsBlack() && second.BodyBelow(first) && third.LowerThan(second) && fourth.LowerThan(third)
            && fifth.Close > second.Open && fifth.Close < first.Close;
        var up = first.IsWhite() && second.BodyAbove(first) && third.HigherThan(second) && fourth.HigherThan(third)
            && fifth.Close < second.Open && fifth.Close > first.Close;
        return down || up ? fifth.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
