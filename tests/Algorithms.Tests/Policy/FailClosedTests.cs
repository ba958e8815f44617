using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>Each way of not knowing, with what is done about it: hold or fall, never rise.</summary>
[TestFixture]
public sealed class FailClosedTests
{
    private static readonly PolicyState Cut = PolicyState.Initial with { Scenario = Scenario.Disorderly, ScenarioSinceUtc = Seen.Start, CalmDecisions = 13, Multiplier = 0.15, ChangedUtc = Seen.Start };

    private static IEnumerable<TestCaseData> Unknowns()
    {
        yield return Case("NoBitcoin", seen => seen with { Bitcoin = null });
        yield return Case("NoEWMAVolatility", seen => seen with { Bitcoin = Seen.Bitcoin() with { EwmaVolatility = null } });
        yield return Case("NoSampleVolatility", seen => seen with { Bitcoin = Seen.Bitcoin() with { SampleVolatility = null } });
        yield return Case("AVolatilityOfZero", seen => seen with { Bitcoin = Seen.Bitcoin() with { SampleVolatility = 0 } });
        yield return Case("AVolatilityThatIsNoNumber", seen => seen with { Bitcoin = Seen.Bitcoin() with { EwmaVolatility = double.NaN } });
        yield return Case("AnInfiniteVolatility", seen => seen with { Bitcoin = Seen.Bitcoin() with { EwmaVolatility = double.PositiveInfinity } });
        yield return Case("NoTrend", seen => seen with { Bitcoin = Seen.Bitcoin() with { TrendMean = null } });
        yield return Case("ATrendThatIsNoNumber", seen => seen with { Bitcoin = Seen.Bitcoin() with { TrendMean = double.NaN } });
        yield return Case("APriceThatIsNoNumber", seen => seen with { Bitcoin = Seen.Bitcoin() with { Price = double.NaN } });
        yield return Case("NoCurve", seen => seen with { Curve = null });
        yield return Case("ACurveNeverDelivered", seen => seen with { Curve = null, Feeds = Seen.Feeds(FeedNames.Curve, FeedStatus.Absent) });
        yield return Case("ACurveWhoseStressIsNoNumber", seen => seen with { Curve = Seen.Curve(double.NaN) });
        yield return Case("AStaleCurve", seen => seen with { Feeds = Seen.Feeds(FeedNames.Curve, FeedStatus.Stale) });
        yield return Case("YenVolatilityNotReady", seen => seen with { YenVolatility = null });
        yield return Case("StaleYenVolatility", seen => seen with { Feeds = Seen.Feeds(FeedNames.YenVolatility, FeedStatus.Stale) });
        yield return Case("AVIXNotReady", seen => seen with { EquityVolatility = null });
        yield return Case("AStaleVIX", seen => seen with { EquityVolatility = null, Feeds = Seen.Feeds(FeedNames.EquityVolatility, FeedStatus.Stale) });
        yield return Case("StaleBitcoin", seen => seen with { Feeds = Seen.Feeds(FeedNames.Bitcoin, FeedStatus.Stale) });
        yield return Case("AStandInNotReady", seen => seen with { YenVolatility = null, Feeds = Seen.Feeds(FeedNames.YenVolatility, FeedStatus.Absent) });
        yield return Case("AStandInThatIsStale", seen => seen with { YenVolatility = Seen.YenVolatility(0, weight: 0.5), Feeds = Seen.Feeds(FeedNames.Yen, FeedStatus.Stale) });
    }

    [TestCaseSource(nameof(Unknowns))]
    public void TheWeightMayFallAndNotRise(Func<MarketObservation, MarketObservation> lose)
    {
        var policy = new ExposurePolicy(new PolicyParameters());
        var (_, low) = policy.Decide(PolicyState.Initial, lose(Seen.Day()) with { CurrentWeight = 0.3 });
        Assert.That(low.TargetWeight, Is.EqualTo(0.3), "nothing is added");
        Assert.That(low.Trade, Is.False);
        Assert.That(low.Reasons.Select(reason => reason.Effect), Does.Contain(Effects.Block), "and it says so");
        var (_, empty) = policy.Decide(PolicyState.Initial, lose(Seen.Day()) with { CurrentWeight = 0.0 });
        Assert.That(empty.TargetWeight, Is.EqualTo(0.0));
    }

