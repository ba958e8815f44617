using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Significance;
using YenValve.Evaluation.Verdicts;
using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>Whether it would have happened by luck.</summary>
internal static class VerdictSection
{
    public static string Of(ReportFacts facts)
    {
        var said = facts.Evaluation is { } evaluation
            ? Markup.Text(Verdict.Of(evaluation).Sentence)
            : "Nothing can be said about the macro cut: that needs the twin without it, the volatility target alone, and the audit of every daily decision.";
        return Markup.Section("verdict", "Would luck have done it?", said, Markup.Table("Statistical verdict", ["figure", "value"], Rows(facts)));
    }

    private static IEnumerable<string[]> Rows(ReportFacts facts)
    {
        var (run, trials) = (facts.Run, facts.Settings.Trials);
        var returns = run.Returns.ToArray();
        var sharpe = RiskAdjusted.Sharpe(returns);
        yield return Row("psr", "Probability that the true Sharpe ratio is above 0", Markup.Percent(ProbabilisticSharpe.Of(returns)));
        yield return Row("dsr", $"The same, deflated for {trials} rules tried", Markup.Percent(DeflatedSharpe.Of(returns, trials)));
        yield return Row("luck-sharpe", $"Sharpe ratio the best of {trials} rules without skill would show", Markup.Number(MinimumBacktestLength.ExpectedSharpe(trials, run.Years)));
        if (sharpe > 0) yield return Row("minbtl", $"Years that {trials} rules need before such a Sharpe ratio means anything", $"{Markup.Number(MinimumBacktestLength.Years(trials, sharpe), 1)} (there are {Markup.Number(run.Years, 1)})");
        if (facts.Evaluation is not { } evaluation) yield break;
        yield return Row("bootstrap-return", "Macro cut: yearly return, points", Interval(evaluation.AgainstTwin.AnnualReturn, 100));
        yield return Row("bootstrap-sharpe", "Macro cut: Sharpe ratio", Interval(evaluation.AgainstTwin.Sharpe, 1));
        yield return Row("bootstrap-drawdown", "Macro cut: deepest fall, points", Interval(evaluation.AgainstTwin.Drawdown, 100));
        if (evaluation.EpisodeGain is { } gain) yield return Row("episodes", $"Gain of a cut, mean of {Markup.Count(evaluation.Episodes.Count, "episode")}, points", Interval(gain, 100));
        if (evaluation.Placebo is { } placebo) yield return Row("placebo", "Shifted timings that did at least as well", Markup.Percent(placebo.SharpePValue));
        yield return Row("deflated-gain", $"Probability that the gain is not luck, after {trials} rules", Markup.Percent(evaluation.DeflatedGain));
    }

    private static string[] Row(string key, string name, string value) => [Markup.Term(name, Definitions.Named(key)), value];

    private static string Interval(Interval interval, double scale) =>
        FormattableString.Invariant($"{scale * interval.Estimate:+0.00;-0.00;0.00} (95%: {scale * interval.Low:+0.00;-0.00;0.00} to {scale * interval.High:+0.00;-0.00;0.00})");
}
