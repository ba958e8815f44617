using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>Each reason of the ladder: its sentence, the value that was judged, and what it was judged by.</summary>
[TestFixture]
public class LadderReasonTests
{
    private static readonly LadderParameters Opportunistic = Given.Half with { Mode = LadderMode.Opportunistic };
    private static readonly CascadeReading Burst = new(true, 5.0, 0.9);

    [Test]
    public void EveryRungBought() => Check(Step(Given.Armed().State, 25, 0.26, fills: [new(1, 1), new(2, 1), new(3, 1)]), "every rung was bought, 0.1100 of the portfolio", 0.11, 0);

    [Test]
    public void TheStop()
    {
        Check(Step(Given.Armed().State, 25, 0.26, stopped: true), "stop reached at 60000.00: the ladder is given up", 60_000, 50_141);
        Check(Step(Given.Armed().State with { StopPrice = null }, 25, 0.26, stopped: true), "stop reached at 60000.00: the ladder is given up", 60_000, 0);
        var extra = Given.Armed().State with { IsExtra = true, Phase = LadderPhase.Filled, HighestPrice = 61_000, StopPrice = 60_500, Rungs = [new(1, 56_000, 0.05, true)] };
        Check(Step(extra, 25, 0.26, parameters: Opportunistic), "trailing stop reached at 60000.00: the ladder is given up", 60_000, 60_500);
    }

    [Test]
    public void StressThatIsBack()
    {
        var cut = Given.Decision(48, 0.1, 0.15, Scenario.Disorderly);
        const string Text = "stress is back (multiplier 0.35 -> 0.15, Disorderly): rungs cancelled";
        var state = Given.Armed().State;
        foreach (var (before, after) in new[]
                 {
                     (state, LadderPhase.Cancelled),
                     (state with { Phase = LadderPhase.Filled, Rungs = [new(1, 56_000, 0.05, true)] }, LadderPhase.Cancelled),
                     (state with { Phase = LadderPhase.Cascade, Rungs = [], WaitingWeight = 0.05, CascadeUtc = Given.Start.AddHours(47) }, LadderPhase.Cascade),
                     (state with { Phase = LadderPhase.Flush, Rungs = [], WaitingWeight = 0.05, SinceUtc = Given.Start.AddHours(47) }, LadderPhase.Flush),
                     (state with { Phase = LadderPhase.Cascade, Rungs = [new(1, 56_000, 0.05, true)], IsExtra = true, CascadeUtc = Given.Start.AddHours(47) }, LadderPhase.Cascade),
                 })
        {
            var (_, plan) = new LadderPolicy(Opportunistic).Decide(before, Given.Observation(48, 0.15), cut);
            Check(plan, Text, 0.15, 0.35);
            Assert.That((plan.Phase, plan.ReservedWeight, plan.MarketWeight), Is.EqualTo((after, 0.0, 0.1)));
        }

        foreach (var phase in new[] { LadderPhase.Idle, LadderPhase.Cascade })
        {
            var (_, plan) = new LadderPolicy(Opportunistic).Decide(state with { Phase = phase, Rungs = [], CascadeUtc = Given.Start.AddHours(47) }, Given.Observation(48, 0.15), cut);
            Assert.That(plan.Reasons, Is.Empty, "there was nothing to take off");
        }
    }

    [Test]
    public void ACascadeAndItsFlush()
    {
        var state = Given.Armed().State;
        Check(Step(state, 25, 0.26, cascade: Burst), "liquidation cascade, burst 5.0, longs 0.90: nothing is placed into it", 5, 4);
        Check(Step(state, 25, 0.26, cascade: new CascadeReading(true, null, null)), "liquidation cascade, burst , longs : nothing is placed into it", double.NaN, 4);
        var waiting = state with { Phase = LadderPhase.Cascade, Rungs = [], WaitingWeight = 0.05, CascadeUtc = Given.Start.AddHours(24) };
        Check(Step(waiting, 26, 0.26, flush: true), "flush: 5 of 6 signs", 5, 4);
        Check(Step(waiting, 49, 0.26), "no flush in time: 0.0500 goes back to the schedule", 0.05, 0);
    }

