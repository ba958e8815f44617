using System.Text.Json.Nodes;
using YenValve.Report.Making;
using YenValve.Report.Reading;

namespace YenValve.Report.Compact;

/// <summary>The decisions, their signals and what follows from them.</summary>
internal static class DecisionPayload
{
    public static void AddTo(JsonObject root, AuditTrail audit)
    {
        var decisions = audit.Decisions;
        var scenarios = decisions.Select(decision => decision.Scenario).Distinct().ToList();
        var texts = new TextTable();
        root["decisions"] = new JsonObject
        {
            ["times"] = Row(decisions, decision => Payload.Hours(decision.UtcTime), 2),
            ["price"] = Row(decisions, decision => decision.Price, 0),
            ["weight"] = Row(decisions, decision => decision.Weight, 4),
            ["target"] = Row(decisions, decision => decision.Target, 4),
            ["base"] = Row(decisions, decision => decision.Base, 3),
            ["trend"] = Row(decisions, decision => decision.Trend, 0),
            ["multiplier"] = Row(decisions, decision => decision.Multiplier, 2),
            ["required"] = Row(decisions, decision => decision.Required, 2),
            ["trade"] = Row(decisions, decision => decision.Trade ? 1 : 0, 0),
            ["scenario"] = Row(decisions, decision => scenarios.IndexOf(decision.Scenario), 0),
            ["scenarios"] = new JsonArray([.. scenarios.Select(name => JsonValue.Create(name))]),
            ["reasons"] = new JsonArray([.. decisions.Select(decision => JsonValue.Create(string.Join('|', decision.Reasons.Select(reason => texts.Add($"{reason.Signal}\t{reason.Effect}\t{reason.Text}")))))]),
        };
        root["patterns"] = new JsonArray([.. texts.Patterns.Select(pattern => JsonValue.Create(pattern))]);
        root["signals"] = Signals(decisions);
        root["scenarios"] = Spans(Stretch.Of(decisions.Select(decision => (decision.UtcTime, (string?)decision.Scenario))));
        root["cuts"] = Spans(Stretch.Of(decisions.Select(decision => (decision.UtcTime, decision.Multiplier < 1 ? "" : null))));
        root["feeds"] = Feeds(decisions);
        root["ladder"] = LadderPayload.Of(decisions);
    }

    private static string Row(IReadOnlyList<AuditedDecision> decisions, Func<AuditedDecision, double?> value, int decimals) => DeltaText.Of(decisions.Select(value), decimals);

    private static JsonObject Signals(IReadOnlyList<AuditedDecision> decisions)
    {
        var signals = new JsonObject();
        foreach (var name in decisions.SelectMany(decision => decision.Signals.Keys).Distinct())
        {
            var values = decisions.Select(decision => decision.Signals.GetValueOrDefault(name)).ToList();
            if (values.Exists(value => value != null)) signals[name] = DeltaText.Of(values, 3);
        }

        return signals;
    }

    private static JsonArray Feeds(IReadOnlyList<AuditedDecision> decisions) =>
    [
        .. decisions.SelectMany(decision => decision.Feeds.Select(feed => feed.Name)).Distinct().Select(name => new JsonObject
        {
            ["name"] = name,
            ["short"] = name.Length > 9 ? name[..8] + "…" : name,
            ["spans"] = new JsonArray(
            [
                .. Stretch.Of(decisions.Select(decision => (decision.UtcTime, decision.Feeds.FirstOrDefault(feed => feed.Name == name)?.Status)))
                    .Where(stretch => stretch.Name != "Absent")
                    .Select(stretch => new JsonObject { ["begin"] = Payload.Hours(stretch.Begin), ["end"] = Payload.Hours(stretch.End), ["status"] = stretch.Name }),
            ]),
        }),
    ];

    private static JsonArray Spans(IEnumerable<Stretch> stretches) => [.. stretches.Select(stretch => Payload.Span(stretch.Begin, stretch.End, stretch.Name))];
}
