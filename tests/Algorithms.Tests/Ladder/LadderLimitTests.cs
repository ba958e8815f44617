using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>When clusters are asked for, rungs bought in part, values that lie on a limit.</summary>
[TestFixture]
public class LadderLimitTests
{
    private static readonly LadderParameters Opportunistic = Given.Half with { Mode = LadderMode.Opportunistic };
    private static readonly LadderState Cut = LadderState.Initial with { DecidedUtc = Given.Start, Target = 0.125, Multiplier = 0.15 };

    [TestCase(LadderPhase.Idle, 0.35, 0.25, true)]
    [TestCase(LadderPhase.Idle, 0.15, 0.25, false)]
    [TestCase(LadderPhase.Idle, 0.35, 0.24, false)]
    [TestCase(LadderPhase.Flush, 0.15, 0.25, true)]
    [TestCase(LadderPhase.Cascade, 0.35, 0.25, false)]
    public void ClustersAreWantedWhereAShareWouldBePlaced(LadderPhase phase, double multiplier, double target, bool wanted)
    {
        // Half of what .25 adds to .125 is the least that is worth a ladder here.
        var policy = new LadderPolicy(Given.Half with { MinimumLadder = 0.0625 });
        var state = Cut with { Phase = phase, SinceUtc = Given.Start, CascadeUtc = Given.Start.AddHours(20) };
        Assert.That(policy.WantsClusters(state, Given.Observation(24, 0.125), Given.Decision(24, target, multiplier)), Is.EqualTo(wanted));
        Assert.That(new LadderPolicy(Given.Half with { Mode = LadderMode.Off }).WantsClusters(state, Given.Observation(24, 0.125), Given.Decision(24, target, multiplier)), Is.False);
    }

    [Test]
    public void ClustersAreWantedForWhatWaitsAndForTheBudget()
    {
        var again = Given.Decision(0, 0.26);
        var flush = Cut with { Phase = LadderPhase.Flush, SinceUtc = Given.Start, Target = 0.26, Multiplier = 1.0 };
        var falls = Given.Observation(1, 0.26) with { CurveStressFalls = true };
        Assert.That(new LadderPolicy(Given.Half).WantsClusters(flush with { WaitingWeight = 0.1, ExpiresUtc = Given.Start.AddHours(72) }, falls, again), Is.True);
        Assert.That(new LadderPolicy(Given.Half).WantsClusters(flush, falls, again), Is.False);
        Assert.That(new LadderPolicy(Opportunistic).WantsClusters(flush, falls, again), Is.True);
        Assert.That(new LadderPolicy(Opportunistic).WantsClusters(flush, falls with { CurveStressFalls = null }, again), Is.False);
        Assert.That(new LadderPolicy(Opportunistic).WantsClusters(flush with { Phase = LadderPhase.Idle }, falls, again), Is.False);
        Assert.That(new LadderPolicy(Opportunistic).WantsClusters(flush, falls, Given.Decision(0, 0.26, events: 0.85)), Is.True);
        Assert.That(new LadderPolicy(Opportunistic).WantsClusters(flush, falls, Given.Decision(0, 0.26, events: 0.84)), Is.False);
        Assert.That(new LadderPolicy(Opportunistic with { Budget = 0.01 }).WantsClusters(flush, falls, again), Is.True, "the least worth a ladder");
    }

    [Test]
    public void AnEventFactorOnItsLimitMayPlace()
    {
        var (_, plan) = new LadderPolicy(Given.Half).Decide(Cut, Given.Observation(24, 0.125), Given.Decision(24, 0.25, 0.35, events: 0.85));
        Assert.That(plan.ReservedWeight, Is.EqualTo(0.0625).Within(1e-12));
        (_, plan) = new LadderPolicy(Given.Half).Decide(Cut, Given.Observation(24, 0.125), Given.Decision(24, 0.25, 0.35, trade: false));
        Assert.That(plan.ReservedWeight, Is.Zero, "not worth an order, not worth a ladder");
    }