    [TestCase("NoCurve")]
    [TestCase("ACurveWhoseStressIsNoNumber")]
    [TestCase("AStaleCurve")]
    [TestCase("YenVolatilityNotReady")]
    [TestCase("StaleYenVolatility")]
    public void NoCalmIsCountedAndNothingComesBack(string name)
    {
        var lose = (Func<MarketObservation, MarketObservation>)Unknowns().Single(data => data.TestName == name).Arguments[0]!;
        var (state, decision) = new ExposurePolicy(new PolicyParameters()).Decide(Cut, lose(Seen.Day(30)) with { CurrentWeight = 0.075 });
        Assert.That(state.Scenario, Is.EqualTo(Scenario.Disorderly));
        Assert.That(state.CalmDecisions, Is.EqualTo(13), "the count waits");
        Assert.That(decision.Multiplier, Is.EqualTo(0.15));
        Assert.That(decision.TargetWeight, Is.EqualTo(0.075));
    }

    [Test]
    public void WhatIsKnownStillCuts()
    {
        var policy = new ExposurePolicy(new PolicyParameters());
        var stressed = Seen.Day() with { Curve = Seen.Curve(0.9), Bitcoin = Seen.Bitcoin(weak: true) };
        foreach (var seen in new[] { stressed with { YenVolatility = null }, stressed with { EquityVolatility = null }, stressed with { Feeds = Seen.Feeds(FeedNames.EquityVolatility, FeedStatus.Stale) } })
            Assert.That(policy.Decide(PolicyState.Initial, seen).Decision.TargetWeight, Is.EqualTo(0.075).Within(1e-12));
        var spike = Seen.Day() with { Curve = null, YenVolatility = Seen.YenVolatility(0.9), EquityVolatility = Seen.Vix(3), Bitcoin = Seen.Bitcoin(weak: true) };
        Assert.That(policy.Decide(PolicyState.Initial, spike).Decision.TargetWeight, Is.EqualTo(0.075).Within(1e-12), "yen volatility and the VIX need no curve");
    }

    [Test]
    public void AVolatilityThatIsHalfKnownBoundsTheWeight()
    {
        var seen = Seen.Day() with { CurrentWeight = 0.9, Bitcoin = Seen.Bitcoin() with { EwmaVolatility = null } };
        Assert.That(new ExposurePolicy(new PolicyParameters()).Decide(PolicyState.Initial, seen).Decision.TargetWeight, Is.EqualTo(0.5));
    }

    [Test]
    public void AMultiplierBoundsTheWeightEvenWithoutAVolatility()
    {
        var seen = Seen.Day() with { CurrentWeight = 0.5, Bitcoin = Seen.Bitcoin(weak: true) with { EwmaVolatility = null, SampleVolatility = null }, Curve = Seen.Curve(0.9) };
        Assert.That(new ExposurePolicy(new PolicyParameters()).Decide(PolicyState.Initial, seen).Decision.TargetWeight, Is.EqualTo(0.15), "the multiplier of the cap");
    }

    [TestCase(105.0, null, true, TestName = "BelowTheMeanDecidesVolatilityUnknown")]
    [TestCase(95.0, null, null, TestName = "AboveItDoesNot")]
    [TestCase(null, 0.6, true, TestName = "RisingVolatilityDecidesMeanUnknown")]
    [TestCase(null, 0.4, null, TestName = "FallingDoesNot")]
    [TestCase(null, null, null)]
    [TestCase(double.NaN, 0.4, null)]
    public void WeaknessMayBeUnknown(double? mean, double? ewma, bool? weak) =>
        Assert.That(WeaknessGate.IsWeak(new BitcoinObservation(100, ewma, 0.5, 90, mean)), Is.EqualTo(weak));

