using QuantConnect.Data;
using YenValve.Data.Calendars;

namespace YenValve.Data;

/// <summary>
/// Positions in CME yen futures by kind of trader, in contracts, as of a Tuesday: the CFTC's legacy Commitments of Traders, futures only, released
/// at 15:30 New York of the third business day after, a Friday but for holidays.
/// </summary>
/// <remarks>File: <c>date,spec_long,spec_short,comm_long,comm_short,nonrept_long,nonrept_short</c>.</remarks>
public class YenPositioning : PublishedData
{
    private static readonly TimeSpan ReleaseTime = new(15, 30, 0);

    // Government shutdowns stopped the reports; each came out late, the last of the backlog on the day given here, and none is believed before it.
    private static readonly (DateTime First, DateTime Last, DateTime Released)[] Shutdowns =
    [
        (new(2013, 10, 1), new(2013, 10, 22), new(2013, 11, 8)),
        (new(2018, 12, 24), new(2019, 2, 26), new(2019, 3, 8)),
        (new(2025, 9, 30), new(2025, 12, 23), new(2025, 12, 31)),
    ];

    /// <summary>Non-commercial longs, contracts; null where unknown.</summary>
    public double? SpeculatorLong { get; private set; }

    /// <summary>Non-commercial shorts, contracts; null where unknown.</summary>
    public double? SpeculatorShort { get; private set; }

    /// <summary>Commercial longs, contracts; null where unknown.</summary>
    public double? CommercialLong { get; private set; }

    /// <summary>Commercial shorts, contracts; null where unknown.</summary>
    public double? CommercialShort { get; private set; }

    /// <summary>Longs too small to report, contracts; null where unknown.</summary>
    public double? SmallLong { get; private set; }

    /// <summary>Shorts too small to report, contracts; null where unknown.</summary>
    public double? SmallShort { get; private set; }

    /// <summary>Non-commercial longs less shorts, contracts, negative where speculators are short the yen; null where unknown.</summary>
    public double? SpeculatorNet => SpeculatorLong - SpeculatorShort;

    /// <summary>When the report of a Tuesday becomes public, in UTC.</summary>
    public static DateTime ReleaseOf(DateTime reportDate)
    {
        var release = ReleaseTimes.NewYorkAfter(reportDate, 3, ReleaseTime);
        foreach (var (first, last, released) in Shutdowns)
        {
            if (reportDate >= first && reportDate <= last) return ReleaseTimes.NewYorkClose(released);
        }

        return release;
    }

    /// <inheritdoc/>
    protected override string FileOf(SubscriptionDataConfig config) => "alternative/cftc/jpy_legacy.csv";

    /// <inheritdoc/>
    protected override PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config)
    {
        var datum = new YenPositioning
        {
            EndTime = ReleaseOf(row.Time),
            SpeculatorLong = Contracts(row, 1),
            SpeculatorShort = Contracts(row, 2),
            CommercialLong = Contracts(row, 3),
            CommercialShort = Contracts(row, 4),
            SmallLong = Contracts(row, 5),
            SmallShort = Contracts(row, 6),
        };
        datum.Value = (decimal)(datum.SpeculatorNet ?? 0.0);
        return datum;
    }

    private static double? Contracts(PublishedRow row, int cell) => row.Number(cell, 0.0, 1e7, "a number of contracts");
}
