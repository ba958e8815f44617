using System.Text.Json;

namespace YenValve.Report.Reading;

/// <summary>Reads the audit out of a log: lines that hold <c>audit {json}</c>, whatever the logger wrote before it.</summary>
public static class AuditReader
{
    private const string Mark = "audit {";

    /// <summary>The trail in a log file; <see cref="AuditTrail.None"/> where there is no such file.</summary>
    /// <param name="path">LEAN's log of the run.</param>
    public static AuditTrail Read(string path) => File.Exists(path) ? Read(File.ReadLines(path)) : AuditTrail.None;

    /// <summary>The trail in the lines of a log; a line that is cut off or broken is left out.</summary>
    /// <param name="lines">All lines.</param>
    public static AuditTrail Read(IEnumerable<string> lines)
    {
        var decisions = new List<AuditedDecision>();
        var version = "";
        var parameters = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            var at = line.IndexOf(Mark, StringComparison.Ordinal);
            if (at < 0 || Parse(line.AsMemory(at + Mark.Length - 1)) is not { } document) continue;
            using (document)
            {
                var root = document.RootElement;
                switch (root.Member("kind").Text())
                {
                    case "decision" when Decision(root) is { } decision:
                        decisions.Add(decision);
                        break;
                    case "run":
                        version = root.Member("version").Text() ?? version;
                        foreach (var parameter in root.Member("parameters").Members()) parameters[parameter.Name] = ((JsonElement?)parameter.Value).Text() ?? "";
                        break;
                }
            }
        }

        return new AuditTrail(version, parameters, decisions);
    }

    private static JsonDocument? Parse(ReadOnlyMemory<char> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AuditedDecision? Decision(JsonElement root) => root.Member("time").Time() is not { } time
        ? null
        : new AuditedDecision
        {
            UtcTime = time,
            Price = root.Member("price").Number(),
            Weight = root.Member("weight").Number(),
            Target = root.Member("target").Number(),
            Base = root.Member("base").Number(),
            Trend = root.Member("trend").Number(),
            Multiplier = root.Member("multiplier").Number(),
            Required = root.Member("required").Number(),
            Scenario = root.Member("scenario").Text() ?? "",
            Trade = root.Member("trade")?.ValueKind == JsonValueKind.True,
            Reasons = [.. root.Member("reasons").Items().Select(Reason)],
            Signals = root.Member("signals").Members().ToDictionary(signal => signal.Name, signal => ((JsonElement?)signal.Value).Number()),
            Feeds = [.. root.Member("feeds").Items().Select(Feed)],
            Ladder = root.Member("ladder") is { } ladder ? Ladder(ladder) : null,
        };

    private static DecisionReason Reason(JsonElement reason) => new(
        reason.Member("signal").Text() ?? "", reason.Member("value").Number(), reason.Member("threshold").Number(), reason.Member("effect").Text() ?? "", reason.Member("text").Text() ?? "");

    private static FeedAge Feed(JsonElement feed) =>
        new(feed.Member("name").Text() ?? "", feed.Member("status").Text() ?? "", feed.Member("ageHours").Number(), feed.Member("limitHours").Number());

    private static LadderPoint Ladder(JsonElement ladder) => new(
        ladder.Member("phase").Text() ?? "",
        [.. ladder.Member("rungs").Items().Select(rung => ((rung.Member("limitPrice") ?? rung.Member("price")).Number() ?? 0, rung.Member("weight").Number() ?? 0, (rung.Member("isFilled") ?? rung.Member("filled"))?.ValueKind == JsonValueKind.True))],
        ladder.Member("stop").Number(),
        [.. ladder.Member("levels").Items().Select(level => (level.Member("price").Number() ?? 0, level.Member("mass").Number() ?? 0))]);
}