    [Test]
    public void NotKnowingWeaknessNeitherCutsNorRestores()
    {
        Assert.That(WeaknessGate.IsWeak(null), Is.Null);
        var policy = new ExposurePolicy(new PolicyParameters());
        var seen = Seen.Day(30) with { Curve = Seen.Curve(0.9), Bitcoin = Seen.Bitcoin() with { WeaknessMean = null } };
        Assert.That(policy.Decide(PolicyState.Initial, seen).Decision.Multiplier, Is.EqualTo(1.0));
        var decision = policy.Decide(Cut, seen).Decision;
        Assert.That(decision.Multiplier, Is.EqualTo(0.15));
        Assert.That(decision.Reasons.Select(reason => reason.Text), Does.Contain("Bitcoin is not known to be weak: the multiplier is held"));
    }

    [TestCase(FeedNames.YenVolatility)]
    [TestCase(FeedNames.EquityVolatility)]
    public void AFeedNeverDeliveredIsDecidedWithout(string name)
    {
        FeedStates feeds = [.. new[] { FeedNames.Bitcoin, FeedNames.Curve, FeedNames.YenVolatility, FeedNames.EquityVolatility }
            .Select(feed => Seen.Feed(feed, feed == name ? FeedStatus.Absent : FeedStatus.Fresh))];
        var seen = Seen.Day() with { CurrentWeight = 0, Feeds = feeds };
        seen = name == FeedNames.YenVolatility ? seen with { YenVolatility = null } : seen with { EquityVolatility = null };
        var policy = new ExposurePolicy(new PolicyParameters());
        Assert.That(policy.Decide(PolicyState.Initial, seen).Decision.TargetWeight, Is.EqualTo(0.5));
        Assert.That(policy.Decide(Cut, seen).State.Scenario, Is.EqualTo(Scenario.Normalisation), "and stands against no calm");
    }

    [Test]
    public void AStandInStandsForQuotesNeverDelivered()
    {
        var seen = Seen.Day() with { CurrentWeight = 0, YenVolatility = Seen.YenVolatility(0.1, weight: 0.5), Feeds = Seen.Feeds(FeedNames.YenVolatility, FeedStatus.Absent) };
        Assert.That(new ExposurePolicy(new PolicyParameters()).Decide(PolicyState.Initial, seen).Decision.TargetWeight, Is.EqualTo(0.5));
    }

    [Test]
    public void TheTwinAsksForNoMacroFeed()
    {
        var twin = new ExposurePolicy(new PolicyParameters { Macro = false });
        var seen = Seen.Day() with { CurrentWeight = 0, Curve = null, YenVolatility = null, EquityVolatility = null };
        Assert.That(twin.Decide(PolicyState.Initial, seen with { Feeds = Seen.Feeds(FeedNames.Curve, FeedStatus.Stale) }).Decision.TargetWeight, Is.EqualTo(0.5));
        Assert.That(twin.Decide(PolicyState.Initial, seen with { Feeds = Seen.Feeds(FeedNames.Bitcoin, FeedStatus.Stale) }).Decision.TargetWeight, Is.EqualTo(0.0));
    }

    [TestCase(double.NaN, 0.0)]
    [TestCase(double.NegativeInfinity, 0.0)]
    [TestCase(-0.2, 0.0)]
    public void AWeightThatCannotBeIsNoReasonToAdd(double held, double target)
    {
        var decision = new ExposurePolicy(new PolicyParameters()).Decide(PolicyState.Initial, Seen.Day() with { CurrentWeight = held, Curve = null }).Decision;
        Assert.That(decision.TargetWeight, Is.EqualTo(target));
        if (!double.IsFinite(held)) Assert.That(decision.Trade, Is.False);
    }

    private static TestCaseData Case(string name, Func<MarketObservation, MarketObservation> lose) => new TestCaseData(lose).SetName(name);
}
