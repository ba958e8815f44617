using System.Collections.Immutable;
using NUnit.Framework;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Significance;
using YenValve.Evaluation.Verdicts;

namespace YenValve.Evaluation.Tests.Verdicts;

/// <summary>The sentence says no more than the numbers.</summary>
[TestFixture]
public sealed class VerdictTests
{
    private const int Days = 1460;
    private static readonly DateTime Start = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void ForesightIsAnImprovement()
    {
        // Out before a third of the days that lose.
        var verdict = Judge((gain, uniform) => gain < 0 && uniform < 0.33 ? 0.0 : 1.0);
        Assert.That(verdict.Finding, Is.EqualTo(Finding.Improvement));
        Assert.That(verdict.Sentence, Does.EndWith("an improvement is shown on these years."));
    }

    [Test]
    public void ChanceIsNotShown()
    {
        var verdict = Judge((_, uniform) => uniform < 0.1 ? 0.15 : 1.0);
        Assert.That(verdict.Finding, Is.EqualTo(Finding.NotShown));
        Assert.That(verdict.Sentence, Does.Contain("after 95 tried rules").And.Contain("no improvement is shown"));
    }

    [Test]
    public void ManyTrialsTakeAnImprovementBack()
    {
        static double Skill(double gain, double uniform) => gain < 0 && uniform < 0.04 ? 0.0 : 1.0;
        Assert.That(Judge(Skill, trials: 1).Finding, Is.EqualTo(Finding.Improvement));
        Assert.That(Judge(Skill, trials: 1_000_000).Finding, Is.EqualTo(Finding.NotShown));
    }

    [Test]
    public void MissingOnlyTheBestDaysIsHarm() =>
        Assert.That(Judge((gain, uniform) => gain > 0 && uniform < 0.3 ? 0.0 : 1.0).Finding, Is.EqualTo(Finding.Harm));

    [Test]
    public void WhatNeverActedSaysSo()
    {
        var verdict = Judge((_, _) => 1.0);
        Assert.That(verdict.Finding, Is.EqualTo(Finding.NeverActed));
        Assert.That(verdict.Sentence, Does.Contain("changed nothing"));
    }

    [Test]
    public void TrialsAreThoseOfTheDesignAndThoseSince() => Assert.That((Trials.With(0), Trials.With(12)), Is.EqualTo((95, 107)));

    /// <summary>A market of independent days, held whole by the twin and by the rule's multiplier by the run, without costs.</summary>
    private static Verdict Judge(Func<double, double, double> multiplierOf, int trials = Trials.Prototype)
    {
        var random = new Random(20200229);
        var gains = Enumerable.Range(0, Days).Select(_ => 0.02 * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.45)).ToArray();
        var multipliers = gains.Select(gain => multiplierOf(gain, random.NextDouble())).ToArray();
        var prices = Path(gains);
        var decisions = multipliers.Select((multiplier, day) => new DecisionPoint(Start.AddDays(day).AddHours(1), prices[day], 1, multiplier, multiplier)).ToImmutableArray();
        var run = Series(Path([.. gains.Zip(multipliers, (gain, multiplier) => gain * multiplier)])) with { Price = prices, Decisions = decisions };
        var settings = new EvaluationSettings { Trials = trials, Bootstrap = new BootstrapSettings { Draws = 500 }, Placebo = new PlaceboSettings(Cost: 0) };
        return Verdict.Of(RunEvaluation.Of(run, Series(prices), Series(prices), settings));
    }

    private static ImmutableArray<double> Path(double[] gains)
    {
        var path = new double[gains.Length + 1];
        path[0] = 100;
        for (var i = 0; i < gains.Length; i++) path[i + 1] = path[i] * (1 + gains[i]);
        return [.. path];
    }

    private static RunSeries Series(ImmutableArray<double> values) => new("run", [.. values.Select((_, day) => Start.AddDays(day))], values);
}
