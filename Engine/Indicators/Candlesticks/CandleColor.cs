namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Color of a candle.</summary>
public enum CandleColor
{
    /// <summary>Closed no lower than it opened.</summary>
    White = 1,

    /// <summary>Closed lower than it opened.</summary>
    Black = -1,
}
