using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Which way a value is expected to go.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum InsightDirection
{
    /// <summary>Falls.</summary>
    Down = -1,

    /// <summary>Stays.</summary>
    Flat = 0,

    /// <summary>Rises.</summary>
    Up = 1,
}
