using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;

namespace YenValve.Algorithms.State;

/// <summary>The strategy's memory as one line of JSON and back. What cannot be believed is refused with a sentence, never taken in part.</summary>
public static class StrategyStateJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        Culture = CultureInfo.InvariantCulture,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        FloatParseHandling = FloatParseHandling.Double,

        // Values are made anew: what a property holds at first is shared by all runs, and would be written into.
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        Converters = { new StringEnumConverter { AllowIntegerValues = false } },
    };

    /// <summary>The memory as text.</summary>
    public static string Write(StrategyState state) => JsonConvert.SerializeObject(
        new Layout(state.UtcTime, new JRaw(PolicyStateJson.Write(state.Policy)), state.Ladder, state.CurveStress, state.Safety, state.Ledger), Settings);

    /// <summary>Reads a text that <see cref="Write"/> has written.</summary>
    /// <param name="json">The text.</param>
    /// <param name="problem">Why it is refused, where null is returned.</param>
    public static StrategyState? Read(string json, out string? problem)
    {
        try
        {
            var layout = JsonConvert.DeserializeObject<Layout>(json, Settings);
            problem = "The kept state is empty.";
            if (layout?.Policy == null || layout.Ladder == null || layout.Safety == null || layout.Ledger == null) return null;
            if (!PolicyStateJson.TryRead(layout.Policy.ToString(Formatting.None), out var policy, out problem)) return null;
            var state = new StrategyState(layout.UtcTime, policy, layout.Ladder, layout.CurveStress) { Safety = layout.Safety, Ledger = layout.Ledger };
            problem = state.Problem();
            return problem == null ? state : null;
        }
        catch (JsonException error)
        {
            problem = $"The kept state cannot be read: {error.Message}";
            return null;
        }
    }

    private sealed record Layout(DateTime UtcTime, JToken Policy, LadderState Ladder, double? CurveStress, SafetyState Safety, Ledger Ledger);
}