    [Test]
    public void ARungIsBoughtInParts()
    {
        Assert.That((new Rung(1, 50, 0.1, false).OpenWeight(), new Rung(1, 50, 0.1, true).OpenWeight(), new Rung(1, 50, 0.1, true).FilledShare), Is.EqualTo((0.1, 0.0, 1.0)));
        var quarter = new Rung(1, 50, 0.1, false) { FilledShare = 0.25 };
        Assert.That((quarter.OpenWeight(), quarter.FilledWeight()), Is.EqualTo((0.075, 0.025)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-12));
        Assert.That(new Rung(1, 50, 0.1, true) { FilledShare = 0.5 }.OpenWeight(), Is.Zero);

        var (state, plan) = Fill(Given.Armed().State, 25, new RungFill(1, 0.5), new RungFill(2, 1.25));
        Assert.That(plan.Rungs.Select(r => (r.Index, r.FilledShare, r.IsFilled)), Is.EqualTo(new[] { (1, 0.5, false), (3, 0.0, false) }));
        Assert.That(state.Rungs[1], Is.EqualTo(new Rung(2, 54_890, state.Rungs[1].Weight, true)), "more than all is all");
        (state, _) = Fill(state, 26, new RungFill(1, 0.25));
        Assert.That(state.Rungs[0].FilledShare, Is.EqualTo(0.5), "what was bought stays bought");
        (state, plan) = Fill(state, 27, new RungFill(1, 1), new RungFill(3, 1));
        Assert.That((plan.Phase, plan.Rungs.Count, state.Rungs.All(r => r.IsFilled)), Is.EqualTo((LadderPhase.Filled, 0, true)));
    }

    [Test]
    public void ATargetThatFallsLeavesWhatWasBoughtOfARung()
    {
        // A third of the farthest rung is bought: .01 of .03. Held is .16, resting .02, .06 and .02.
        var (state, _) = Fill(Given.Armed().State, 25, new RungFill(3, 1.0 / 3.0));
        var (reduced, plan) = new LadderPolicy(Given.Half).Decide(state, Given.Observation(48, 0.16), Given.Decision(48, 0.245, 0.35, trade: false));
        Assert.That(plan.Rungs.Select(r => r.OpenWeight()), Is.EqualTo(new[] { 0.02, 0.06, 0.005 }).Within(1e-9));
        Assert.That((reduced.Rungs[2].Weight, reduced.Rungs[2].FilledShare), Is.EqualTo((0.015, 2.0 / 3.0)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-9));
        (reduced, plan) = new LadderPolicy(Given.Half).Decide(state, Given.Observation(48, 0.16), Given.Decision(48, 0.2, 0.35, trade: false));
        Assert.That(plan.Rungs.Select(r => r.OpenWeight()), Is.EqualTo(new[] { 0.02, 0.02 }).Within(1e-9));
        Assert.That((reduced.Rungs[2].IsFilled, reduced.Rungs[2].FilledShare), Is.EqualTo((true, 1.0)));
        Assert.That(reduced.Rungs[2].Weight, Is.EqualTo(0.01).Within(1e-9));
        (reduced, plan) = new LadderPolicy(Given.Half).Decide(state, Given.Observation(96, 0.16), Given.Decision(24, 0.26, 0.35));
        Assert.That(reduced.Rungs.Select(r => (r.Index, r.IsFilled, Math.Round(r.Weight, 9))), Is.EqualTo(new[] { (3, true, 0.01) }), "time is up: what was bought is remembered");
        Assert.That((plan.MarketWeight, plan.Trade), Is.EqualTo((0.26, true)));
    }

    [Test]
    public void WhatWaitsFitsTheTargetToo()
    {
        var waiting = Given.Armed().State with { Phase = LadderPhase.Cascade, Rungs = [], WaitingWeight = 0.11, CascadeUtc = Given.Start.AddHours(47) };
        var (state, plan) = new LadderPolicy(Given.Half).Decide(waiting, Given.Observation(48, 0.15), Given.Decision(48, 0.2, 0.35, trade: false));
        Assert.That(state.WaitingWeight, Is.EqualTo(0.05).Within(1e-12));
        Assert.That(plan.MarketWeight, Is.EqualTo(0.15).Within(1e-12));
    }

