using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace QuantConnect;

/// <summary>Shape of the dots of a series.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum ScatterMarkerSymbol
{
    /// <summary>The drawer's choice (0).</summary>
    [EnumMember(Value = "none")]
    None,

    /// <summary>Circle (1).</summary>
    [EnumMember(Value = "circle")]
    Circle,

    /// <summary>Square (2).</summary>
    [EnumMember(Value = "square")]
    Square,

    /// <summary>Diamond (3).</summary>
    [EnumMember(Value = "diamond")]
    Diamond,

    /// <summary>Triangle (4).</summary>
    [EnumMember(Value = "triangle")]
    Triangle,

    /// <summary>Triangle on its head (5).</summary>
    [EnumMember(Value = "triangle-down")]
    TriangleDown
}
