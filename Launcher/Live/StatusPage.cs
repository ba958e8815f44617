using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace YenValve.Launcher.Live;

/// <summary>The status of a live run as one page of a terminal.</summary>
internal static class StatusPage
{
    private const int ShownReasons = 9;
    private const int ShownEvents = 4;

    /// <summary>The page.</summary>
    public static IRenderable Of(LiveStatus status)
    {
        var rows = new List<IRenderable> { Header(status), new Columns(Account(status), Decision(status)) { Expand = false } };
        if (status.Decision?.Reasons is { Count: > 0 }) rows.Add(Reasons(status));
        rows.Add(new Columns(Feeds(status), Files(status)) { Expand = false });
        rows.Add(new Columns(Ladder(status), Orders(status)) { Expand = false });
        foreach (var limit in status.Limits) rows.Add(new Markup($"[red]limit[/] {Markup.Escape(limit)}"));
        foreach (var warning in status.Warnings.Take(3)) rows.Add(new Markup($"[yellow]warning[/] {Markup.Escape(warning)}"));
        if (status.Error.Length > 0) rows.Add(new Markup($"[red]{Markup.Escape(status.Error)}[/]"));
        return new Rows(rows);
    }

    private static Markup Header(LiveStatus status)
    {
        var colour = status.State switch
        {
            "running" => "green",
            "failed" => "red",
            _ => "yellow",
        };
        var behind = status.State == "warming up" ? Text($" at {status.AlgorithmTime:yyyy-MM-dd}") : "";
        var next = status.NextDecision is { } due ? Text($"  next decision {due:yyyy-MM-dd HH:mm}Z (in {Span(due - status.Clock)})") : "";
        return new Markup(Text($"[bold]{Markup.Escape(status.Name)}[/] {status.Mode}  [{colour}]{status.State}{behind}[/]  {status.Clock:yyyy-MM-dd HH:mm:ss}Z{next}"));
    }

    private static Table Account(LiveStatus status)
    {
        var account = status.Account;
        var table = Plain("account");
        table.AddRow("equity", Text($"{account.Equity:N2} {account.Currency}"));
        table.AddRow("profit", Text($"{account.Profit:+#,##0.00;-#,##0.00;0.00}"));
        table.AddRow("today", Text($"{account.ProfitToday:+#,##0.00;-#,##0.00;0.00}"));
        table.AddRow("exposure", Text($"{account.Exposure:P1}"));
        foreach (var (currency, amount) in account.Cash) table.AddRow(Markup.Escape(currency), amount.ToString("0.########", CultureInfo.InvariantCulture));
        return table;
    }

    private static Table Decision(LiveStatus status)
    {
        var table = Plain("decision");
        if (status.Decision is not { } decision)
        {
            table.AddRow("none yet", "");
            return table;
        }

        table.AddRow("at", Text($"{decision.Time:yyyy-MM-dd HH:mm}Z"));
        table.AddRow("scenario", Markup.Escape(decision.Scenario));
        table.AddRow("target", Text($"{decision.Target:0.000} (held {decision.Weight:0.000})"));
        table.AddRow("base x trend x macro", Text($"{decision.Base:0.000} x {decision.Trend:0} x {decision.Multiplier:0.00}"));
        return table;
    }

    private static Table Reasons(LiveStatus status)
    {
        var table = Plain("reasons");
        foreach (var reason in status.Decision!.Reasons.Take(ShownReasons)) table.AddRow(Markup.Escape(reason.Effect), Markup.Escape(reason.Text));
        return table;
    }

    private static Table Feeds(LiveStatus status)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("feed").AddColumn("").AddColumn("age", Right).AddColumn("limit", Right);
        foreach (var feed in status.Feeds)
        {
            var colour = feed.Status switch
            {
                "fresh" => "green",
                "stale" => "red",
                _ => "grey",
            };
            table.AddRow(Markup.Escape(feed.Name), $"[{colour}]{feed.Status}[/]", Hours(feed.AgeHours), feed.LastRelease == null ? "" : Hours(feed.LimitHours));
        }

        return table;
    }

    private static Table Files(LiveStatus status)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("file of").AddColumn("told up to");
        foreach (var file in status.Files)
        {
            var last = file.Last is { } end ? Text($"{end:yyyy-MM-dd HH:mm}Z") : "nothing yet";
            table.AddRow(Markup.Escape($"{file.Name} {file.Kind}"), file.Problem == null ? last : $"[red]{Markup.Escape(file.Problem)}[/]");
        }

        return table;
    }

    private static Table Ladder(LiveStatus status)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("ladder " + (status.Ladder?.Phase ?? "none")).AddColumn("price", Right).AddColumn("weight", Right).AddColumn("");
        foreach (var rung in status.Ladder?.Rungs ?? [])
            table.AddRow(Text($"rung {rung.Index}"), Text($"{rung.Price:N2}"), Text($"{rung.Weight:0.000}"), rung.Filled ? "bought" : "rests");
        if (status.Ladder?.Stop is { } stop) table.AddRow("stop", Text($"{stop:N2}"), "", "");
        return table;
    }

    private static Table Orders(LiveStatus status)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("orders").AddColumn("").AddColumn("quantity", Right).AddColumn("price", Right);
        foreach (var order in status.Orders) table.AddRow(Text($"{order.Id} {order.Type}"), "rests", Text($"{order.Quantity}"), Text($"{order.Price:N2}"));
        foreach (var order in status.OrderEvents.Take(ShownEvents))
            table.AddRow(Text($"{order.Time:MM-dd HH:mm} {order.Id} {order.Type}"), Markup.Escape(order.Status), Text($"{(order.FillQuantity != 0m ? order.FillQuantity : order.Quantity)}"), order.FillPrice != 0m ? Text($"{order.FillPrice:N2}") : "");
        return table;
    }

    private static Table Plain(string title) => new Table().Border(TableBorder.Simple).AddColumn(title).AddColumn("");

    private static void Right(TableColumn column) => column.RightAligned();

    private static string Hours(double? hours) => hours is { } age ? Span(TimeSpan.FromHours(age)) : "";

    private static string Span(TimeSpan span) => span < TimeSpan.Zero ? "now"
        : span.TotalHours < 1 ? Text($"{span.Minutes}m {span.Seconds:00}s") : span.TotalDays < 2 ? Text($"{(int)span.TotalHours}h {span.Minutes:00}m") : Text($"{span.TotalDays:0.0}d");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
