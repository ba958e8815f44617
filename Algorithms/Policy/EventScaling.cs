namespace YenValve.Algorithms.Policy;

/// <summary>
/// Less exposure from the evening before a decision of the Bank of Japan until some hours after it, by the move that options price for it, and on days
/// of long auctions. Off by default: ordinary meetings were quieter than other days.
/// </summary>
public static class EventScaling
{
    // 06:00 in Tokyo on the day of the decision, from which markets there prepare for it; and six hours after it.
    private static readonly TimeSpan Before = TimeSpan.FromHours(3);
    private static readonly TimeSpan After = TimeSpan.FromHours(6);

    /// <summary>The share left, the smaller one where a meeting meets an auction.</summary>
    public static Allowance Scale(PolicyParameters parameters, MarketObservation seen, Explanation? why)
    {
        if (!parameters.EventScaling) return Allowance.Whole;
        if (seen.Event is not { } calendar)
        {
            if (MarketStress.StatusOf(seen, FeedNames.Events) == FeedStatus.Absent) return Allowance.Whole;
            why?.Add("event", double.NaN, double.NaN, Effects.Block, $"the calendar is not known: nothing is added");
            return Allowance.Unknown;
        }

        var share = IsAround(calendar, seen.UtcTime) ? Meeting(parameters, calendar.EventVolatility) : 1.0;
        if (calendar.IsAuctionDay) share = Math.Min(share, parameters.AuctionMultiplier);
        if (share < 1.0) why?.Add("event", share, 1.0, Effects.Scale, $"a meeting or an auction: {share:0.00} of the weight");
        return new Allowance(share, true);
    }

    /// <summary>Whether a moment lies in the window of the next meeting or of the last.</summary>
    public static bool IsAround(EventObservation calendar, DateTime utcTime) =>
        Contains(calendar.NextMeetingUtc, utcTime) || Contains(calendar.LastMeetingUtc, utcTime);

    // Differences, because a moment plus a span can leave the calendar.
    private static bool Contains(DateTime? meeting, DateTime utcTime) =>
        meeting is { } decision && decision.Date - utcTime <= Before && utcTime - decision <= After;

    private static double Meeting(PolicyParameters parameters, double? priced) =>
        priced is { } move && move >= 0.0
            ? 1.0 - (parameters.MeetingCut * Math.Min(1.0, move / parameters.MeetingVolatility))
            : parameters.MeetingUnpriced;
}
