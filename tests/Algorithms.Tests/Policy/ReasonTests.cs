using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>What each part says: signal, value, threshold, effect, text. Readers of the audit go by these.</summary>
[TestFixture]
public sealed class ReasonTests
{
    private static readonly PolicyParameters Defaults = new();
    private static readonly PolicyState Cut = PolicyState.Initial with { Scenario = Scenario.Disorderly, ScenarioSinceUtc = Seen.Start, CalmDecisions = 5, Multiplier = 0.15, ChangedUtc = Seen.Start };
    private static readonly MarketObservation Weak = Seen.Day(30) with { Bitcoin = Seen.Bitcoin(weak: true) };

    private static IEnumerable<TestCaseData> Sentences()
    {
        yield return Case("up", Defaults, PolicyState.Initial, Seen.Day(), new("trend", 100, 90, "scale", "price 100 above its long mean 90: held"));
        yield return Case("down", Defaults, PolicyState.Initial, Seen.Day() with { Bitcoin = Seen.Bitcoin(up: false) }, new("trend", 100, 110, "scale", "price 100 not above its long mean 110: nothing is held"));
        yield return Case("sized", Defaults, PolicyState.Initial, Seen.Day(), new("volatility", 0.5, 0.25, "scale", "volatility 0.500 for a target of 0.250: weight 0.500"));
        yield return Case("no volatility", Defaults, PolicyState.Initial, Seen.Day() with { Bitcoin = null }, new("volatility", double.NaN, 0.25, "block", "Bitcoin's volatility is not known: nothing is added"));
        yield return Case("no trend", Defaults, PolicyState.Initial, Seen.Day() with { Bitcoin = null }, new("trend", double.NaN, double.NaN, "block", "the trend is not known: nothing is added"));
        yield return Case("blocked", Defaults, PolicyState.Initial, Seen.Day() with { CurrentWeight = 0.3, Curve = null }, new("unknown", 0.3, double.NaN, "block", "something is not known: the weight stays at or below 0.300"));
        yield return Case("no curve", Defaults, PolicyState.Initial, Seen.Day() with { Curve = null }, new("macro", double.NaN, double.NaN, "block", "a macro feed is unknown or stale: nothing is added"));
        yield return Case("stale", Defaults, PolicyState.Initial, Seen.Day() with { Feeds = Seen.Feeds(FeedNames.EquityVolatility, FeedStatus.Stale) }, new("vix", 99, 48, "block", "vix is stale: nothing is added"));
        yield return Case("stale, never dated", Defaults, PolicyState.Initial, Seen.Day() with { Feeds = [Seen.Feed("vix", FeedStatus.Stale) with { Age = null }] }, new("vix", double.NaN, 48, "block", "vix is stale: nothing is added"));
        yield return Case("no equity", Defaults, PolicyState.Initial, Seen.Day() with { Equity = null }, new("drawdown", double.NaN, 0.6, "block", "equity is not known: nothing is added"));
        yield return Case("a drawdown", Defaults, PolicyState.Initial with { PeakEquity = 200_000 }, Seen.Day(), new("drawdown", 0.5, 0.6, "scale", "drawdown 0.500 of 0.600 allowed: 0.80 of the weight"));
        yield return Case("no calendar", new PolicyParameters { EventScaling = true }, PolicyState.Initial, Seen.Day() with { Event = null }, new("event", double.NaN, double.NaN, "block", "the calendar is not known: nothing is added"));
        yield return Case("no tail", new PolicyParameters { TailCap = true }, PolicyState.Initial, Seen.Day() with { Tail = null }, new("tail", double.NaN, 0.2, "block", "the tail is not known: nothing is added"));
        yield return Case("leverage", new PolicyParameters { MaximumWeight = 3, TargetVolatility = 1.5, Macro = false }, PolicyState.Initial, Seen.Day() with { Tail = new TailObservation(0.2, 0.664) }, new("leverage", 3, 1, "scale", "weight 3.000 beyond the leverage that outlives a worst path, 1.000"));
        yield return Case("the curve", Defaults, PolicyState.Initial, Seen.Day() with { Curve = Seen.Curve(0.75) }, new("curve-stress", 0.75, 0.6, "cut", "JGB curve stress 0.75 >= 0.60: disorder"));
        yield return Case("the yen with the curve", Defaults, PolicyState.Initial, Seen.Day() with { Curve = Seen.Curve(0.5), YenVolatility = Seen.YenVolatility(0.75) }, new("yen-volatility", 0.75, 0.6, "cut", "yen volatility 0.75 >= 0.60 with curve stress 0.50 >= 0.35: disorder"));
        yield return Case("the yen with the VIX", Defaults, PolicyState.Initial, Seen.Day() with { YenVolatility = Seen.YenVolatility(0.75), EquityVolatility = Seen.Vix(2.5) }, new("yen-volatility", 0.75, 0.6, "cut", "yen volatility 0.75 >= 0.60 with VIX 2.5 >= 2.0 deviations: disorder"));
        yield return Case("a change of scenario", Defaults, PolicyState.Initial, Seen.Day() with { Curve = Seen.Curve(0.75) }, new("scenario", 1, 0, "info", "normalisation gives way to disorder"));
        yield return Case("calm counted", Defaults, Cut, Seen.Day(30), new("calm-decisions", 6, 14, "hold", "disorder lasts: 6 of 14 decisions"));
        yield return Case("calm broken", Defaults, Cut, Seen.Day(30) with { Curve = Seen.Curve(0.5) }, new("calm-decisions", 0, 14, "hold", "disorder lasts: curve stress 0.50 and yen volatility 0.10 are not both known below 0.35"));
        yield return Case("calm unknown", Defaults, Cut, Seen.Day(30) with { YenVolatility = null }, new("calm-decisions", 5, 14, "hold", "disorder lasts: curve stress 0.10 and yen volatility 0.00 are not both known below 0.35"));
        yield return Case("a reversal lasts", Defaults, Cut with { Scenario = Scenario.Reversal }, Seen.Day(30), new("reversal-decisions", 6, 10, "hold", "reversal lasts: 6 of 10 decisions"));
        yield return Case("a reversal ends", Defaults, Cut with { Scenario = Scenario.Reversal, CalmDecisions = 9 }, Seen.Day(30), new("scenario", 0, 2, "info", "reversal gives way to normalisation"));
        yield return Case("weak", Defaults, Cut, Weak, new("weakness", 1, 1, "cut", "Bitcoin is weak: macro may cut"));
        yield return Case("not weak", Defaults, Cut, Seen.Day(30), new("weakness", 0, 1, "hold", "Bitcoin is not weak: macro does not cut"));
        yield return Case("perhaps weak", Defaults, Cut, Seen.Day(30) with { Bitcoin = Seen.Bitcoin() with { WeaknessMean = null } }, new("weakness", double.NaN, 1, "hold", "Bitcoin is not known to be weak: the multiplier is held"));
        yield return Case("cut", Defaults, PolicyState.Initial, Weak with { Curve = Seen.Curve(0.75) }, new("multiplier", 0.15, 1, "cut", "multiplier 1.00 -> 0.15"));
        yield return Case("restored", Defaults, Cut, Seen.Day(30), new("multiplier", 0.35, 1, "restore", "multiplier 0.15 -> 0.35"));
        yield return Case("waiting", Defaults, Cut, Seen.Day(1), new("multiplier", 0.15, 1, "hold", "multiplier 0.15 waits: 3 days between changes"));
        yield return Case("composite cut", Rule(MacroRule.Composite), PolicyState.Initial, Pressed(0.8), new("composite", 0.8, 0.75, "cut", "composite score 0.80 >= 0.75: disorder"));
        yield return Case("composite watch", Rule(MacroRule.Composite), PolicyState.Initial, Pressed(0.6), new("composite", 0.6, 0.55, "cut", "composite score 0.60 >= 0.55: watched"));
        yield return Case("composite held", Rule(MacroRule.Composite), PolicyState.Initial, Pressed(0.4), new("composite", 0.4, 0.35, "hold", "composite score 0.40 not known below 0.35: held"));
        yield return Case("composite calm", Rule(MacroRule.Composite), PolicyState.Initial, Pressed(0.2), new("composite", 0.2, 0.35, "info", "composite score 0.20 < 0.35: calm"));
        yield return Case("regime", Rule(MacroRule.Hmm), PolicyState.Initial with { Belief = new RegimeBelief(0, 0, 1) }, Pressed(1.0), new("regime", double.NaN, 0.6, "cut", "regime Disorderly at probabilities 0.00, 0.01, 0.99"));
        yield return Case("regime stays", Rule(MacroRule.Hmm), PolicyState.Initial with { Belief = new RegimeBelief(1, 0, 0) }, Pressed(0.0), new("regime", double.NaN, 0.6, "info", "regime Normal at probabilities 0.99, 0.01, 0.00"));
    }

