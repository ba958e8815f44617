using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>What a score measures.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum InsightScoreType
{
    /// <summary>Whether the direction was right.</summary>
    Direction,

    /// <summary>How near the magnitude was.</summary>
    Magnitude,
}
