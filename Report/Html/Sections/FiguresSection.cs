using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;
using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>The run beside what it has to be measured against.</summary>
internal static class FiguresSection
{
    private static readonly string[] Cards = ["cagr", "sharpe", "max-drawdown", "calmar", "volatility", "mean-weight"];

    public static string Of(ReportFacts facts)
    {
        var missing = new List<string>();
        if (facts.Twin == null) missing.Add($"the twin without the macro cut ({facts.Source.Run.Id}{ReportSource.WithoutMacro}.json)");
        if (facts.Target == null) missing.Add($"the volatility target alone ({facts.Source.Run.Id}{ReportSource.VolatilityTarget}.json)");
        var lead = "Daily values at midnight UTC, net of fees and slippage, cash earning nothing. Figures of a backtest say nothing about the future."
            + (missing.Count > 0 ? $" Not shown, because it is not there: {Markup.Text(string.Join("; ", missing))}." : "");
        return Markup.Section("figures", "Figures", lead, CardsOf(facts) + TableOf(facts));
    }

    private static string CardsOf(ReportFacts facts) => "<ul class=\"cards\">" + string.Concat(Cards.Select(key =>
    {
        var statistic = StatisticCatalogue.Named(key);
        var others = facts.All.Skip(1).Select(run => $"<span><i style=\"--swatch:var(--{run.Key})\"></i>{Markup.Text(run.Series.Name)} {Shown(statistic, run.Series)}</span>");
        return $"<li>{Markup.Term(statistic.Name, statistic.Definition)}<b>{Shown(statistic, facts.Run)}</b><small>{string.Concat(others)}</small></li>";
    })) + "</ul>";

    private static string TableOf(ReportFacts facts) => Markup.Table(
        "Statistics of the run and of what it is measured against",
        ["", .. facts.All.Select(run => $"<i class=\"swatch\" style=\"--swatch:var(--{run.Key})\"></i>{Markup.Text(run.Series.Name)}")],
        StatisticCatalogue.All.Select(statistic => facts.All
            .Select(run => $"<span data-statistic=\"{statistic.Key}\" data-run=\"{run.Key}\">{Shown(statistic, run.Series)}</span>")
            .Prepend(Markup.Term(statistic.Name, statistic.Definition))));

    private static string Shown(Statistic statistic, RunSeries run) => Markup.Text(statistic.Text(statistic.Of(run)));
}
