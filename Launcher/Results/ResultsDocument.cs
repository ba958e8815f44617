using System.Globalization;
using System.Text;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Verdicts;
using YenValve.Launcher.Comparison;

namespace YenValve.Launcher.Results;

/// <summary>The figures of docs/results.md: every variant over one data folder, beside its prototype.</summary>
internal static class ResultsDocument
{
    private static readonly string[] Shown = ["cagr", "volatility", "sharpe", "sortino", "max-drawdown", "calmar", "worst-1", "worst-5", "worst-20", "mean-weight", "turnover", "fees"];

    /// <summary>Everything that the command writes.</summary>
    /// <param name="bundled">On the bundled data.</param>
    /// <param name="vendor">With implied volatility; null where it was not at hand.</param>
    public static string Block(ResultSet bundled, ResultSet? vendor)
    {
        var text = new StringBuilder();
        text.Append("## Beside the prototype\n\n").Append(BesidePrototype(bundled, vendor)).Append('\n');
        text.Append("## On the bundled data\n\n").Append(Section(bundled));
        if (vendor != null) text.Append("\n## With a vendor's implied volatility\n\n").Append(Section(vendor));
        return text.ToString();
    }

    /// <summary>Statistics, event windows, cuts and verdicts of a set.</summary>
    /// <param name="set">The runs.</param>
    public static string Section(ResultSet set)
    {
        var text = new StringBuilder();
        text.Append("Statistics, 2020-06-01 to 2026-03-31:\n\n").Append(Statistics(set));
        text.Append("\nReturn in the event windows (in Mar 2020 nothing is held before 1 March: volatility needs sixty daily returns):\n\n").Append(Windows(set));
        text.Append("\nCuts of REC-2 and when the exposure was whole again:\n\n").Append(Cuts(set));
        text.Append("\nThe ladder, quote currency, over the whole run:\n\n").Append(Ladders(set));
        text.Append("\nVerdicts:\n\n");
        foreach (var (variant, twin) in new[] { (ResultVariant.Recommended, ResultVariant.Twin), (ResultVariant.WithoutTrend, ResultVariant.VolatilityTarget) })
            text.Append(Judgement(set.Judge(variant, twin)));
        return text.ToString();
    }

    /// <summary>A table of the variants' statistics.</summary>
    public static string Statistics(ResultSet set)
    {
        var statistics = Shown.Select(StatisticCatalogue.Named).ToList();
        var table = new MarkdownTable(["", .. statistics.Select(statistic => statistic.Name)]);
        table.Row(["buy and hold", .. Row(set.Counted(ResultVariant.VolatilityTarget).BuyAndHold("buy and hold"))]);
        foreach (var variant in ResultVariant.All) table.Row([variant.Name, .. Row(set.Counted(variant))]);
        return table.ToString();

        IEnumerable<string> Row(RunSeries run) => statistics.Select(statistic => statistic.Text(statistic.Of(run)));
    }

    /// <summary>The program on two data folders beside the prototype.</summary>
    /// <param name="bundled">On the bundled data.</param>
    /// <param name="vendor">With implied volatility; null where it was not at hand.</param>
    public static string BesidePrototype(ResultSet bundled, ResultSet? vendor)
    {
        var table = new MarkdownTable("annual return / Sharpe / max drawdown / mean weight / turnover", "prototype", "program, with implied volatility", "program, bundled data");
        foreach (var variant in ResultVariant.All.Where(variant => variant.Prototype != null))
            table.Row(variant.Name, Figures(variant.Prototype!), vendor == null ? "-" : Figures(vendor.Counted(variant)), Figures(bundled.Counted(variant)));
        return table.ToString();
    }

