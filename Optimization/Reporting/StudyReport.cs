using System.Globalization;
using System.Text;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Study;
using YenValve.Optimization.Verdicts;
using YenValve.Optimization.WalkForward;

namespace YenValve.Optimization.Reporting;

/// <summary>A study on one page that needs nothing beside it: the verdict first, then what it rests on.</summary>
public static class StudyReport
{
    private const int ShownRuns = 20;
    private const int ShownPairs = 6;
    private const int ShownSplits = 600;

    /// <summary>Makes the page.</summary>
    /// <param name="name">What the study is called.</param>
    /// <param name="runs">Its runs of one identity, with daily returns.</param>
    /// <param name="ranking">What ranks them.</param>
    /// <param name="verdict">What is to be said of it.</param>
    public static string Of(string name, IReadOnlyList<RunRecord> runs, Ranking ranking, StudyVerdict verdict)
    {
        var ranked = ranking.Of(runs);
        var page = new StringBuilder();
        page.Append($"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Html.Text(name)}: study</title><style>{Style.Sheet}</style></head><body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<header><h1>{Html.Text(name)}</h1><p>{verdict.Days.First:d MMMM yyyy} to {verdict.Days.Last:d MMMM yyyy}, {runs.Count} runs, {runs.Count(run => run.Status == RunStatus.Crashed)} crashed, {verdict.Trials} trials in all</p><p class=\"summary {verdict.Finding}\">{Html.Text(verdict.Sentence)}</p></header>\n<main>");
        page.Append(Cards(verdict));
        page.Append(Best(ranked, ranking));
        page.Append(Pairs(ranked, ranking));
        page.Append(Tested(runs, ranked[0], verdict));
        page.Append(Identity(runs[0].Identity));
        return page.Append("</main></body></html>\n").ToString();
    }

    private static string Cards(StudyVerdict verdict)
    {
        (string Name, string Value, string Meaning)[] cards =
        [
            ("Sharpe ratio", Html.Number(verdict.Sharpe, "0.00"), "of the best run's daily returns, a year of 365 days, cash earning nothing"),
            ("Luck would show", Html.Number(verdict.LuckySharpe, "0.00"), "the best of as many trials without skill"),
            ("Probabilistic", Html.Number(verdict.Probabilistic, "0.0%"), "that the true ratio is above zero, had this been the only trial"),
            ("Deflated", Html.Number(verdict.Deflated, "0.0%"), "that it is above what luck would show"),
            ("Overfitting", verdict.Overfitting is { } o ? Html.Number(o.Probability, "0.0%") : "–", "best in one half, in the worse half on the other"),
            ("Out of sample", verdict.OutOfSample is { } t ? Html.Number(t.Stitched.Sharpe, "0.00") : "–", "Sharpe ratio of the walk-forward"),
            ("Years needed", Html.Number(verdict.MinimumYears, "0.0"), Html.Number(verdict.Years, "0.0") + " are there"),
            ("Plateau", Html.Number(verdict.Plateau.Kept, "0%"), verdict.Plateau.ToString()),
            ("Falls of Bitcoin", verdict.EventGain is { } g ? Html.Number(g.Estimate, "+0.0%;−0.0%") : "–", verdict.EventGain is { } i ? FormattableString.Invariant($"mean gain over the average run in {verdict.Events} falls, 95% interval {i.Low:+0.0%;−0.0%} to {i.High:+0.0%;−0.0%}") : "the days hold none"),
        ];
        return $"<ul class=\"cards\">{string.Concat(cards.Select(card => $"<li><span>{Html.Text(card.Name)}</span><b>{Html.Text(card.Value)}</b><small>{Html.Text(card.Meaning)}</small></li>"))}</ul>\n";
    }

    private static string Best(IReadOnlyList<RankedRun> ranked, Ranking ranking)
    {
        string[] keys = ["Compounding Annual Return", "Drawdown", "Sharpe Ratio", "Sortino Ratio", "Total Orders"];
        var constraints = ranking.Constraints.Count == 0 ? "" : $" Ranked are those with {string.Join(" and ", ranking.Constraints)}.";
        return Html.Section("The best", $"By {ranking.Target.Statistic.Name}, in sample: chosen and shown on the same days.{constraints}", Html.Table(
            ["parameters", ranking.Target.Statistic.Name, .. keys],
            ranked.Take(ShownRuns).Select(run => (IEnumerable<string>)[Html.Text(run.Run.Parameters.ToString()), Html.Number(run.Score, "0.0000"), .. keys.Select(key => Html.Text(run.Run.Statistics.GetValueOrDefault(key, "–")))])));
    }

