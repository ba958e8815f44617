using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Feed.Idle;

/// <summary>
/// Which of a tape's points a security has to be shown to stand as if it had been shown all of them. Each fresh point replaces the one before but for what
/// it lacks: a price or a volume of zero leaves the last one, and what was filled forward changes nothing.
/// </summary>
internal sealed class PointNeeds
{
    private readonly int[] _from;

    /// <param name="points">The points of a tape.</param>
    public PointNeeds(BaseData[] points)
    {
        _from = new int[points.Length];
        Span<int> last = stackalloc int[10];
        Span<bool> has = stackalloc bool[10];
        last.Fill(-1);
        for (var i = 0; i < points.Length; i++)
        {
            if (!points[i].IsFillForward)
            {
                has.Clear();
                Read(points[i], has);
                for (var field = 0; field < has.Length; field++)
                {
                    if (has[field]) last[field] = i;
                }
            }

            var from = i + 1;
            foreach (var at in last)
            {
                if (at >= 0) from = Math.Min(from, at);
            }

            _from[i] = from;
        }
    }

    /// <summary>The earliest point that still counts once the one at a place has been seen; past the place where none does.</summary>
    public int From(int place) => _from[place];

    private static void Read(BaseData point, Span<bool> has)
    {
        has[0] = true;
        has[1] = point.Price != 0m;
        if (point is not IBar bar) return;
        has[2] = bar.Open != 0m;
        has[3] = bar.High != 0m;
        has[4] = bar.Low != 0m;
        if (bar is TradeBar trade) has[5] = trade.Volume != 0m;
        if (bar is not QuoteBar quote) return;
        has[6] = quote.Ask is { Close: not 0m };
        has[7] = quote.Bid is { Close: not 0m };
        has[8] = quote.LastBidSize != 0m;
        has[9] = quote.LastAskSize != 0m;
    }
}
