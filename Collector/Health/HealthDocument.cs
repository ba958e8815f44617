using System.Text.Json;
using System.Text.Json.Serialization;

namespace YenValve.Collector.Health;

/// <summary>What the health endpoint answers.</summary>
/// <param name="Time">Now, UTC.</param>
/// <param name="IsHealthy">Whether nothing is overdue and the clock is right.</param>
/// <param name="Problems">What is wrong, a line each.</param>
/// <param name="ClockSkewSeconds">This machine's clock less the publishers', seconds; null before the first answer.</param>
/// <param name="Feeds">Each feed, by name.</param>
public sealed record HealthDocument(DateTime Time, bool IsHealthy, IReadOnlyList<string> Problems, double? ClockSkewSeconds, IReadOnlyList<FeedSnapshot> Feeds)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>As JSON with names in camel case.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