    [TestCaseSource(nameof(Sentences))]
    public void IsSaid(PolicyParameters parameters, PolicyState state, MarketObservation seen, Reason expected)
    {
        var reasons = new ExposurePolicy(parameters).Decide(state, seen).Decision.Reasons;
        var said = reasons.SingleOrDefault(reason => reason.Text == expected.Text);
        Assert.That(said, Is.Not.Null, string.Join("\n", reasons.Select(reason => reason.Text)));
        if (expected.Signal == "regime") expected = expected with { Value = said!.Value }; // stands in the text, rounded
        Assert.That(said! with { Value = 0, Threshold = 0 }, Is.EqualTo(expected with { Value = 0, Threshold = 0 }));
        Assert.That(said.Value, Is.EqualTo(expected.Value).Within(1e-9));
        Assert.That(said.Threshold, Is.EqualTo(expected.Threshold).Within(1e-9));
    }

    [Test]
    public void NothingIsSaidOfLimitsThatTakeNothing()
    {
        var parameters = new PolicyParameters { EventScaling = true, TailCap = true };
        Assert.That(new ExposurePolicy(parameters).Decide(PolicyState.Initial, Seen.Day()).Decision.Reasons.Select(reason => reason.Signal), Is.EqualTo(new[] { "volatility", "trend" }));
    }

    private static PolicyParameters Rule(MacroRule rule) => new() { MacroRule = rule, WeaknessGate = false };

    private static MarketObservation Pressed(double pressure) => Seen.Day() with { Carry = new CarryObservation(pressure, null, null, null, null) };

    private static TestCaseData Case(string name, PolicyParameters parameters, PolicyState state, MarketObservation seen, Reason expected) =>
        new TestCaseData(parameters, state, seen, expected).SetArgDisplayNames(name);
}
