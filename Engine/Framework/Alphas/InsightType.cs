using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>What an insight is about.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum InsightType
{
    /// <summary>The price.</summary>
    Price,

    /// <summary>The volatility.</summary>
    Volatility,
}
