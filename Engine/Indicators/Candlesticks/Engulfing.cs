using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>A body that engulfs the one before, of the other color.</summary>
public class Engulfing : CandlestickPattern
{
    /// <summary>Makes the pattern under a name of its own.</summary>
    public Engulfing(string name)
        : base(name, 3)
    {
    }

    /// <summary>Makes the pattern under its default name.</summary>
    public Engulfing()
        : this("ENGULFING")
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    internal override decimal Find(IReadOnlyWindow<IBaseDataBar> candles)
    {
        var (first, second) = (candles[1], candles[0]);
        var bullish = second.IsWhite() && first.IsBlack() && second.Close > first.Open && second.Open < first.Close;
        var bearish = second.IsBlack() && first.IsWhite() && second.Open > first.Close && second.Close < first.Open;
        return bullish || bearish ? second.Sign() : 0m;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar input) => Look(window);
}