    private static string Pairs(IReadOnlyList<RankedRun> ranked, Ranking ranking)
    {
        var names = ParameterOrder.Varied([.. ranked.Select(run => run.Run.Parameters)]);
        var maps = names.SelectMany((down, i) => names.Skip(i + 1).Select(across => HeatMap.Of(ranked, across, down, ranking.Target.Direction))).Where(map => map.Length > 0).Take(ShownPairs).ToList();
        return maps.Count == 0 ? "" : Html.Section("Parameter pairs", $"{ranking.Target.Statistic.Name}, the mean over all other parameters; deeper is better. A plateau can be trusted more than a peak.", $"<div class=\"maps\">{string.Concat(maps)}</div>");
    }

    private static string Tested(IReadOnlyList<RunRecord> runs, RankedRun best, StudyVerdict verdict)
    {
        if (verdict.OutOfSample is not { } tested) return Html.Section("Out of sample", "The days are too few to keep some apart.", "");
        var matrix = TrialMatrix.Of(runs);
        var half = matrix.Days.Count / 2;
        double Half(double[] returns, bool first) => Measure.Sharpe.Of(first ? returns[..half] : returns[half..]);
        var trials = matrix.Returns.Select(returns => (Half(returns, true), Half(returns, false))).ToList();
        var at = matrix.Sets.ToList().IndexOf(best.Run.Parameters);
        var splits = verdict.Overfitting?.Splits ?? [];
        var year = Math.Sqrt(365.0);
        var shown = splits.Where((_, i) => i % Math.Max(1, splits.Count / ShownSplits) == 0).Select(split => (split.InSample * year, split.OutOfSample * year)).ToList();
        var paths = tested.Paths.OrderBy(path => path.Sharpe).ToList();
        return Html.Section("Out of sample", $"Chosen by {tested.Measure.Name} on the days before, scored on the days after; {tested.Embargo} days lie between.", Folds(tested.WalkForward))
            + Html.Section("Walk-forward", FormattableString.Invariant($"The tests put together: {tested.Stitched.AnnualReturn:0.0%} a year, Sharpe ratio {tested.Stitched.Sharpe:0.00}, drawdown {tested.Stitched.Drawdown:0.0%}. Grey: the run that is best in sample, over all its days."),
                Curve.Of([("best in sample", "other", matrix.Days, Measure.Path(matrix.Returns[at])), ("walk-forward", "main", tested.Stitched.Days, tested.Stitched.Equity)]))
            + Html.Section("Cross-validation", FormattableString.Invariant($"Purged blocks, each tested once on a choice from the others. Combinatorial: {tested.Splits} divisions, {paths.Count} paths, Sharpe ratios {string.Join(", ", paths.Select(path => path.Sharpe.ToString("0.00", CultureInfo.InvariantCulture)))}, the middle {tested.MedianPathSharpe:0.00}."), Folds(tested.PurgedBlocks))
            + Html.Section("In sample against out of sample", "Left: every trial's Sharpe ratio on the first half of the days and on the second. Right: the best of a half on that half and on the other, over the ways to halve. On the dashed line the future is the past.",
                $"<div class=\"maps\">{Scatter.Of(trials, trials[at], "first half", "second half")}{Scatter.Of(shown, null, "best in sample", "out of sample")}</div>");
    }

    private static string Folds(IReadOnlyList<FoldResult> folds) => Html.Table(["tested", "days seen", "chosen", "in sample", "out of sample"],
        folds.Select(fold => (IEnumerable<string>)[Html.Text(fold.Fold.Name), Html.Number(fold.Fold.Train.Count, "0"), Html.Text(fold.Parameters.ToString()), Html.Number(fold.InSample, "0.00"), Html.Number(fold.OutOfSample, "0.00")]));

    private static string Identity(RunIdentity identity) => Html.Section("Made with", "Equal identities and parameters give equal orders and statistics.", Html.Table(["engine", "algorithm", "data", "settings"],
        [[Html.Text(identity.Engine), Html.Text(identity.Algorithm), Html.Text(identity.Data), Html.Text(identity.Settings)]]));
}
