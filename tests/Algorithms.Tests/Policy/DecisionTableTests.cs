using NUnit.Framework;
using YenValve.Algorithms.Policy;
using static YenValve.Algorithms.Policy.Scenario;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>Days with the decision that has to follow beside each; the weight asked for is taken at once, so each day starts from the last target.</summary>
[TestFixture]
public sealed class DecisionTableTests
{
    private sealed record Row(double S, bool Weak, Scenario Scenario, double Required, double Multiplier, double Target, bool Trade, bool Up = true);

    [Test]
    public void ADisorderInAWeakMarketFromCutToWhole() => Run(
        new PolicyParameters { CalmDecisions = 3 },
        new Row(0.10, false, Normalisation, 1.00, 1.00, 0.500, true), // from nothing to the target's weight
        new Row(0.10, true, Normalisation, 1.00, 1.00, 0.500, false), // weakness alone cuts nothing
        new Row(0.82, false, Disorderly, 1.00, 1.00, 0.500, false), // nor disorder in a strong market
        new Row(0.77, true, Disorderly, 0.15, 0.15, 0.075, true), // both do, at once
        new Row(0.71, true, Disorderly, 0.15, 0.15, 0.075, false),
        new Row(0.66, false, Disorderly, 1.00, 0.15, 0.075, false), // strong again, but two days since the cut
        new Row(0.62, false, Disorderly, 1.00, 0.35, 0.175, true), // three: a step
        new Row(0.58, true, Disorderly, 0.15, 0.15, 0.075, true), // weak again: cut again
        new Row(0.30, true, Disorderly, 0.15, 0.15, 0.075, false), // calm 1
        new Row(0.30, true, Disorderly, 0.15, 0.15, 0.075, false), // calm 2, and three days
        new Row(0.30, true, Normalisation, 1.00, 0.35, 0.175, true), // calm 3: over, and a step
        new Row(0.30, true, Normalisation, 1.00, 0.35, 0.175, false),
        new Row(0.30, true, Normalisation, 1.00, 0.35, 0.175, false),
        new Row(0.30, true, Normalisation, 1.00, 0.55, 0.275, true),
        new Row(0.30, true, Normalisation, 1.00, 0.55, 0.275, false),
        new Row(0.30, true, Normalisation, 1.00, 0.55, 0.275, false),
        new Row(0.30, true, Normalisation, 1.00, 0.75, 0.375, true),
        new Row(0.30, true, Normalisation, 1.00, 0.75, 0.375, false),
        new Row(0.30, true, Normalisation, 1.00, 0.75, 0.375, false),
        new Row(0.30, true, Normalisation, 1.00, 0.95, 0.475, true),
        new Row(0.30, true, Normalisation, 1.00, 0.95, 0.475, false),
        new Row(0.30, true, Normalisation, 1.00, 0.95, 0.475, false),
        new Row(0.30, true, Normalisation, 1.00, 1.00, 0.500, true), // whole: a change of .025, traded because the multiplier moved
        new Row(0.30, true, Normalisation, 1.00, 1.00, 0.500, false));

    [Test]
    public void TheTrendTakesEverythingAndTheMultiplierGoesOnBehindIt() => Run(
        new PolicyParameters(),
        new Row(0.10, false, Normalisation, 1.00, 1.00, 0.500, true),
        new Row(0.10, false, Normalisation, 1.00, 1.00, 0.000, true, Up: false),
        new Row(0.70, true, Disorderly, 0.15, 0.15, 0.000, false, Up: false),
        new Row(0.70, false, Disorderly, 1.00, 0.15, 0.000, false, Up: false),
        new Row(0.70, false, Disorderly, 1.00, 0.15, 0.000, false, Up: false),
        new Row(0.70, false, Disorderly, 1.00, 0.35, 0.175, true));

    [Test]
    public void WithoutTheGateAStrongMarketIsCutToo() => Run(
        new PolicyParameters { WeaknessGate = false },
        new Row(0.70, false, Disorderly, 0.15, 0.15, 0.075, true));

    [TestCase(0.4501, false)]
    [TestCase(0.4499, true)]
    [TestCase(0.5499, false)]
    [TestCase(0.5501, true)]
    public void NoiseIsNotTraded(double held, bool trade) =>
        Assert.That(Decide(new PolicyParameters(), PolicyState.Initial, Seen.Day() with { CurrentWeight = held }).Trade, Is.EqualTo(trade));

    [TestCase(0.084, false)]
    [TestCase(0.086, true)]
    public void ACutIsTradedFromASmallerChange(double held, bool trade)
    {
        var seen = Seen.Day() with { CurrentWeight = held, Curve = Seen.Curve(0.7), Bitcoin = Seen.Bitcoin(weak: true) };
        var decision = Decide(new PolicyParameters(), PolicyState.Initial, seen);
        Assert.That(decision.TargetWeight, Is.EqualTo(0.075).Within(1e-12));
        Assert.That(decision.Trade, Is.EqualTo(trade));
        var after = PolicyState.Initial with { Scenario = Disorderly, Multiplier = 0.15, ChangedUtc = Seen.Start };
        Assert.That(Decide(new PolicyParameters(), after, seen).Trade, Is.False, "the day after it is noise");
    }

