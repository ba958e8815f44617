namespace YenValve.Collector.Tests.Streams.Cascade;

/// <summary>
/// A day of liquidations at the rates of 10 October 2025, times a factor: as Amberdata counted them, $9.89bn in fourteen hours, $6.93bn of it in forty
/// minutes, $3.21bn in one minute, 83.9% longs. How many they were is an assumption: CoinGlass counted some 1.6 million accounts for $19.1bn, so that one is
/// $11,900 on average. The ten hours beside the cascade are assumed at a quarter of a million a minute. All of it goes through one stream of one contract,
/// which no exchange had.
/// </summary>
/// <param name="times">Factor on the rates.</param>
internal sealed class CascadeDay(double times)
{
    /// <summary>Mean size of a liquidation, USD.</summary>
    public const double MeanUsd = 11_900;

    /// <summary>Part of them that are longs.</summary>
    public const double LongShare = 0.839;

    private static readonly TimeSpan Cascade = TimeSpan.FromHours(8);
    private static readonly TimeSpan Fall = Cascade + TimeSpan.FromMinutes(50);
    private static readonly TimeSpan Peak = Fall + TimeSpan.FromMinutes(25);

    /// <summary>Noon, eight hours before the cascade begins.</summary>
    public static DateTimeOffset Start { get; } = new(2025, 10, 10, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Moment at which the forty minutes begin.</summary>
    public static DateTimeOffset FallStart => Start + Fall;

    /// <summary>USD a minute at a moment since the start.</summary>
    public double UsdPerMinute(TimeSpan since) => times * since switch
    {
        _ when since < Cascade || since >= Cascade + TimeSpan.FromHours(14) => 0.25e6,
        _ when since >= Peak && since < Peak + TimeSpan.FromMinutes(1) => 3.21e9,
        _ when since >= Fall && since < Fall + TimeSpan.FromMinutes(40) => (6.93e9 - 3.21e9) / 39.0,
        _ => (9.89e9 - 6.93e9) / 800.0,
    };

    /// <summary>Price at a moment since the start: from 122,000 to 105,000 within the forty minutes.</summary>
    public static int Price(TimeSpan since) => 122_000 - (int)(17_000 * Math.Clamp((since - Fall) / TimeSpan.FromMinutes(40), 0.0, 1.0));
}
