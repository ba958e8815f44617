using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>The panels, all on one time axis, and beside them what was decided at the moment looked at.</summary>
internal static class ChartsSection
{
    private static readonly (string Key, string Title, string Note)[] Panels =
    [
        ("equity", "Equity", "Portfolio value, logarithmic; at the left edge every line starts from the same money. Shaded: event windows (grey), and where the macro state had cut (red)."),
        ("drawdown", "Drawdown", "How far each stands below its highest value so far."),
        ("bitcoin", "Bitcoin", "A candle a day; an hour each in event windows and around cuts when zoomed in. Triangles are fills."),
        ("exposure", "Exposure", "Share of the portfolio in Bitcoin, and the decisions that changed it; the reason is in the panel beside or below."),
        ("scenario", "Scenario", "Shaded while disorderly. The multiplier is the share of the exposure that is left; it falls at once and comes back in steps."),
        ("curve", "JGB curve stress", "Latched score of the long end: velocity, kink and noise together."),
        ("shape", "Velocity, kink and noise", "In robust deviations of their own last year."),
        ("volatility", "Yen volatility spike", "Score of the spike; it counts where the yen rises with it."),
        ("level", "Yen volatility: level, shock, risk reversal", "In deviations of their own last year; a negative risk reversal is yen calls bid."),
        ("vix", "VIX", "Robust z of its logarithm; confirms a yen spike from 2."),
        ("pressure", "Carry unwind pressure", "For people to look at: it decides nothing under the default rule."),
        ("correlation", "Correlation gate", "Correlation of Bitcoin with USDJPY on stressed days, and how far it opens the gate. Decides nothing under the default rule."),
        ("rolling", "Sharpe ratio over 180 days", "Annual, of the last 180 daily returns."),
        ("variation", "Volatility over 180 days", "Annual, of the last 180 daily returns."),
        ("turnover", "Turnover", "Value traded over portfolio value, summed over 30 days."),
        ("costs", "Fees", "All fees paid so far, account currency."),
        ("feeds", "Feeds", "Thin and green: fresh. Thick and red: stale, nothing may be added."),
    ];

    public static string Of() =>
        "<section id=\"charts\"><h2>What it saw and did</h2>"
        + "<p class=\"lead\">Drag across a chart to zoom in, shift-drag to move, double click for everything; click it, then scroll to zoom. Two fingers pinch. "
        + "Keys: <kbd>+</kbd> <kbd>-</kbd> zoom, <kbd>0</kbd> all, <kbd>←</kbd> <kbd>→</kbd> a day, with <kbd>⇧</kbd> move, <kbd>[</kbd> <kbd>]</kbd> the decision before or after.</p>"
        + Toolbar()
        + "<div class=\"columns\"><div class=\"panels\">" + string.Concat(Panels.Select(Panel)) + "</div>" + Inspector() + "</div></section>\n";

    private static string Toolbar() =>
        "<div class=\"toolbar\"><canvas id=\"overview\" role=\"img\" aria-label=\"The whole run; the frame is what the charts show\"></canvas>"
        + "<div class=\"tools\"><span id=\"span\"></span>"
        + string.Concat(new[] { ("all", "All"), ("730", "2 y"), ("365", "1 y"), ("90", "3 m") }.Select(part => $"<button type=\"button\" data-days=\"{part.Item1}\">{part.Item2}</button>"))
        + "<button type=\"button\" data-zoom=\"0.5\" aria-label=\"Zoom in\">+</button><button type=\"button\" data-zoom=\"2\" aria-label=\"Zoom out\">−</button></div></div>";

    // A panel whose curve is a statistic says on hover what it is.
    private static string Title((string Key, string Title, string Note) panel) => panel.Key switch
    {
        "drawdown" => Markup.Term(panel.Title, Definitions.Named("fallen")),
        "rolling" or "variation" => Markup.Term(panel.Title, Definitions.Named("rolling")),
        "turnover" => Markup.Term(panel.Title, Definitions.Named("turnover-30")),
        "costs" => Markup.Term(panel.Title, Definitions.Named("fees-so-far")),
        _ => panel.Title,
    };

    private static string Panel((string Key, string Title, string Note) panel) =>
        $"<figure class=\"panel\" data-panel=\"{panel.Key}\"><figcaption><h3>{Title(panel)}</h3><p>{Markup.Text(panel.Note)}</p><div class=\"legend\"></div></figcaption>"
        + $"<canvas tabindex=\"0\" role=\"img\" aria-label=\"{panel.Title}. {Markup.Text(panel.Note)}\"></canvas></figure>";

    private static string Inspector() =>
        "<aside id=\"inspector\" aria-label=\"The decision at the moment looked at\"><h3>The chain at <span class=\"moment\"></span></h3>"
        + "<div class=\"steps\"><button type=\"button\" data-step=\"-1\" aria-label=\"Change before\">‹</button>"
        + "<input type=\"range\" min=\"0\" value=\"0\" aria-label=\"Moment of the decision\"><button type=\"button\" data-step=\"1\" aria-label=\"Change after\">›</button></div>"
        + "<ol class=\"chain\"></ol><h3>What was decided, and why</h3><dl class=\"facts\"></dl><ul class=\"reasons\"></ul></aside>";
}
