using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>Observations for tests: an ordinary day on which every feed is there, to be changed by <c>with</c>.</summary>
internal static class Seen
{
    public static readonly DateTime Start = new(2026, 1, 5, 1, 0, 0, DateTimeKind.Utc);

    /// <summary>Volatility 50%, above its long mean, not weak, calm, half invested: the default policy holds half.</summary>
    public static MarketObservation Day(int day = 0) => new()
    {
        UtcTime = Start.AddDays(day),
        CurrentWeight = 0.5,
        Equity = 100_000,
        Bitcoin = Bitcoin(),
        Curve = Curve(0.1),
        YenVolatility = YenVolatility(0.1),
        EquityVolatility = Vix(0.0),
        Carry = new CarryObservation(0.0, null, null, null, null),
        Correlation = new CorrelationObservation(null, 1.0, null),
        Event = new EventObservation(null, null, null, false),
        Tail = new TailObservation(0.2, 0.2),
        Feeds = Feeds(),
    };

    public static BitcoinObservation Bitcoin(bool weak = false, bool up = true) => new(100, 0.5, 0.5, up ? 90 : 110, weak ? 105 : 95);

    public static CurveObservation Curve(double stress, double? thirty = 0.0, double? forty = 0.0) =>
        new(stress, stress, 1.0, 1.0, 0.0, thirty, forty, Start.Date, Start);

    public static YenVolatilityObservation YenVolatility(double directed, double weight = 1.0, bool falling = false, double? spot = 0.0) =>
        new(directed, directed, weight, weight < 1.0, false, 0.0, 0.0, 0.0, 0.0, spot, falling, Start);

    public static EquityVolatilityObservation Vix(double deviations) => new(deviations, 20, Start);

    public static FeedState Feed(string name, FeedStatus status = FeedStatus.Fresh) =>
        new(name, status, Start, TimeSpan.FromHours(status == FeedStatus.Stale ? 99 : 1), TimeSpan.FromHours(48));

    public static FeedStates Feeds(string? changed = null, FeedStatus status = FeedStatus.Fresh) =>
    [
        .. new[] { FeedNames.Bitcoin, FeedNames.Yen, FeedNames.Curve, FeedNames.YenVolatility, FeedNames.EquityVolatility }
            .Select(name => Feed(name, name == changed ? status : FeedStatus.Fresh)),
    ];
}
