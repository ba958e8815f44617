using System.Text.Json.Nodes;
using YenValve.Algorithms.Audit;
using YenValve.Report.Reading;

namespace YenValve.Report.Compact;

/// <summary>What stood in the market under the price: rungs, their stop, and liquidation levels, each from one decision to the next.</summary>
internal static class LadderPayload
{
    public static JsonObject Of(AuditTrail audit)
    {
        JsonArray rungs = [], stops = [], levels = [];
        var steps = audit.Decisions.Select(decision => (decision.Time, decision.Ladder))
            .Concat(audit.Ladders.Select(step => (step.Time, Ladder: (LadderPart?)step.Ladder)))
            .OrderBy(step => step.Time)
            .ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Ladder is not { } ladder) continue;
            var begin = steps[i].Time;
            var end = i + 1 < steps.Count ? steps[i + 1].Time : begin.AddDays(1);
            // A line of another version may hold no rungs or no levels.
            foreach (var rung in ladder.Rungs ?? []) rungs.Add(Mark(begin, end, rung.Price, rung.Filled ? 1.0 : 0.3));
            if (ladder.Stop is { } stop) stops.Add(Mark(begin, end, stop, 0.3));
            var standing = ladder.Levels ?? [];
            var heaviest = standing.Count > 0 ? standing.Max(level => level.Mass) : 0.0;
            foreach (var level in standing) levels.Add(Mark(begin, end, level.Price, heaviest > 0.0 ? level.Mass / heaviest : 0.3));
        }

        return new JsonObject { ["rungs"] = rungs, ["stops"] = stops, ["levels"] = levels };
    }

    private static JsonObject Mark(DateTime begin, DateTime end, double price, double weight) => new()
    {
        ["begin"] = Payload.Hours(begin),
        ["end"] = Payload.Hours(end),
        ["value"] = Math.Round(price),
        ["weight"] = Math.Round(weight, 2),
    };
}
