using System.Text.Json.Nodes;
using YenValve.Algorithms.Audit;
using YenValve.Report.Chain;
using YenValve.Report.Making;
using YenValve.Report.Reading;

namespace YenValve.Report.Compact;

/// <summary>The decisions, their signals and what follows from them.</summary>
internal static class DecisionPayload
{
    // Prices, the portfolio's value and the index itself are on the page already, or are shown by what they are compared with.
    private static readonly string[] NotDrawn = [SignalNames.Equity, SignalNames.TrendMean, SignalNames.WeaknessMean, SignalNames.Vix];

    public static void AddTo(JsonObject root, AuditTrail audit)
    {
        var decisions = audit.Decisions;
        var scenarios = decisions.Select(decision => decision.Scenario).Distinct().ToList();
        var texts = new TextTable();
        root["decisions"] = new JsonObject
        {
            ["times"] = Row(decisions, decision => Payload.Hours(decision.Time), 2),
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
        root["isDaily"] = audit.IsDaily;
        root["patterns"] = new JsonArray([.. texts.Patterns.Select(pattern => JsonValue.Create(pattern))]);
        root["signals"] = Signals(decisions);
        root["scenarios"] = Spans(Stretch.Of(decisions.Select(decision => (decision.Time, (string?)decision.Scenario))));
        root["cuts"] = Spans(Stretch.Of(decisions.Select(decision => (decision.Time, decision.Multiplier < 1 ? "" : null))));
        root["feeds"] = Feeds(decisions);
        root["ladder"] = LadderPayload.Of(audit);
    }

    private static string Row(IReadOnlyList<DecisionRecord> decisions, Func<DecisionRecord, double?> value, int decimals) => DeltaText.Of(decisions.Select(value), decimals);

    private static JsonObject Signals(IReadOnlyList<DecisionRecord> decisions)
    {
        var signals = new JsonObject();
        var all = decisions.Select(ChainSignals.Of).ToList();
        foreach (var name in all.SelectMany(known => known.Keys).Distinct().Except(NotDrawn))
        {
            var values = all.ConvertAll(known => known.GetValueOrDefault(name));
            if (values.Exists(value => value != null)) signals[name] = DeltaText.Of(values, 3);
        }

        return signals;
    }

    private static JsonArray Feeds(IReadOnlyList<DecisionRecord> decisions) =>
    [
        .. decisions.SelectMany(decision => decision.Feeds.Select(feed => feed.Name)).Distinct().Select(name => new JsonObject
        {
            ["name"] = name,
            ["spans"] = new JsonArray(
            [
                .. Stretch.Of(decisions.Select(decision => (decision.Time, decision.Feeds.FirstOrDefault(feed => feed.Name == name)?.Status)))
                    .Where(stretch => stretch.Name != "absent")
                    .Select(stretch => new JsonObject { ["begin"] = Payload.Hours(stretch.Begin), ["end"] = Payload.Hours(stretch.End), ["status"] = stretch.Name }),
            ]),
        }),
    ];

    private static JsonArray Spans(IEnumerable<Stretch> stretches) => [.. stretches.Select(stretch => Payload.Span(stretch.Begin, stretch.End, stretch.Name))];
}