    [TestCase(0.26, 0.02)]
    [TestCase(0.27, 0.01)]
    public void TheBudgetKeepsWithinTheLargestWeight(double held, double expected)
    {
        var flush = Cut with { Phase = LadderPhase.Flush, SinceUtc = Given.Start, Target = 0.26, Multiplier = 1.0 };
        var policy = new LadderPolicy(Opportunistic with { MaximumWeight = 0.28, MinimumLadder = 0.005 });
        var (state, plan) = policy.Decide(flush, Given.Observation(1, held) with { CurveStressFalls = true }, Given.Decision(0, 0.26));
        Assert.That(plan.Rungs.Sum(r => r.Weight), Is.EqualTo(expected).Within(1e-9));
        (_, plan) = policy.Decide(state, Given.Observation(24, 0.275), Given.Decision(24, 0.26, trade: false));
        Assert.That(plan.Rungs.Sum(r => r.Weight), Is.EqualTo(0.005).Within(1e-9), "what is held has grown");
    }

    [Test]
    public void AStopThatTrailsIsNotLoweredByAWiderRange()
    {
        var trailing = Given.Armed().State with { IsExtra = true, Phase = LadderPhase.Trailing, HighestPrice = 60_000, StopPrice = 58_200, Rungs = [new(1, 56_000, 0.05, true)] };
        var policy = new LadderPolicy(Opportunistic);
        foreach (var (range, stop) in new (double?, double)[] { (6_000, 58_200), (null, 58_200), (0, 58_200), (-1, 58_200), (double.NaN, 58_200), (500, 58_500), (600, 58_200) })
            Assert.That(policy.Decide(trailing, Given.Observation(25, 0.285) with { TrueRange = range }, Given.Decision(24, 0.26, 0.35)).Plan.StopPrice, Is.EqualTo(stop), $"{range}");
    }

    [Test]
    public void EquallyHeavyTheNearerAndExactlyTheDistanceIsFarEnough()
    {
        var equal = new[] { Given.Long(55_000, 4), Given.Long(56_000, 4) };
        Assert.That(RungPlacement.Place(Given.Half, 60_000, 0.03, equal, 0.1).Single().LimitPrice, Is.EqualTo(56_000 * 0.999).Within(1e-9));
        Assert.That(RungPlacement.Place(Given.Half, 60_000, 0.03, [Given.Long(57_000, 4), Given.Long(55_650, 4)], 0.1), Has.Count.EqualTo(2), "1,350 apart");
        Assert.That(RungPlacement.Place(Given.Half, 60_000, 0.03, [Given.Long(57_000, 4), Given.Long(55_651, 4)], 0.1), Has.Count.EqualTo(1));
    }

    [Test]
    public void EdgesOfAStateAreBelieved()
    {
        var armed = Given.Armed().State;
        foreach (var good in new[]
                 {
                     armed with { Rungs = [new(1, 50, 0, false), new(2, 40, 1, false) { FilledShare = 1 }] }, armed with { WaitingWeight = 1 }, armed with { Target = 0 }, armed with { Target = 1 },
                     armed with { Multiplier = 0 }, armed with { Multiplier = 1 }, armed with { IsExtra = true, HighestPrice = 1, StopPrice = 0 },
                 })
        {
            Assert.That(good.Problem(), Is.Null);
        }

        foreach (var bad in new[]
                 {
                     armed with { Rungs = [new(1, 50, -0.1, false)] }, armed with { Rungs = [new(1, 50, 0.1, false) { FilledShare = 1.1 }] }, armed with { Rungs = [new(1, 50, 0.1, false) { FilledShare = -0.1 }] },
                     armed with { WaitingWeight = 1.1 }, armed with { Target = -0.1 }, armed with { Multiplier = 1.1 }, armed with { Multiplier = -0.1 }, armed with { IsExtra = true, HighestPrice = -1 },
                 })
        {
            Assert.That(bad.Problem(), Is.Not.Null);
        }
    }

    private static (LadderState State, LadderPlan Plan) Fill(LadderState state, double hour, params RungFill[] fills) =>
        new LadderPolicy(Given.Half).Decide(state, Given.Observation(hour, 0.15) with { Fills = fills }, Given.Decision(24, 0.26, 0.35));
}
