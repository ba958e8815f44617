namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>What of a candle is measured.</summary>
public enum CandleRangeType
{
    /// <summary>From open to close.</summary>
    RealBody,

    /// <summary>From low to high.</summary>
    HighLow,

    /// <summary>Both shadows together.</summary>
    Shadows,
}
