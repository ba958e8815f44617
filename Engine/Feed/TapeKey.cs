using QuantConnect;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed;

/// <summary>Everything that decides which points a subscription gives, beside the content of its file.</summary>
internal readonly record struct TapeKey(
    string Source,
    Type Type,
    Symbol Symbol,
    Resolution Resolution,
    (string Data, string Exchange) Zones,
    object Hours,
    (DateTime Start, DateTime End, DateTime? WarmUpEnd) Utc,
    (bool FillsForward, bool Extended, bool Filtered, bool Internal, bool Precise) Flags,
    TimeSpan FillStep)
{
    private static readonly object Always = new();

    /// <summary>Hours as part of a key: each market's own are one object for all runs, those that are always open are alike.</summary>
    public static object Of(SecurityExchangeHours hours) =>
        hours.IsMarketAlwaysOpen && hours.Holidays.Count == 0 && hours.EarlyCloses.Count == 0 && hours.LateOpens.Count == 0 ? Always : hours;
}
