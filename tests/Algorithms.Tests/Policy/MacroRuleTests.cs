using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>The rules one can select instead of the default, as tables of days.</summary>
[TestFixture]
public sealed class MacroRuleTests
{
    private sealed record Row(double Curve, double Pressure, double Multiplier, Scenario Scenario = Scenario.Normalisation);

    // R = max(0.6 S + 0.4 s g, P) with s = 0 here, so S / 0.6 is the score's worth of the curve.
    [Test]
    public void TheCompositeWatchesCutsAndComesBackOnlyAfterCalm() => Run(
        new PolicyParameters { MacroRule = MacroRule.Composite, WeaknessGate = false },
        new Row(0.5, 0.54, 1.00),
        new Row(0.5, 0.55, 0.60), // watched, from its level on
        new Row(0.5, 0.40, 0.60), // neither calm nor stressed: held
        new Row(0.5, 0.34, 0.60), // calm, but a day since the last unrest
        new Row(0.5, 0.34, 0.60),
        new Row(0.5, 0.34, 0.80), // three days: a step
        new Row(0.5, 0.75, 0.15, Scenario.Disorderly), // cut, from its level on
        new Row(0.5, 0.60, 0.15, Scenario.Disorderly), // still watched: nothing comes back
        new Row(0.5, 0.34, 0.15),
        new Row(0.5, 0.34, 0.15),
        new Row(0.5, 0.34, 0.35), // three days since the watch
        new Row(0.5, 0.35, 0.35), // at the calm level: not calm
        new Row(0.5, 0.34, 0.35),
        new Row(0.5, 0.34, 0.35),
        new Row(0.5, 0.34, 0.55));

    // 20 January 2026 of the research notes: S .82 and no yen volatility give R .49, below the watch level.
    [TestCase(0.82, 0.0, 1.0, 0.0, 0.492)]
    [TestCase(0.50, 0.5, 1.0, 0.0, 0.50)]
    [TestCase(0.50, 0.5, 0.25, 0.0, 0.35)]
    [TestCase(0.50, 0.5, null, 0.0, 0.50)]
    [TestCase(0.10, 0.1, 1.0, 0.9, 0.90)]
    [TestCase(0.10, 0.1, 7.0, 0.0, 0.10)]
    [TestCase(0.10, 0.1, -7.0, null, 0.06)]
    public void TheCompositeScore(double curve, double volatility, double? gate, double? pressure, double score)
    {
        var seen = Seen.Day() with
        {
            Curve = Seen.Curve(curve),
            YenVolatility = Seen.YenVolatility(volatility),
            Carry = new CarryObservation(pressure, null, null, null, null),
            Correlation = new CorrelationObservation(null, gate, null),
        };
        Assert.That(CompositeScore.Of(MarketStress.Of(seen)), Is.EqualTo(score).Within(1e-12));
    }

    [TestCase(MacroRule.Composite)]
    [TestCase(MacroRule.Hmm)]
    public void AlternativesDecideWithoutWhatWasNeverDelivered(MacroRule rule)
    {
        var policy = new ExposurePolicy(new PolicyParameters { MacroRule = rule });
        var absent = new[] { FeedNames.Carry, FeedNames.Correlation, FeedNames.YenVolatility }.Select(name => Seen.Feed(name, FeedStatus.Absent));
        var seen = Seen.Day() with { CurrentWeight = 0, Carry = null, Correlation = null, YenVolatility = null };
        Assert.That(policy.Decide(PolicyState.Initial, seen with { Feeds = [Seen.Feed(FeedNames.Curve), .. absent] }).Decision.TargetWeight, Is.EqualTo(0.5));
        Assert.That(policy.Decide(PolicyState.Initial, seen).Decision.TargetWeight, Is.EqualTo(0.0), "missing and not absent is unknown");
    }

