using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Audit;

/// <summary>What the state of a feed means for the decisions.</summary>
internal static class FeedSentences
{
    /// <summary>The sentence for a feed.</summary>
    public static string Of(FeedState feed) => feed.Status switch
    {
        FeedStatus.Fresh => $"{feed.Name} delivers again",
        FeedStatus.Stale => FormattableString.Invariant($"{feed.Name} is overdue since its release of {feed.LastReleaseUtc:yyyy-MM-dd HH:mm}: nothing is added until it delivers"),
        _ => $"{feed.Name} has delivered nothing: {Without(feed.Name)}",
    };

    private static string Without(string name) => name switch
    {
        FeedNames.Bitcoin => "the weight is held",
        FeedNames.Curve => "it is the core of the macro rule, nothing is added without it",
        FeedNames.YenVolatility => "the realised volatility of the spot yen stands in, at half its weight",
        FeedNames.Yen => "the direction of the yen is taken for the dangerous one",
        _ => "decided without it",
    };
}
