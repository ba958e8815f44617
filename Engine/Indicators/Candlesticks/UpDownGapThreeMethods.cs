using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Two candles of one color with a gap, and one of the other color that closes it.</summary>
public class UpDownGapThreeMethods : CandlestickPattern
{
    /// <summary>Makes the pattern under a name of its own.</summary>
    public UpDownGapThreeMethods(string name)
        : base(name, 3)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public UpDownGapThreeMethods()
        : this("UPDOWNGAPTHREEMETHODS")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    internal override decimal Find(IReadOnlyWindow<IBaseDataBar> candles)
    {
        var (first, second, third) = (candles[2], candles[1], candles[0]);
        var colors = first.Sign() == second.Sign() && second.Sign() == -third.Sign();
        var closesGap = third.Open < second.Top() && third.Open > second.Bottom() && third.Close < first.Top() && third.Close > first.Bottom();
        var gaps = first.IsWhite() ? second.BodyAbove(first) : second.BodyBelow(first);
        return colors && closesGap && gaps ? first.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