    [Test]
    public void WhatGoesBackAndWhatWaits()
    {
        Check(Step(Given.Armed().State, 96, 0.26), "72 hours are over: 0.1100 goes back to the schedule", 0.11, 0);
        var cascade = LadderState.Initial with { Phase = LadderPhase.Cascade, CascadeUtc = Given.Start, SinceUtc = Given.Start, DecidedUtc = Given.Start, Target = 0.04 };
        var (state, plan) = new LadderPolicy(Given.Half).Decide(cascade, Given.Observation(10, 0.04), Given.Decision(10, 0.26));
        Check(plan, "0.1100 waits for the end of the cascade", 0.11, 0);
        Assert.That((state.WaitingWeight, state.ExpiresUtc), Is.EqualTo((0.11, Given.Start.AddHours(82))).Using<(double, DateTime?)>((a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-12 && a.Item2 == b.Item2));
    }

    [Test]
    public void RungsThatDoNotFit() =>
        Check(Step(Given.Armed().State, 48, 0.24, isNew: true), "rungs reduced to 0.0900 to stay within the target of 0.2400", 0.24, 0.15);

    [Test]
    public void NoCluster()
    {
        var (cut, _) = new LadderPolicy(Given.Half).Decide(LadderState.Initial, Given.Observation(0, 0.04), Given.Decision(0, 0.04, 0.15));
        var (_, plan) = new LadderPolicy(Given.Half).Decide(cut, Given.Observation(24, 0.04, clusters: []), Given.Decision(24, 0.26, 0.35));
        Check(plan, "no liquidation cluster 1 to 4 daily deviations below 60000.00 (price and volume, no open interest at hand): no ladder", 0.11, 0);
    }

    [Test]
    public void AboveTheTarget()
    {
        var flush = LadderState.Initial with { Phase = LadderPhase.Flush, SinceUtc = Given.Start, DecidedUtc = Given.Start, Target = 0.26 };
        var (extra, plan) = new LadderPolicy(Opportunistic).Decide(flush, Given.Observation(1, 0.26) with { CurveStressFalls = true }, Given.Decision(0, 0.26));
        Check(plan, "0.0500 above the target rests at 56943.00, 54890.00, 52841.00 (levels from price and volume, no open interest at hand)", 0.05, 0.26);
        var (held, _) = new LadderPolicy(Opportunistic).Decide(extra, Given.Observation(2, 0.31) with { Fills = [new(1, 1), new(2, 1), new(3, 1)] }, Given.Decision(0, 0.26));
        var (_, profit) = new LadderPolicy(Opportunistic).Decide(held, Given.Observation(3, 0.31) with { CascadePrice = 59_000 }, Given.Decision(0, 0.26));
        Check(profit, "back at 59000.00, the price of the cascade: half of 0.0500 is sold, the rest trails", 60_000, 59_000);
        var (_, given) = new LadderPolicy(Opportunistic).Decide(held, Given.Observation(24, 0.31), Given.Decision(24, 0.09));
        Check(given, "a target of 0.0900 carries no 0.0500 above it: given up", 0.09, 0.1);
        var (_, inCascade) = new LadderPolicy(Opportunistic).Decide(held with { Phase = LadderPhase.Cascade, CascadeUtc = Given.Start.AddHours(20) }, Given.Observation(24, 0.31), Given.Decision(24, 0.09));
        Assert.That(inCascade.Phase, Is.EqualTo(LadderPhase.Cascade));
    }

    private static void Check(LadderPlan plan, string text, double value, double threshold)
    {
        var reason = plan.Reasons.SingleOrDefault(reason => reason.Text == text);
        Assert.That(reason, Is.Not.Null, () => string.Join('\n', plan.Reasons.Select(each => each.Text)));
        Assert.That(reason!.Value, Is.EqualTo(value).Within(1e-6));
        Assert.That(reason.Threshold, Is.EqualTo(threshold).Within(1e-6));
        Assert.That((reason.Signal, reason.Effect), Is.EqualTo(("ladder", Effects.Ladder)));
    }

    private static LadderPlan Step(
        LadderState state, double hour, double target, RungFill[]? fills = null, bool stopped = false, CascadeReading? cascade = null, bool flush = false, bool isNew = false, LadderParameters? parameters = null) =>
        new LadderPolicy(parameters ?? Given.Half).Decide(
            state,
            Given.Observation(hour, 0.15) with { Fills = fills ?? [], StopFilled = stopped, Cascade = cascade, Exhaustion = new ExhaustionReading(flush, 5) },
            Given.Decision(isNew ? hour : 24, target, 0.35, trade: false)).Plan;
}