    private static string Windows(ResultSet set)
    {
        var windows = EventWindows.All;
        var table = new MarkdownTable(["", .. windows.Select(window => window.Name)]);
        table.Row(["buy and hold", .. Row(set[ResultVariant.VolatilityTarget].BuyAndHold("buy and hold"))]);
        table.Row(["(prototype)", .. Prototype(PrototypeFigures.BuyAndHold)]);
        foreach (var variant in ResultVariant.All)
        {
            table.Row([variant.Name, .. Row(set[variant])]);
            if (variant.Prototype is { Windows.Count: > 0 } prototype) table.Row(["(prototype)", .. Prototype(prototype)]);
        }

        return table.ToString();

        IEnumerable<string> Row(RunSeries run) => windows.Select(window => EvaluationTable.Percent(window.ReturnOf(run)));

        IEnumerable<string> Prototype(PrototypeFigures figures) =>
            windows.Select(window => figures.Windows.TryGetValue(window.Name, out var value) ? EvaluationTable.Percent(value) : "-");
    }

    private static string Cuts(ResultSet set)
    {
        var score = CutScore.Of(set[ResultVariant.Recommended].Decisions, new CutDefinition());
        var table = new MarkdownTable("cut, UTC", "price at 00:00", "multiplier", "whole, or cut again", "lowest in 10 days", "");
        foreach (var cut in score.Cuts)
        {
            table.Row(
                Invariant($"{cut.UtcTime:yyyy-MM-dd HH:mm}"), Invariant($"{cut.Price:0}"), Invariant($"{cut.From:0.00} to {cut.To:0.00}"),
                cut.WholeUtc is { } whole ? Invariant($"{whole:yyyy-MM-dd}") : "-", EvaluationTable.Percent(cut.WorstAfter),
                cut.IsHit switch { true => "hit", false => "false alarm", null => "not over" });
        }

        var slower = CutScore.Of(set[ResultVariant.Recommended].Decisions, new CutDefinition(Days: 20));
        return $"{table}\n{EvaluationTable.Score(score)} {EvaluationTable.Score(slower)}\n";
    }

    private static string Ladders(ResultSet set)
    {
        var table = new MarkdownTable(["", .. LadderLine.Names.Select(name => name.Replace("Ladder ", "", StringComparison.Ordinal))]);
        foreach (var variant in ResultVariant.All.Where(variant => variant.Changes.Any(change => change is { Name: "ladder", Value: not "off" })))
            table.Row([variant.Name, .. LadderLine.Names.Select(name => set.Said(variant, name))]);
        return table.ToString();
    }

    private static string Judgement(RunEvaluation evaluation)
    {
        var text = new StringBuilder();
        text.Append("- ").Append(evaluation.Run.Name).Append(" against ").Append(evaluation.Twin.Name).Append(": ").Append(Verdict.Of(evaluation).Sentence);
        if (evaluation.EpisodeGain is { } gain)
            text.Append(Invariant($" {evaluation.Episodes.Count} episodes gained {100 * gain.Estimate:+0.0;-0.0;0.0} points each ({100 * gain.Low:+0.0;-0.0;0.0} to {100 * gain.High:+0.0;-0.0;0.0}), without the best one {100 * Evaluation.Significance.EventBootstrap.MeanWithoutBest([.. evaluation.Episodes.Select(episode => episode.Gain)]):+0.0;-0.0;0.0}."));
        return text.Append('\n').ToString();
    }

    private static string Figures(PrototypeFigures figures) =>
        Invariant($"{100 * figures.AnnualReturn:0.0}% / {figures.Sharpe:0.00} / {100 * figures.Drawdown:0.0}% / {100 * figures.MeanWeight:0}% / {figures.Turnover:0.0}");

    private static string Figures(RunSeries run) =>
        Invariant($"{100 * Growth.Annual(run.Equity.AsSpan()):0.0}% / {RiskAdjusted.Sharpe(run.Returns.AsSpan()):0.00} / {100 * Drawdown.Of(run.Equity.AsSpan()).Depth:0.0}% / {100 * run.MeanWeight:0}% / {run.AnnualTurnover:0.0}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
