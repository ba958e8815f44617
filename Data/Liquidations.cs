using QuantConnect.Data;

namespace YenValve.Data;

/// <summary>
/// Forced closures of leveraged Bitcoin positions over one bar, in USD. Levels are not comparable across years or venues: some push only the latest
/// liquidation of a second, and reporting rules changed in 2021 and 2025. Read them by rolling percentiles, or against open interest.
/// </summary>
/// <remarks>
/// File <c>alternative/liquidations/&lt;ticker&gt;.csv</c>: <c>time,end,long_usd,short_usd,count,venue,coverage</c>; a bar is public at its end. A bar of which
/// an exchange's stream was heard in part has a coverage below one, and its figures are lower bounds.
/// </remarks>
public class Liquidations : PublishedData
{
    // Ten times the largest day on record.
    private const double LargestBar = 2e11;

    /// <summary>Longs closed by force, USD; null where unknown.</summary>
    public double? LongUsd { get; private set; }

    /// <summary>Shorts closed by force, USD; null where unknown.</summary>
    public double? ShortUsd { get; private set; }

    /// <summary>Number of liquidations; null where unknown.</summary>
    public double? Count { get; private set; }

    /// <summary>Exchange, or exchanges, the figures are of.</summary>
    public string Venue { get; private set; } = "";

    /// <summary>Share of the bar in which the exchange was listened to, in [0, 1]; null where the publisher gives the bar as a whole.</summary>
    public double? Coverage { get; private set; }

    /// <inheritdoc/>
    protected override string FileOf(SubscriptionDataConfig config) => $"alternative/liquidations/{config.Symbol.Value.ToLowerInvariant()}.csv";

    /// <inheritdoc/>
    protected override PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config)
    {
        var datum = new Liquidations
        {
            EndTime = row.Moment(1, "the end of the bar"),
            LongUsd = row.Number(2, 0.0, LargestBar, "liquidations in USD"),
            ShortUsd = row.Number(3, 0.0, LargestBar, "liquidations in USD"),
            Count = row.Number(4, 0.0, 1e9, "a number of liquidations"),
            Venue = row.Text(5),
            Coverage = row.Number(6, 0.0, 1.0, "a share of the bar"),
        };
        datum.Value = (decimal)((datum.LongUsd ?? 0.0) + (datum.ShortUsd ?? 0.0));
        return datum;
    }
}
