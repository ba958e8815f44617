using System.Text.Json.Nodes;
using YenValve.Report.Reading;

namespace YenValve.Report.Compact;

/// <summary>What stood in the market under the price: rungs, their stop, and liquidation levels, each from one decision to the next.</summary>
internal static class LadderPayload
{
    public static JsonObject Of(IReadOnlyList<AuditedDecision> decisions)
    {
        JsonArray rungs = [], stops = [], levels = [];
        for (var i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Ladder is not { } ladder) continue;
            var begin = decisions[i].UtcTime;
            var end = i + 1 < decisions.Count ? decisions[i + 1].UtcTime : begin.AddDays(1);
            foreach (var rung in ladder.Rungs) rungs.Add(Mark(begin, end, rung.Price, rung.IsFilled ? 1.0 : 0.3));
            if (ladder.Stop is { } stop) stops.Add(Mark(begin, end, stop, 0.3));
            var heaviest = ladder.Levels.Count > 0 ? ladder.Levels.Max(level => level.Mass) : 0.0;
            foreach (var level in ladder.Levels) levels.Add(Mark(begin, end, level.Price, heaviest > 0.0 ? level.Mass / heaviest : 0.3));
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