    // The vector of the published recursion: x, then the three probabilities and the log-likelihood of x.
    [Test]
    public void TheFilterGivesItsReferenceVector()
    {
        (double X, double Normal, double Watch, double Disorderly, double LogLikelihood)[] vector =
        [
            (0.1, 0.948596, 0.049180, 0.002224, -0.75099734),
            (0.8, 0.928804, 0.069596, 0.001600, -1.21924764),
            (2.2, 0.118725, 0.826251, 0.055024, -3.46662384),
            (4.1, 0.000000, 0.314797, 0.685203, -3.48063538),
            (1.0, 0.074491, 0.719228, 0.206280, -1.70764747),
        ];
        var belief = RegimeBelief.Prior;
        foreach (var row in vector)
        {
            (belief, var likelihood) = RegimeFilter.Update(belief, row.X);
            Assert.That(belief.Normal, Is.EqualTo(row.Normal).Within(5.1e-7));
            Assert.That(belief.Watch, Is.EqualTo(row.Watch).Within(5.1e-7));
            Assert.That(belief.Disorderly, Is.EqualTo(row.Disorderly).Within(5.1e-7));
            Assert.That(likelihood, Is.EqualTo(row.LogLikelihood).Within(5.1e-9));
        }
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void TheFilterLearnsNothingFromNoNumber(double x) =>
        Assert.That(RegimeFilter.Update(RegimeBelief.Prior, x), Is.EqualTo((RegimeBelief.Prior, 0.0)));

    [TestCase(1e6)]
    [TestCase(-1e6)]
    [TestCase(1e200)]
    public void TheFilterStaysAProbabilityFarOut(double x) => Assert.That(RegimeFilter.Update(RegimeBelief.Prior, x).Belief.IsValid, Is.True);

    // x = 4R. Probabilities beside the rows come from the recursion above.
    [Test]
    public void TheFiltersRegimeMovesWhenTwoDecisionsAreSureAndToDisorderAtOnce() => Run(
        new PolicyParameters { MacroRule = MacroRule.Hmm, WeaknessGate = false },
        new Row(0, 0.025, 1.00), // x 0.1: .95 normal
        new Row(0, 0.200, 1.00), // x 0.8: .93 normal
        new Row(0, 0.550, 1.00), // x 2.2: .83 watch: sure once
        new Row(0, 0.500, 0.60), // sure twice: watched
        new Row(0, 1.000, 0.15, Scenario.Disorderly), // x 4: disorder at once
        new Row(0, 0.000, 0.15, Scenario.Disorderly), // sure of less once
        new Row(0, 0.000, 0.15), // twice: normal again, and two days since the cut
        new Row(0, 0.000, 0.35)); // three

    // Sure of watch or worse without being sure of either: the more stressed of the calm regimes is taken up; and out of disorder to watch.
    [TestCase(Regime.Normal, Regime.Watch, Regime.Disorderly, 0.0, 0.6, 0.4, 0.5, Regime.Watch)]
    [TestCase(Regime.Disorderly, Regime.Normal, Regime.Watch, 0.5, 0.5, 0.0, 0.25, Regime.Watch)]
    [TestCase(Regime.Watch, Regime.Normal, Regime.Disorderly, 1.0, 0.0, 0.0, 0.0, Regime.Watch)]
    [TestCase(Regime.Watch, Regime.Normal, Regime.Normal, 1.0, 0.0, 0.0, 0.0, Regime.Normal)]
    public void SurenessIsCumulative(Regime regime, Regime sureFrom, Regime sureTo, double normal, double watch, double disorderly, double score, Regime expected)
    {
        var state = PolicyState.Initial with { Regime = regime, SureFrom = sureFrom, SureTo = sureTo, Belief = new RegimeBelief(normal, watch, disorderly), ScenarioSinceUtc = Seen.Start.AddDays(-9), Scenario = regime == Regime.Disorderly ? Scenario.Disorderly : Scenario.Normalisation };
        var seen = Seen.Day() with { Curve = Seen.Curve(0), YenVolatility = Seen.YenVolatility(0), Carry = new CarryObservation(score, null, null, null, null) };
        var next = new RegimeRule(new PolicyParameters()).Judge(state, seen, MarketStress.Of(seen), null).State;
        Assert.That(next.Regime, Is.EqualTo(expected), $"{next.Belief}");
        Assert.That(next.ScenarioSinceUtc, Is.EqualTo(next.Scenario == state.Scenario ? Seen.Start.AddDays(-9) : seen.UtcTime));
    }

    [Test]
    public void TheFilterWaitsWhereAFeedIsUnknown()
    {
        var rule = new RegimeRule(new PolicyParameters());
        var seen = Seen.Day() with { Curve = null, Carry = new CarryObservation(1.0, null, null, null, null) };
        var verdict = rule.Judge(PolicyState.Initial, seen, MarketStress.Of(seen), null);
        Assert.That(verdict.State, Is.EqualTo(PolicyState.Initial));
        Assert.That(verdict.MayRestore, Is.False);
    }

    private static void Run(PolicyParameters parameters, params Row[] table)
    {
        var policy = new ExposurePolicy(parameters);
        var state = PolicyState.Initial;
        for (var day = 0; day < table.Length; day++)
        {
            var seen = Seen.Day(day) with
            {
                Curve = Seen.Curve(table[day].Curve),
                YenVolatility = Seen.YenVolatility(0),
                Carry = new CarryObservation(table[day].Pressure, null, null, null, null),
            };
            (state, var decision) = policy.Decide(state, seen);
            Assert.That(decision.Multiplier, Is.EqualTo(table[day].Multiplier).Within(1e-12), $"day {day}: {state}");
            Assert.That(decision.Scenario, Is.EqualTo(table[day].Scenario), $"day {day}");
        }
    }
}
