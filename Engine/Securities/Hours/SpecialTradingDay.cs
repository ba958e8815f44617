namespace QuantConnect.Securities;

/// <summary>Cuts a regular day's segments to an early close, a late open, or a pause between the two.</summary>
internal static class SpecialTradingDay
{
    public static IReadOnlyList<MarketHoursSegment> Apply(IReadOnlyList<MarketHoursSegment> regular, TimeSpan? earlyClose, TimeSpan? lateOpen)
    {
        var morning = earlyClose is { } close ? Until(regular, close) : null;
        if (lateOpen is not { } open) return morning ?? regular;
        if (morning == null) return From(regular, open);

        // A late open after the early close means that trading resumes: both parts of the day count.
        if (earlyClose > lateOpen) return From(morning, open);
        var afternoon = From(earlyClose == lateOpen ? morning : regular, open);
        return [.. morning, .. afternoon];
    }

    private static List<MarketHoursSegment> Until(IReadOnlyList<MarketHoursSegment> segments, TimeSpan close)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Start <= close && close <= segment.End)
            {
                return [.. segments.Take(i), new MarketHoursSegment(segment.State, segment.Start, close)];
            }

            // A close that falls into a pause also takes away the segment before that pause; LEAN does so.
            if (close < segment.Start) return [.. segments.Take(i - 1)];
        }
        return [.. segments];
    }

    private static List<MarketHoursSegment> From(IReadOnlyList<MarketHoursSegment> segments, TimeSpan open)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Start <= open && open <= segment.End)
            {
                return [new MarketHoursSegment(segment.State, open, segment.End), .. segments.Skip(i + 1)];
            }
            if (open < segment.Start) return [.. segments.Skip(i)];
        }
        return [.. segments];
    }
}
