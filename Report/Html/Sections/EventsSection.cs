using YenValve.Algorithms.Audit;
using YenValve.Evaluation.Events;
using YenValve.Report.Making;
using YenValve.Report.Reading;

namespace YenValve.Report.Html.Sections;

/// <summary>The falls of Bitcoin: what was seen, when, and what the run did.</summary>
internal static class EventsSection
{
    private static readonly TimeSpan Before = TimeSpan.FromDays(14);

    public static string Of(ReportFacts facts)
    {
        var rows = EventWindows.All.Select(window => Row(facts, window));
        var table = Markup.Table("Event windows", ["window", .. facts.All.Reverse().Select(run => Markup.Text(run.Series.Name)), "what was seen, and what it did", ""], rows, facts.All.Count + 1);
        return Markup.Section("events", "Event windows",
            "Chosen afterwards, by their names in the press: the table describes, it proves nothing. " + Markup.Term("Returns", Definitions.Named("window-return")) + " over the whole window. Seen: from fourteen days before it opened. A star: the run began within the window and has only the rest of it.", table);
    }

    private static IEnumerable<string> Row(ReportFacts facts, EventWindow window)
    {
        yield return $"{Markup.Text(window.Name)}<small><span class=\"dates\">{Markup.Day(window.FirstDay)} to {Markup.Day(window.LastDay)}</span><br>{Markup.Text(window.Cause)}{(window.IsCryptoNative ? " (from inside crypto)" : "")}</small>";
        foreach (var (_, series) in facts.All.Reverse()) yield return window.ReturnOf(series) is { } change ? Markup.Percent(change) + (window.IsCutBy(series.Times[0]) ? "*" : "") : "–";
        yield return $"<p class=\"seen\">{Seen(facts.Source.Audit, window)}</p>";
        yield return Markup.Go(window.FromUtc + ((window.ToUtc - window.FromUtc) / 2), "show");
    }

    private static string Seen(AuditTrail audit, EventWindow window)
    {
        if (audit.Decisions.Count == 0) return "no decision audit";
        var around = audit.Decisions.Where(decision => decision.Time >= window.FromUtc - Before && decision.Time < window.ToUtc).ToList();
        if (around.Count == 0) return "outside the run";
        var first = around.Find(decision => decision.Multiplier < 1);
        var lowest = around.MinBy(decision => decision.Multiplier)!;
        var peaks = new[] { (SignalNames.CurveStress, "JGB stress"), (SignalNames.VolatilityDirected, "yen volatility") }
            .Select(signal => (signal.Item2, Peak: around.MaxBy(decision => decision.Signals.GetValueOrDefault(signal.Item1) ?? double.NegativeInfinity)!, Key: signal.Item1))
            .Where(peak => peak.Peak.Signals.GetValueOrDefault(peak.Key) != null)
            .Select(peak => $"{peak.Item1} up to {Markup.Number(peak.Peak.Signals[peak.Key]!.Value)} on {Markup.Day(peak.Peak.Time)}");
        var said = string.Join(", ", peaks);
        if (first == null) return $"Not cut by the macro state{(said.Length > 0 ? ": " + said : "")}. Held {Markup.Percent(around[0].Target, 0)} at first, {Markup.Percent(around.Min(decision => decision.Target), 0)} at least.";
        var reason = first.Reasons.FirstOrDefault(candidate => candidate.Effect == "cut") ?? first.Reasons.FirstOrDefault();
        var isOpen = first == around[0];
        return $"{(isOpen ? "Cut already at" : "Cut at")} {Markup.Moment(first.Time)}, BTC {Markup.Number(first.Price ?? double.NaN, 0)}, to {Markup.Percent(lowest.Multiplier, 0)} of the exposure{(reason == null ? "" : ": " + Markup.Text(reason.Text))}. {said}.";
    }
}
