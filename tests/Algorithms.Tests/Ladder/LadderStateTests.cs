using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>What a kept state may look like, and what a decision without a ladder leaves in it.</summary>
[TestFixture]
public class LadderStateTests
{
    [Test]
    public void WhatTheLadderWritesIsNoProblem()
    {
        Assert.That(LadderState.Initial.Problem(), Is.Null);
        Assert.That(Given.Armed().State.Problem(), Is.Null);
    }

    [Test]
    public void WhatItCannotHaveWrittenIsOne()
    {
        var armed = Given.Armed().State;
        foreach (var bad in new[]
                 {
                     armed with { Version = 0 }, armed with { Version = 3 }, armed with { Phase = (LadderPhase)9 }, armed with { Rungs = null! }, armed with { Rungs = [null!] },
                     armed with { Rungs = [new Rung(1, 0, 0.1, false)] }, armed with { Rungs = [new Rung(1, 50, 1.1, false)] }, armed with { Rungs = [new Rung(1, 50, 0.1, false) { FilledShare = double.NaN }] },
                     armed with { WaitingWeight = -0.1 }, armed with { Target = 1.1 }, armed with { Multiplier = double.NaN },
                     armed with { ExpiresUtc = null }, armed with { LadderUtc = null }, LadderState.Initial with { WaitingWeight = 0.1 },
                     armed with { HighestPrice = 60_000 }, armed with { HighestPrice = 0, IsExtra = true }, armed with { HighestPrice = double.NaN, IsExtra = true },
                     armed with { HighestPrice = 60_000, IsExtra = true, StopPrice = null }, armed with { Phase = LadderPhase.Trailing, IsExtra = true },
                 })
        {
            Assert.That(bad.Problem(), Is.Not.Null.And.Not.Empty);
        }
    }

    [Test]
    public void ADecisionSeenIsRememberedAndStartsNothing()
    {
        var seen = LadderState.Initial.Seen(Given.Decision(0, 0.04, 0.15, Scenario.Disorderly));
        Assert.That((seen.Target, seen.Multiplier, seen.Disorderly, seen.Phase), Is.EqualTo((0.04, 0.15, true, LadderPhase.Idle)));
        var (_, plan) = new LadderPolicy(Given.Half).Decide(seen, Given.Observation(24, 0.0), Given.Decision(24, 0.26, 0.35));
        Assert.That(plan.ReservedWeight, Is.EqualTo(0.11).Within(1e-12), "half of what .26 adds to the .04 that were allowed");
        Assert.That(plan.MarketWeight, Is.EqualTo(0.15).Within(1e-12));
    }

    [Test]
    public void UnknownVolatilityOrPricePlacesNothing()
    {
        var (cut, _) = new LadderPolicy(Given.Half).Decide(LadderState.Initial, Given.Observation(0, 0.04), Given.Decision(0, 0.04, 0.15));
        foreach (var blind in new[]
                 {
                     Given.Observation(24, 0.04) with { DailyVolatility = null }, Given.Observation(24, 0.04) with { DailyVolatility = 0 }, Given.Observation(24, 0.04) with { DailyVolatility = double.NaN },
                     Given.Observation(24, 0.04) with { Price = 0 }, Given.Observation(24, 0.04) with { Price = double.NaN },
                 })
        {
            var (state, plan) = new LadderPolicy(Given.Half).Decide(cut, blind, Given.Decision(24, 0.26, 0.35));
            Assert.That((state.Phase, plan.Rungs.Count, plan.ReservedWeight, plan.MarketWeight), Is.EqualTo((LadderPhase.Idle, 0, 0.0, 0.26)));
        }
    }

    [Test]
    public void ReasonsSayWhereTheLevelsComeFrom()
    {
        Assert.That(Given.Armed().Plan.Reasons.Single().Text, Does.Contain("0.1100 of the target rests at 56943.00, 54890.00, 52841.00").And.Contain("no open interest at hand"));
        var policy = new LadderPolicy(Given.Half);
        var (cut, _) = policy.Decide(LadderState.Initial, Given.Observation(0, 0.04), Given.Decision(0, 0.04, 0.15));
        var (_, plan) = policy.Decide(cut, Given.Observation(24, 0.04) with { FromOpenInterest = true }, Given.Decision(24, 0.26, 0.35));
        Assert.That(plan.Reasons.Single().Text, Does.EndWith("(levels from open interest)"));
        Assert.That(plan.Reasons.Single().Effect, Is.EqualTo(Effects.Ladder));
    }

    [Test]
    public void TheStopStandsBelowTheLowestRung() =>
        Assert.That(Given.Armed().Plan.StopPrice, Is.EqualTo(52_841 - (1.5 * 1_800)).Within(1e-8));
}
