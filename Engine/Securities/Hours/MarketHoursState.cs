using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace QuantConnect.Securities;

/// <summary>What kind of trading goes on during a segment of the day.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum MarketHoursState
{
    /// <summary>No trading.</summary>
    [EnumMember(Value = "closed")]
    Closed,

    /// <summary>Extended hours before the regular session.</summary>
    [EnumMember(Value = "premarket")]
    PreMarket,

    /// <summary>The regular session.</summary>
    [EnumMember(Value = "market")]
    Market,

    /// <summary>Extended hours after the regular session.</summary>
    [EnumMember(Value = "postmarket")]
    PostMarket,
}
