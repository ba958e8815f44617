using System.Globalization;
using Spectre.Console;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Briefing;

/// <summary>Shows a briefing on one screen: the decision and its reasons, the chain, the signals, the levels, the feeds, the calendar.</summary>
internal static class BriefingDisplay
{
    public static void Write(Session session, Briefing briefing)
    {
        var decision = briefing.Decision;
        session.WriteText(Text($"{decision.Time:yyyy-MM-dd HH:mm} UTC  BTC {decision.Price:#,0.##}  scenario {decision.Scenario}"));
        session.WriteText(Text($"target weight {decision.Target:0.000} (held {decision.Weight:0.000}{(decision.Trade ? ", trades" : "")}): base {decision.Base:0.000} x trend {decision.Trend:0.##} x macro {decision.Multiplier:0.00} (asked for {decision.Required:0.00}){Factors(decision.Factors)}"));
        foreach (var reason in decision.Reasons) session.WriteText($"  {reason.Effect,-8} {reason.Text}");
        Chain(session, briefing);
        Signals(session, briefing);
        Levels(session, briefing);
        Feeds(session, briefing);
        session.WriteText(briefing.NextMeeting is { } meeting
            ? Text($"Bank of Japan: next decision {meeting:yyyy-MM-dd}, in {(meeting - decision.Time).TotalDays:0} days")
            : "Bank of Japan: no meeting ahead in the calendar");
        session.WriteText("Super-long auctions: " + briefing.NextAuctions switch
        {
            null => "no auction calendar in the data folder (yenvalve data import mof-auctions)",
            [] => "none ahead in the calendar",
            var ahead => string.Join(", ", ahead.Select(auction => Text($"{auction.UtcTime:yyyy-MM-dd} {auction.Note}"))),
        });
    }

    private static void Chain(Session session, Briefing briefing)
    {
        var table = Table(["the chain", "state", ""], wrapped: 2);
        foreach (var link in briefing.Chain) table.AddRow(Markup.Escape(link.Name), Coloured(link.State), Markup.Escape(link.Text));
        session.Console.Write(table);
    }

    private static void Signals(Session session, Briefing briefing)
    {
        // Where there is no room beside the numbers, what happens stands under the signal's name.
        string[] numbers = ["value", "threshold", "still to go"];
        var table = session.IsNarrow ? Table(["signal", .. numbers], wrapped: 0) : Table(["signal", .. numbers, "what happens there"], wrapped: 4);
        foreach (var signal in briefing.Signals.Where(signal => signal.Threshold != null))
        {
            string[] figures = [Number(signal.Value), Number(signal.Threshold), signal.Distance <= 0.0 ? "[red]reached[/]" : Number(signal.Distance)];
            var (name, meaning) = (Markup.Escape(signal.Name), Markup.Escape(signal.Meaning!));
            table.AddRow(session.IsNarrow ? [$"{name}\n  [grey]{meaning}[/]", .. figures] : [name, .. figures, meaning]);
        }

        session.Console.Write(table);
        var shown = briefing.Signals.Where(signal => signal is { Threshold: null, Value: not null }).Select(signal => $"{signal.Name} {Number(signal.Value)}");
        session.WriteText("also seen: " + string.Join("; ", shown));
    }

    private static void Levels(Session session, Briefing briefing)
    {
        session.Console.WriteLine();
        if (briefing.Levels.Count == 0)
        {
            session.WriteText("liquidation levels below the price: none found");
            return;
        }

        var basis = briefing.LevelsFromOpenInterest ? "from open interest" : "ranked from price and volume only";
        session.WriteText($"liquidation levels below the price ({basis}): "
            + string.Join("; ", briefing.Levels.Select(level => Text($"{level.Price:#,0} ({-100.0 * level.Fall:0.0}%, {100.0 * level.Mass:0}% of longs)"))));
        if (briefing.Decision.Ladder is { } ladder)
            session.WriteText($"ladder: {ladder.Phase}{string.Concat(ladder.Rungs.Select(rung => Text($"; {rung.Weight:0.000} at {rung.Price:#,0}{(rung.Filled ? " filled" : "")}")))}");
    }

    private static void Feeds(Session session, Briefing briefing)
    {
        var table = Table(["feed", "status", "last release (UTC)", "age", "stale after"], wrapped: 4);
        foreach (var feed in briefing.Decision.Feeds)
            table.AddRow(Markup.Escape(feed.Name), Coloured(feed.Status), feed.LastRelease is { } last ? Text($"{last:yyyy-MM-dd HH:mm}") : "", Hours(feed.AgeHours), Hours(feed.LastRelease == null ? null : feed.LimitHours));
        session.Console.Write(table);
    }

    private static Table Table(string[] headings, int wrapped)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (index, heading) in headings.Index()) table.AddColumn(heading, column => column.NoWrap = index != wrapped);
        return table;
    }

    private static string Factors(IReadOnlyDictionary<string, double> factors) =>
        string.Concat(factors.Where(factor => factor.Value != 1.0).Select(factor => Text($" x {factor.Key} {factor.Value:0.00}")));

    private static string Coloured(string state) => state.ToLowerInvariant() switch
    {
        "calm" or "fresh" => $"[green]{state}[/]",
        "stress" or "stale" => $"[red]{state}[/]",
        "watch" => $"[yellow]{state}[/]",
        _ => $"[grey]{state}[/]",
    };

    private static string Number(double? value) => value is { } known ? known.ToString("0.###;-0.###;0", CultureInfo.InvariantCulture) : "unknown";

    private static string Hours(double? hours) => hours is { } known ? Text($"{known:0.#} h") : "";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
