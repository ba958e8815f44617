using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>What holds for every rule and every market, seeded: bounds, monotony in stress, restarts, and that nothing unknown adds.</summary>
[TestFixture]
public sealed class PolicyPropertyTests
{
    private const int Days = 600;

    [TestCaseSource(typeof(RandomMarket), nameof(RandomMarket.Cases))]
    public void ExposureStaysWithinItsBoundsOnAnything(PolicyParameters parameters)
    {
        foreach (var (_, seen, decision, next) in Path(parameters, 1))
        {
            Assert.That(decision.TargetWeight, Is.InRange(0.0, parameters.MaximumWeight));
            Assert.That(decision.BaseWeight, Is.InRange(0.0, parameters.MaximumWeight));
            Assert.That(decision.Multiplier, Is.InRange(0.0, 1.0));
            Assert.That(decision.RequiredMultiplier, Is.InRange(0.0, 1.0));
            Assert.That(decision.Trend, Is.AnyOf(0.0, 1.0));
            Assert.That(decision.Factors.Keys, Is.EquivalentTo(new[] { FactorNames.Event, FactorNames.Drawdown, FactorNames.Tail, FactorNames.Leverage }));
            Assert.That(decision.Factors.Values, Has.All.InRange(0.0, 1.0));
            Assert.That(next.Problem(), Is.Null, "what it writes it can read");
            Assert.That(decision.Trade && !double.IsFinite(seen.CurrentWeight), Is.False, "no order from a weight that is no number");
        }
    }

    [TestCaseSource(typeof(RandomMarket), nameof(RandomMarket.Cases))]
    public void WhatIsNotKnownNeverAdds(PolicyParameters parameters)
    {
        var checkedDays = 0;
        foreach (var (_, seen, decision, _) in Path(parameters, 2))
        {
            if (!IsBlind(parameters, seen)) continue;
            checkedDays++;
            Assert.That(decision.TargetWeight, Is.LessThanOrEqualTo(seen.CurrentWeight > 0.0 ? seen.CurrentWeight : 0.0), $"{seen}");
        }

        Assert.That(checkedDays, Is.GreaterThan(Days / 20));
    }

    // Each feed in turn goes missing or stale on a day that was whole: the weight held may fall, not rise, and no multiplier comes back.
    [TestCaseSource(typeof(RandomMarket), nameof(RandomMarket.Cases))]
    public void LosingAFeedNeverRaisesTheWeightOrTheMultiplier(PolicyParameters parameters)
    {
        var policy = new ExposurePolicy(parameters, explain: false);
        var macro = parameters.EffectiveRule != MacroRule.Off;
        foreach (var (state, seen, _, _) in Path(parameters, 3, broken: false))
        {
            var stale = seen with { CurrentWeight = 0.1, Feeds = Seen.Feeds(FeedNames.Bitcoin, FeedStatus.Stale) };
            Assert.That(policy.Decide(state, stale).Decision.TargetWeight, Is.LessThanOrEqualTo(0.1));
            Assert.That(policy.Decide(state, seen with { CurrentWeight = 0.1, Bitcoin = null }).Decision.TargetWeight, Is.LessThanOrEqualTo(0.1));
            if (!macro) continue;
            foreach (var lost in new[] { seen with { Curve = null }, seen with { YenVolatility = null }, seen with { Feeds = Seen.Feeds(FeedNames.Curve, FeedStatus.Stale) }, seen with { Feeds = Seen.Feeds(FeedNames.EquityVolatility, FeedStatus.Stale) } })
            {
                var (next, decision) = policy.Decide(state, lost with { CurrentWeight = 0.1 });
                Assert.That(decision.TargetWeight, Is.LessThanOrEqualTo(0.1));
                Assert.That(next.Multiplier, Is.LessThanOrEqualTo(state.Multiplier));
            }
        }
    }

    // State for state: from the same memory, with more stress in any of its measures, never more exposure.
    [TestCaseSource(typeof(RandomMarket), nameof(RandomMarket.Cases))]
    public void MoreStressIsNeverMoreExposure(PolicyParameters parameters)
    {
        var policy = new ExposurePolicy(parameters, explain: false);
        var market = new RandomMarket(4);
        foreach (var (state, seen, decision, _) in Path(parameters, 5, broken: false))
        {
            foreach (var worse in Worse(seen, market))
            {
                var stressed = policy.Decide(state, worse).Decision;
                Assert.That(stressed.TargetWeight, Is.LessThanOrEqualTo(decision.TargetWeight + 1e-12), $"{state}\n{seen}\n{worse}");
                Assert.That(stressed.Multiplier, Is.LessThanOrEqualTo(decision.Multiplier));
            }
        }
    }

