using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A body that engulfs the one before, and a candle that closes further on.</summary>
public class ThreeOutside : CandlestickPattern
{
    /// <summary>Makes the pattern under a name of its own.</summary>
    public ThreeOutside(string name)
        : base(name, 3)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public ThreeOutside()
        : this("THREEOUTSIDE")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    internal override decimal Find(IReadOnlyWindow<IBaseDataBar> candles)
    {
        var (first, second, third) = (candles[2], candles[1], candles[0]);
        var bullish = second.IsWhite() && first.IsBlack() && second.Close > first.Open && second.Open < first.Close && third.Close > second.Close;
        var bearish = second.IsBlack() && first.IsWhite() && second.Open > first.Close && second.Close < first.Open && third.Close < second.Close;
        return bullish || bearish ? second.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