    [TestCase(0.25, 0.25, 1.0)]
    [TestCase(0.10, 0.20, 1.0)]
    [TestCase(0.50, 0.40, 0.5)]
    [TestCase(0.40, 0.50, 0.5)]
    [TestCase(1.00, 0.10, 0.25)]
    public void TheLargerVolatilitySizes(double ewma, double sample, double weight)
    {
        var decision = Decide(new PolicyParameters(), PolicyState.Initial, Seen.Day() with { Bitcoin = Seen.Bitcoin() with { EwmaVolatility = ewma, SampleVolatility = sample } });
        Assert.That(decision.BaseWeight, Is.EqualTo(weight).Within(1e-12));
        Assert.That(decision.TargetWeight, Is.EqualTo(weight).Within(1e-12));
    }

    [TestCase(100.0, 99.99, 1.0)]
    [TestCase(100.0, 100.0, 0.0)]
    [TestCase(100.0, 100.01, 0.0)]
    public void TheTrendIsStrictlyAboveItsMean(double price, double mean, double share) =>
        Assert.That(Decide(new PolicyParameters(), PolicyState.Initial, Seen.Day() with { Bitcoin = Seen.Bitcoin() with { Price = price, TrendMean = mean } }).Trend, Is.EqualTo(share));

    [Test]
    public void TheTrendCanBeSwitchedOff() =>
        Assert.That(Decide(new PolicyParameters { Trend = false }, PolicyState.Initial, Seen.Day() with { Bitcoin = Seen.Bitcoin(up: false) with { TrendMean = null } }).TargetWeight, Is.EqualTo(0.5));

    [TestCase(95.0, 0.50, 0.50, false)]
    [TestCase(100.0, 0.50, 0.50, false)]
    [TestCase(100.01, 0.50, 0.50, true)]
    [TestCase(95.0, 0.51, 0.50, true)]
    [TestCase(105.0, 0.40, 0.50, true)]
    public void WeaknessIsAFallBelowTheMeanOrRisingVolatility(double mean, double ewma, double sample, bool weak) =>
        Assert.That(WeaknessGate.IsWeak(new BitcoinObservation(100, ewma, sample, 90, mean)), Is.EqualTo(weak));

    [Test]
    public void SaysWhy()
    {
        var seen = Seen.Day() with { Curve = Seen.Curve(0.82), Bitcoin = Seen.Bitcoin(weak: true) };
        Assert.That(Decide(new PolicyParameters(), PolicyState.Initial, seen).Reasons.Select(reason => $"{reason.Effect}: {reason.Text}"), Is.EqualTo(new[]
        {
            "scale: volatility 0.500 for a target of 0.250: weight 0.500",
            "scale: price 100 above its long mean 90: held",
            "cut: JGB curve stress 0.82 >= 0.60: disorder",
            "info: normalisation gives way to disorder",
            "cut: Bitcoin is weak: macro may cut",
            "cut: multiplier 1.00 -> 0.15",
        }));
    }

    [Test]
    public void ReasonsAreNotMadeWhereNobodyAsks()
    {
        var decision = new ExposurePolicy(new PolicyParameters(), explain: false).Decide(PolicyState.Initial, Seen.Day()).Decision;
        Assert.That(decision.Reasons, Is.Empty);
        Assert.That(decision with { Reasons = [] }, Is.EqualTo(Decide(new PolicyParameters(), PolicyState.Initial, Seen.Day()) with { Reasons = decision.Reasons }));
    }

    private static Decision Decide(PolicyParameters parameters, PolicyState state, MarketObservation seen) => new ExposurePolicy(parameters).Decide(state, seen).Decision;

    private static void Run(PolicyParameters parameters, params Row[] table)
    {
        var policy = new ExposurePolicy(parameters);
        var state = PolicyState.Initial;
        var held = 0.0;
        for (var day = 0; day < table.Length; day++)
        {
            var row = table[day];
            var seen = Seen.Day(day) with { CurrentWeight = held, Curve = Seen.Curve(row.S), Bitcoin = Seen.Bitcoin(row.Weak, row.Up) };
            (state, var decision) = policy.Decide(state, seen);
            Assert.Multiple(() =>
            {
                Assert.That(decision.UtcTime, Is.EqualTo(seen.UtcTime));
                Assert.That(decision.Scenario, Is.EqualTo(row.Scenario), $"day {day} scenario");
                Assert.That(decision.RequiredMultiplier, Is.EqualTo(row.Required), $"day {day} required");
                Assert.That(decision.Multiplier, Is.EqualTo(row.Multiplier).Within(1e-12), $"day {day} multiplier");
                Assert.That(decision.TargetWeight, Is.EqualTo(row.Target).Within(1e-12), $"day {day} target");
                Assert.That(decision.Trade, Is.EqualTo(row.Trade), $"day {day} trade");
            });
            if (decision.Trade) held = decision.TargetWeight;
        }
    }
}
