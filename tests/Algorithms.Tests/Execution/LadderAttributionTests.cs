using NUnit.Framework;
using YenValve.Algorithms.Execution;
using static YenValve.Algorithms.Tests.Execution.ExecutionRun;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>What the ladder contributed, by hand and out of a run.</summary>
[TestFixture]
public class LadderAttributionTests
{
    private const string Flat = "100 100 100 100";
    private static readonly DateTime First = new(2024, 3, 2, 1, 0, 0);

    [Test]
    public void SumsOfOutcomes()
    {
        var sums = LadderAttribution.Of(
        [
            new(First, 1, 2m, 100m, 95m, true), new(First, 2, 1m, 100m, 110m, false),
            new(First.AddDays(3), 1, 0.5m, 200m, 190m, true), new(First.AddDays(3), 1, 0.5m, 200m, 180m, false),
        ]);
        Assert.That((sums.Ladders, sums.Rungs, sums.Filled), Is.EqualTo((2, 3, 2)), "a rung bought in part counts once");
        Assert.That((sums.Bought, sums.Unbought), Is.EqualTo((285m, 200m)), "2·95 + .5·190; 1·100 + .5·200");
        Assert.That((sums.Saved, sums.Missed, sums.Contribution), Is.EqualTo((15m, 0m, 15m)), "2·5 + .5·10; −10 + .5·20");
        Assert.That(sums.FillShare, Is.EqualTo(285m / 485m));
    }

    [Test]
    public void NoLadderNothing() => Assert.That(LadderAttribution.Of([]), Is.EqualTo(new LadderAttribution(0, 0, 0, 0m, 0m, 0m, 0m)));

    [Test]
    public void OutOfARun()
    {
        // 1.05 coins at 95 against 100.05 (a slippage of .05%) are filled at 95; 2.2215 at 90 are taken off at 110, at which the schedule pays 110.055.
        var run = new ExecutionRun
        {
            Slippage = 0.0005m,
            At = { [1] = a => a.Carry(StrategyExecutionTests.TwoRungs(1)), [3] = a => a.Carry(Plan(3, 0.6)) },
        }.On(Flat, "100 100 94 96", "96 110 96 110", "110 110 110 110");
        var sums = run.Algorithm.Carrying.Attribution;
        Assert.That((sums.Ladders, sums.Rungs, sums.Filled), Is.EqualTo((1, 2, 1)));
        Assert.That((double)sums.Saved, Is.EqualTo(1.052 * 5.05).Within(0.01));
        Assert.That((double)sums.Missed, Is.EqualTo(-2.221 * 10.005).Within(0.02));
        Assert.That(run.Outcome.Result.Statistics["Ladder Rungs Filled"], Is.EqualTo("1"));
        Assert.That(run.Outcome.Result.Statistics["Ladder Contribution"], Does.StartWith("-16.9"));
    }

    [Test]
    public void WhatStillRestsIsMarkedAtTheMarket()
    {
        var run = new ExecutionRun { At = { [1] = a => a.Carry(StrategyExecutionTests.TwoRungs(1)) } }.On(Flat, "100 105 100 105");
        var sums = run.Algorithm.Carrying.Attribution;
        Assert.That(sums.Filled, Is.Zero);
        Assert.That((double)sums.Contribution, Is.EqualTo(-5.0 * (99.97 / 95 + 199.94 / 90)).Within(0.01));
    }

    [Test]
    public void ARungMadeSmallerKeepsItsReference()
    {
        // 2.22 at 90 become 1.11 when the market stands at 102; those are bought at 90 against 100: the others missed 2 each.
        var run = new ExecutionRun
        {
            At =
            {
                [1] = a => a.Carry(Plan(1, 0.3, true, 1, null, "90 0.2")),
                [2] = a => a.Carry(Plan(2, 0.3, false, 1, null, "90 0.1")),
            },
        }.On("100 100 100 100", "100 102 100 102", "102 102 89 90");
        var sums = run.Algorithm.Carrying.Attribution;
        Assert.That((sums.Rungs, sums.Filled), Is.EqualTo((1, 1)));
        Assert.That((double)sums.Saved, Is.EqualTo(1.116 * 10).Within(0.1));
        Assert.That((double)sums.Missed, Is.EqualTo(-1.105 * 2).Within(0.1));
        Assert.That((double)sums.Unbought, Is.EqualTo(110.5).Within(1));
    }

    [Test]
    public void ALiveRunShowsWhereTheLadderStands()
    {
        var run = new ExecutionRun
        {
            At =
            {
                [1] = a =>
                {
                    a.Carry(StrategyExecutionTests.TwoRungs(1));
                    ExecutionStatistics.Show(a, StrategyExecutionTests.TwoRungs(1), a.Carrying.Attribution);
                },
            },
        }.On(Flat, Flat);
        Assert.That(run.Algorithm.RuntimeStatistics["Ladder"], Is.EqualTo("Armed, 2 rungs to 90.00"));
        Assert.That(run.Algorithm.RuntimeStatistics["Ladder Contribution"], Is.EqualTo("0.00"));
    }
}
