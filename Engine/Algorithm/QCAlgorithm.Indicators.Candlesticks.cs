namespace QuantConnect.Algorithm;

// Candlestick patterns.
public partial class QCAlgorithm
{
    /// <summary>Makes candlestick patterns.</summary>
    public CandlestickPatterns CandlestickPatterns => field ??= new CandlestickPatterns(this);
}
