using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>How a trade bar grows, the same for every consolidator that makes one.</summary>
internal static class TradeBarParts
{
    /// <summary>Takes later prices and their volume in.</summary>
    public static void Extend(TradeBar bar, decimal high, decimal low, decimal close, decimal volume)
    {
        bar.Close = close;
        bar.Volume += volume;
        if (low < bar.Low) bar.Low = low;
        if (high > bar.High) bar.High = high;
    }
}