    [TestCaseSource(typeof(RandomMarket), nameof(RandomMarket.Cases))]
    public void ARestartAtAnyDecisionChangesNothing(PolicyParameters parameters)
    {
        foreach (var (state, seen, decision, next) in Path(parameters, 6))
        {
            Assert.That(PolicyStateJson.TryRead(PolicyStateJson.Write(state), out var restored, out var problem), Is.True, problem);
            Assert.That(restored, Is.EqualTo(state));
            var (again, repeated) = new ExposurePolicy(parameters, explain: false).Decide(restored!, seen);
            Assert.That(again, Is.EqualTo(next));
            Assert.That(repeated.TargetWeight, Is.EqualTo(decision.TargetWeight));
            Assert.That(repeated.Trade, Is.EqualTo(decision.Trade));
        }
    }

    [Test]
    public void ReasonsChangeNoDecision()
    {
        foreach (var parameters in RandomMarket.Settings())
        {
            var silent = new ExposurePolicy(parameters, explain: false);
            var telling = new ExposurePolicy(parameters);
            foreach (var (state, seen, decision, _) in Path(parameters, 7))
            {
                Assert.That(telling.Decide(state, seen).Decision with { Reasons = [] }, Is.EqualTo(decision with { Reasons = [] }).Using<Decision>(Same));
                Assert.That(silent.Decide(state, seen).Decision.Reasons, Is.Empty);
            }
        }
    }

    [Test]
    public void MacroOffIsExactlyTheTwin()
    {
        var rule = new ExposurePolicy(new PolicyParameters { MacroRule = MacroRule.Off }, explain: false);
        var off = new ExposurePolicy(new PolicyParameters { Macro = false }, explain: false);
        var state = PolicyState.Initial;
        foreach (var (_, seen, _, _) in Path(new PolicyParameters(), 8, broken: false))
        {
            var blind = seen with { Curve = null, YenVolatility = null, EquityVolatility = null, Carry = null, Correlation = null, Feeds = [] };
            var (next, decision) = off.Decide(state, seen);
            var twin = Math.Min(1.0, 0.25 / Math.Max(seen.Bitcoin!.EwmaVolatility!.Value, seen.Bitcoin.SampleVolatility!.Value)) * (seen.Bitcoin.Price > seen.Bitcoin.TrendMean ? 1 : 0);
            Assert.That(decision.TargetWeight, Is.EqualTo(twin * decision.Factors[FactorNames.Drawdown]).Within(1e-15));
            Assert.That(decision.Multiplier, Is.EqualTo(1.0));
            foreach (var (same, other) in new[] { rule.Decide(state, seen), off.Decide(state, blind), rule.Decide(state, blind) })
            {
                Assert.That(same, Is.EqualTo(next));
                Assert.That(other, Is.EqualTo(decision).Using<Decision>(Same));
            }

            state = next;
        }
    }

    // The macro decision differs from the twin's by the multiplier and nothing else.
    [Test]
    public void MacroOnIsTheTwinTimesTheMultiplier()
    {
        var twin = new ExposurePolicy(new PolicyParameters { Macro = false }, explain: false);
        var cuts = 0;
        foreach (var (state, seen, decision, _) in Path(new PolicyParameters(), 9, broken: false))
        {
            var without = twin.Decide(state, seen).Decision;
            Assert.That(decision.TargetWeight, Is.EqualTo(without.TargetWeight * decision.Multiplier).Within(1e-15));
            if (decision.Multiplier < 1.0) cuts++;
        }

        Assert.That(cuts, Is.InRange(Days / 10, Days - 10), "the path has to see both");
    }

