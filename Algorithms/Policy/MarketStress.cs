namespace YenValve.Algorithms.Policy;

/// <summary>What the macro rules read from an observation, each value with the way it is known.</summary>
/// <param name="Curve">S: the latched stress of the JGB curve, 0 to 1. The core feed: missing is unknown, never absent.</param>
/// <param name="YenVolatility">s: the directed score of yen volatility times its weight, 0 to 1.</param>
/// <param name="EquityVolatility">Log VIX in robust deviations.</param>
/// <param name="Pressure">Carry unwind pressure, 0 to 1.</param>
/// <param name="Gate">g: how far the yen's channel to Bitcoin is believed, 0 to 1.</param>
public readonly record struct MarketStress(Reading Curve, Reading YenVolatility, Reading EquityVolatility, Reading Pressure, Reading Gate)
{
    /// <summary>The readings of an observation.</summary>
    public static MarketStress Of(MarketObservation seen)
    {
        var curve = StatusOf(seen, FeedNames.Curve) == FeedStatus.Stale ? Reading.Unknown : Reading.Of(seen.Curve?.Stress);
        var yen = seen.YenVolatility;
        var yenFeed = yen is { IsProxy: true } ? FeedNames.Yen : FeedNames.YenVolatility;
        var volatility = Read(seen, yenFeed, yen?.DirectedScore * yen?.Weight);
        if (yen == null && volatility.Knowledge == Knowledge.Absent && StatusOf(seen, FeedNames.Yen) is FeedStatus.Fresh or FeedStatus.Stale)
            volatility = Reading.Unknown; // Its stand-in is there and not ready, or stale.
        return new MarketStress(
            curve,
            volatility,
            Read(seen, FeedNames.EquityVolatility, seen.EquityVolatility?.ZScore),
            Read(seen, FeedNames.Carry, seen.Carry?.Pressure),
            Read(seen, FeedNames.Correlation, seen.Correlation?.Gate));
    }

    /// <summary>State of a feed at an observation; null where it is not listed.</summary>
    public static FeedStatus? StatusOf(MarketObservation seen, string name) => seen.Feeds.StatusOf(name);

    private static Reading Read(MarketObservation seen, string feed, double? value)
    {
        var status = StatusOf(seen, feed);
        if (status == FeedStatus.Stale) return Reading.Unknown;
        return value == null && status == FeedStatus.Absent ? Reading.Absent : Reading.Of(value);
    }
}
