using NUnit.Framework;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Reporting;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.WalkForward;
using YenValve.Optimization.Verdicts;

namespace YenValve.Optimization.Tests.Verdicts;

[TestFixture]
public sealed class StudyVerdictTests
{
    private const int Days = 2200;
    private static readonly Ranking BySharpe = new(new Target(new StatisticName("Sharpe Ratio")), []);

    [Test]
    public void TheBestOfPureNoiseIsTakenForLuck()
    {
        var verdict = Verdict([.. Enumerable.Range(1, 60).Select(seed => Trials.Noise(seed, Days, 0.0))]);
        Assert.Multiple(() =>
        {
            Assert.That(verdict.Finding, Is.EqualTo(StudyFinding.Luck));
            Assert.That(verdict.Sentence, Does.StartWith("Take it for luck: after 60 trials"));
            Assert.That(verdict.Deflated, Is.LessThan(0.95));
            Assert.That(verdict.Probabilistic, Is.GreaterThan(0.9), "taken alone it would have looked good");
        });
    }

    [Test]
    public void SkillThatAllNeighboursShareHoldsUp()
    {
        // Every trial earns; those nearer to the middle a little more.
        var common = Trials.Noise(99, Days, 0.0);
        var verdict = Verdict([.. Enumerable.Range(0, 9).Select(a => common.Zip(Trials.Noise(a, Days, 0.0, 0.0005), (x, y) => x + y + 0.0025 - (0.0003 * Math.Abs(a - 4))).ToArray())]);
        Assert.Multiple(() =>
        {
            Assert.That(verdict.Finding, Is.EqualTo(StudyFinding.HoldsUp), verdict.Sentence);
            Assert.That(verdict.Plateau.Best.Run.Parameters.ToString(), Is.EqualTo("a=4"));
            Assert.That(verdict.Overfitting!.Probability, Is.LessThan(0.05));
            Assert.That(verdict.OutOfSample!.WalkForward, Has.Count.EqualTo(4));
            Assert.That((verdict.OutOfSample.Splits, verdict.OutOfSample.Paths.Count), Is.EqualTo((15, 5)));
            Assert.That(verdict.Events, Is.EqualTo(7), "the days end before January 2026");
        });
    }

    [Test]
    public void TrialsOfBeforeCountLikeItsOwn()
    {
        double[][] returns = [.. Enumerable.Range(1, 5).Select(seed => Trials.Noise(seed, Days, 0.0005))];
        var (few, many) = (Verdict(returns), Verdict(returns, before: 1000));
        Assert.Multiple(() =>
        {
            Assert.That((few.Trials, many.Trials), Is.EqualTo((5, 1005)));
            Assert.That(many.Deflated, Is.LessThan(few.Deflated));
            Assert.That(many.MinimumYears, Is.GreaterThan(few.MinimumYears));
            Assert.That(many.Probabilistic, Is.EqualTo(few.Probabilistic));
        });
    }

    [Test]
    public void TooFewDaysAreSaidToBeTooFew()
    {
        var verdict = Verdict([.. Enumerable.Range(1, 4).Select(seed => Trials.Noise(seed, 60, 0.001))]);
        Assert.Multiple(() =>
        {
            Assert.That(verdict.OutOfSample, Is.Null);
            Assert.That(verdict.EventGain, Is.Null);
            Assert.That(verdict.Sentence, Is.Not.Empty);
        });
    }

    [Test]
    public void ThePageStandsAlone()
    {
        var runs = Grid([.. Enumerable.Range(0, 9).Select(a => Trials.Noise(a, Days, 0.0005))]);
        var page = StudyReport.Of("a <study>", runs, BySharpe, StudyVerdict.Of(runs, runs.Length, BySharpe, new StudySettings()));
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("a &lt;study&gt;").And.Not.Contain("<study>"));
            Assert.That(page, Does.Not.Contain("http").And.Not.Contain("NaN").And.Not.Contain("<script"));
            Assert.That(page, Does.Contain("<rect").And.Contain("<circle").And.Contain("<polyline"));
            Assert.That(System.Text.RegularExpressions.Regex.Count(page, "<section>"), Is.EqualTo(System.Text.RegularExpressions.Regex.Count(page, "</section>")));
        });
    }

    private static StudyVerdict Verdict(double[][] returns, int before = 0)
    {
        RunRecord[] runs = [.. returns.Select((r, a) => Scored(Trials.Run(a, r)))];
        return StudyVerdict.Of(runs, runs.Length, BySharpe, new StudySettings { TrialsBefore = before });
    }

    private static RunRecord[] Grid(double[][] returns) => [.. returns.Select((r, i) => Scored(Trials.Run(0, r)) with { Parameters = Search.Sets.Of(("a", $"{i / 3}"), ("b", $"{i % 3}")) })];

    private static RunRecord Scored(RunRecord run) => run with
    {
        Figures = new Dictionary<string, double> { ["PortfolioStatistics.SharpeRatio"] = Evaluation.Performance.RiskAdjusted.Sharpe([.. run.Returns.Values]) },
    };
}
