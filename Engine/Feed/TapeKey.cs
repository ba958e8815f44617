using QuantConnect;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed;

/// <summary>Everything that decides which points a bar subscription gives, beside the content of its file.</summary>
internal readonly record struct TapeKey(
    string Source,
    Type Type,
    Symbol Symbol,
    Resolution Resolution,
    (string Data, string Exchange) Zones,
    SecurityExchangeHours Hours,
    (DateTime Start, DateTime End, DateTime? WarmUpEnd) Utc,
    (bool FillsForward, bool Extended, bool Filtered, bool Internal, bool Precise) Flags,
    TimeSpan FillStep);
