using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Significance;
using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>Whether it would have happened by luck.</summary>
internal static class VerdictSection
{
    public static string Of(ReportFacts facts)
    {
        var run = facts.Run;
        var returns = run.Returns.AsSpan();
        var sharpe = RiskAdjusted.Sharpe(returns);
        var rows = new List<string[]>
        {
            Row("psr", "Probability that the true Sharpe ratio is above 0", Markup.Percent(ProbabilisticSharpe.Of(returns))),
            Row("dsr", $"The same, deflated for {ReportFacts.Trials} rules tried", Markup.Percent(DeflatedSharpe.Of(returns, ReportFacts.Trials))),
            Row("luck-sharpe", $"Sharpe ratio the best of {ReportFacts.Trials} rules without skill would show", Markup.Number(MinimumBacktestLength.ExpectedSharpe(ReportFacts.Trials, run.Years))),
        };
        if (sharpe > 0) rows.Add(Row("minbtl", "Years of data that many rules need before such a Sharpe ratio means anything", $"{Markup.Number(MinimumBacktestLength.Years(ReportFacts.Trials, sharpe), 1)} (there are {Markup.Number(run.Years, 1)})"));
        if (facts.AgainstTwin is { } twin)
        {
            rows.Add(Row("bootstrap-return", "Macro cut against its twin: yearly return, points", Interval(twin.AnnualReturn, 100)));
            rows.Add(Row("bootstrap-sharpe", "Macro cut against its twin: Sharpe ratio", Interval(twin.Sharpe, 1)));
            rows.Add(Row("bootstrap-drawdown", "Macro cut against its twin: deepest fall, points", Interval(twin.Drawdown, 100)));
        }

        var said = facts.AgainstTwin switch
        {
            null => "Without the twin nothing can be said about the macro cut.",
            { AnnualReturn.ExcludesZero: false, Sharpe.ExcludesZero: false } => "The macro cut is not shown to improve on its twin: the intervals hold zero. Take it as insurance with a stated cost.",
            _ => "The macro cut differs from its twin by more than chance would often give; read it with the number of rules tried.",
        };
        return Markup.Section("verdict", "Would luck have done it?", said, Markup.Table("Statistical verdict", ["", ""], rows));
    }

    private static string[] Row(string key, string name, string value) => [Markup.Term(name, Definitions.Named(key)), value];

    private static string Interval(Interval interval, double scale) =>
        FormattableString.Invariant($"{scale * interval.Estimate:+0.00;-0.00;0.00} (95%: {scale * interval.Low:+0.00;-0.00;0.00} to {scale * interval.High:+0.00;-0.00;0.00})");
}
