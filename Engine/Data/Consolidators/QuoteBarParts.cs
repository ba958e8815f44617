using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>How a quote bar begins and grows, the same for bars made of bars and of ticks.</summary>
internal static class QuoteBarParts
{
    /// <summary>Lets a new bar open where the one before it closed.</summary>
    public static void OpenAt(QuoteBar bar, QuoteBar? previous)
    {
        if (previous == null) return;
        bar.Update(0m, previous.Bid?.Close ?? 0m, previous.Ask?.Close ?? 0m, 0m, previous.LastBidSize, previous.LastAskSize);
    }

    /// <summary>One side of a bar with later prices taken in.</summary>
    public static Bar Extended(Bar? side, IBar later)
    {
        if (side == null) return new Bar(later.Open, later.High, later.Low, later.Close);
        side.Close = later.Close;
        if (later.High > side.High) side.High = later.High;
        if (later.Low < side.Low) side.Low = later.Low;
        return side;
    }
}