    [Test]
    public void NothingThrowsAtTheEndsOfTime()
    {
        foreach (var parameters in RandomMarket.Settings())
        {
            var policy = new ExposurePolicy(parameters);
            foreach (var moment in new[] { DateTime.MinValue, DateTime.MaxValue })
            {
                var seen = Seen.Day() with { UtcTime = moment, Event = new EventObservation(DateTime.MinValue, DateTime.MaxValue, null, true) };
                Assert.That(() => policy.Decide(PolicyState.Initial with { Multiplier = 0.5, ChangedUtc = DateTime.MaxValue, StressedUtc = DateTime.MinValue, ScenarioSinceUtc = DateTime.MaxValue, CalmDecisions = int.MaxValue }, seen), Throws.Nothing);
            }
        }
    }

    [Test]
    public void AStateThatCannotBeIsTakenAtItsMostCareful()
    {
        var decision = new ExposurePolicy(new PolicyParameters()).Decide(PolicyState.Initial with { Multiplier = double.NaN }, Seen.Day()).Decision;
        Assert.That(decision.Multiplier, Is.EqualTo(0.15));
    }

    private static IEnumerable<MarketObservation> Worse(MarketObservation seen, RandomMarket market)
    {
        var more = market.Score();
        yield return seen with { Curve = seen.Curve! with { Stress = Math.Max(seen.Curve.Stress, more) } };
        yield return seen with { YenVolatility = seen.YenVolatility! with { DirectedScore = Math.Max(seen.YenVolatility.DirectedScore, more) } };
        yield return seen with { YenVolatility = seen.YenVolatility! with { Weight = 1.0 } };
        yield return seen with { EquityVolatility = Seen.Vix(Math.Max(seen.EquityVolatility!.ZScore, 6 * more)) };
        yield return seen with { Carry = seen.Carry! with { Pressure = Math.Max(seen.Carry.Pressure!.Value, more) } };
        yield return seen with { Correlation = seen.Correlation! with { Gate = Math.Max(seen.Correlation.Gate!.Value, more) } };
        yield return seen with { Bitcoin = seen.Bitcoin! with { Price = seen.Bitcoin.Price * (1.0 - (0.5 * more)) } };
        yield return seen with { Bitcoin = seen.Bitcoin! with { EwmaVolatility = seen.Bitcoin.EwmaVolatility * (1.0 + more) } };
        yield return seen with { Equity = seen.Equity * (1.0 - (0.5 * more)) };
        yield return seen with { Tail = new TailObservation(seen.Tail!.ExpectedShortfall * (1.0 + more), seen.Tail.WorstPath * (1.0 + more)) };
        yield return seen with { Event = seen.Event! with { IsAuctionDay = true } };
        yield return seen with { Event = seen.Event! with { EventVolatility = seen.Event.EventVolatility * (1.0 + more) } };
    }

    // Whether the default parts, or the rule's own feeds, are missing a number they ask for.
    private static bool IsBlind(PolicyParameters parameters, MarketObservation seen)
    {
        if (seen.Bitcoin is not { EwmaVolatility: > 0.0 and < double.PositiveInfinity, SampleVolatility: > 0.0 and < double.PositiveInfinity }) return true;
        if (parameters.Trend && (!double.IsFinite(seen.Bitcoin.Price) || !double.IsFinite(seen.Bitcoin.TrendMean ?? double.NaN))) return true;
        if (seen.Equity == null || !double.IsFinite(seen.Equity.Value)) return true;
        if (parameters.EffectiveRule == MacroRule.Off) return seen.Feeds.Any(feed => feed is { Name: FeedNames.Bitcoin, Status: FeedStatus.Stale });
        return seen.Curve == null || !double.IsFinite(seen.Curve.Stress) || seen.Feeds.Any(feed => feed.Status == FeedStatus.Stale);
    }

    private static IEnumerable<(PolicyState State, MarketObservation Seen, Decision Decision, PolicyState Next)> Path(PolicyParameters parameters, int seed, bool broken = true)
    {
        var market = new RandomMarket(seed, broken);
        var policy = new ExposurePolicy(parameters, explain: false);
        var state = PolicyState.Initial;
        for (var day = 0; day < Days; day++)
        {
            var seen = market.Next(day, market.Weight());
            var (next, decision) = policy.Decide(state, seen);
            yield return (state, seen, decision, next);
            state = next;
        }
    }

    private static bool Same(Decision a, Decision b) =>
        a with { Factors = b.Factors, Reasons = b.Reasons } == b && a.Factors.OrderBy(pair => pair.Key, StringComparer.Ordinal).SequenceEqual(b.Factors.OrderBy(pair => pair.Key, StringComparer.Ordinal));
}
