using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace YenValve.Algorithms.Policy;

/// <summary>The policy's state as one line of JSON and back, exact to the bit; what cannot be believed is refused with a sentence.</summary>
public static class PolicyStateJson
{
    // Made for each use: settings can be changed, and nothing shared between runs may be.
    private static JsonSerializerSettings Settings => new()
    {
        Culture = CultureInfo.InvariantCulture,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.DateTime,

        // Values are made anew: what a property holds at first is shared by all runs, and would be written into.
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        MissingMemberHandling = MissingMemberHandling.Error,
        Converters = { new StringEnumConverter { AllowIntegerValues = false } },
    };

    /// <summary>The state as JSON on one line.</summary>
    public static string Write(PolicyState state) => JsonConvert.SerializeObject(state, Settings);

    /// <summary>Reads a state that <see cref="Write"/> has written.</summary>
    /// <param name="json">The text; null and empty are refused like anything else that is not a state.</param>
    /// <param name="state">The state, where true is returned.</param>
    /// <param name="problem">Why it is refused, where false is returned.</param>
    public static bool TryRead(string? json, [NotNullWhen(true)] out PolicyState? state, [NotNullWhen(false)] out string? problem)
    {
        state = null;
        try
        {
            var version = JsonConvert.DeserializeObject<Header>(json ?? string.Empty)?.Version;
            problem = version == PolicyState.CurrentVersion
                ? null
                : $"A policy state of version {version?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} cannot be read; this program writes version {PolicyState.CurrentVersion}.";
            if (problem != null) return false;
            state = JsonConvert.DeserializeObject<PolicyState>(json!, Settings);
        }
        catch (JsonException error)
        {
            problem = $"A policy state cannot be read: {error.Message}";
            return false;
        }

        problem = state?.Problem();
        if (problem == null && state != null) return true;
        state = null;
        problem ??= "A policy state is empty.";
        return false;
    }

    // Only the version, whatever else a later layout holds.
    private sealed record Header([property: JsonProperty("Version")] int? Version);
}
