using NUnit.Framework;
using YenValve.Algorithms.Policy;
using static YenValve.Algorithms.Policy.Scenario;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>Tables of days with the scenario that has to be in force beside each: one for every way between the scenarios.</summary>
[TestFixture]
public sealed class ScenarioTableTests
{
    private static readonly PolicyParameters Short = new() { CalmDecisions = 3, ReversalDecisions = 2, ReversalWindow = 4 };

    private sealed record Row(double S, double Vol, double Vix, Scenario Expected, bool Turns = false);

    private static IEnumerable<TestCaseData> Entries()
    {
        yield return new TestCaseData(0.60, 0.00, 0.0, Disorderly).SetArgDisplayNames("the curve alone, at its threshold");
        yield return new TestCaseData(0.599, 0.00, 9.0, Normalisation).SetArgDisplayNames("the curve just below it, and the VIX is no substitute");
        yield return new TestCaseData(0.35, 0.60, 0.0, Disorderly).SetArgDisplayNames("yen volatility with the curve");
        yield return new TestCaseData(0.349, 0.60, 0.0, Normalisation).SetArgDisplayNames("yen volatility with a calm curve");
        yield return new TestCaseData(0.00, 0.60, 2.0, Disorderly).SetArgDisplayNames("yen volatility with the VIX");
        yield return new TestCaseData(0.00, 0.60, 1.99, Normalisation).SetArgDisplayNames("yen volatility with a quiet VIX");
        yield return new TestCaseData(0.59, 0.599, 9.0, Normalisation).SetArgDisplayNames("everything just below");
    }

    [TestCaseSource(nameof(Entries))]
    public void DisorderIsEnteredAtOnce(double curve, double volatility, double vix, Scenario expected) =>
        Run(new PolicyParameters(), new Row(curve, volatility, vix, expected));

    [Test]
    public void AStandInsScoreCountsHalf()
    {
        var seen = Seen.Day() with { Curve = Seen.Curve(0.4), YenVolatility = Seen.YenVolatility(1.0, weight: 0.5) };
        Assert.That(Next(new PolicyParameters(), PolicyState.Initial, seen).Scenario, Is.EqualTo(Normalisation), "0.5 of 1.0 is below 0.6");
        seen = seen with { YenVolatility = Seen.YenVolatility(1.0) };
        Assert.That(Next(new PolicyParameters(), PolicyState.Initial, seen).Scenario, Is.EqualTo(Disorderly));
    }

    [Test]
    public void DisorderEndsAfterCalmDecisionsInARow() => Run(
        Short,
        new Row(0.60, 0.0, 0, Disorderly),
        new Row(0.34, 0.34, 0, Disorderly), // calm: 1
        new Row(0.34, 0.35, 0, Disorderly), // not calm: yen volatility at its level
        new Row(0.34, 0.34, 0, Disorderly), // 1
        new Row(0.35, 0.00, 0, Disorderly), // not calm: the curve at its level
        new Row(0.10, 0.10, 0, Disorderly), // 1
        new Row(0.10, 0.10, 9, Disorderly), // 2: the VIX alone disturbs no calm
        new Row(0.10, 0.10, 0, Normalisation)); // 3

    [Test]
    public void DisorderThatStrikesAgainStartsTheCountAnew() => Run(
        Short,
        new Row(0.60, 0.0, 0, Disorderly),
        new Row(0.10, 0.1, 0, Disorderly),
        new Row(0.10, 0.1, 0, Disorderly),
        new Row(0.70, 0.1, 0, Disorderly),
        new Row(0.10, 0.1, 0, Disorderly),
        new Row(0.10, 0.1, 0, Disorderly),
        new Row(0.10, 0.1, 0, Normalisation));

    [Test]
    public void FourteenDecisionsByDefault()
    {
        var state = Next(new PolicyParameters(), PolicyState.Initial, Seen.Day() with { Curve = Seen.Curve(0.6) });
        for (var day = 1; day <= 14; day++)
        {
            Assert.That(state.Scenario, Is.EqualTo(Disorderly), $"before calm decision {day}");
            state = Next(new PolicyParameters(), state, Seen.Day(day));
        }

        Assert.That(state.Scenario, Is.EqualTo(Normalisation));
    }

    [Test]
    public void AReversalFollowsDisorderAndLastsItsDecisions() => Run(
        Short,
        new Row(0.10, 0.1, 0, Normalisation, Turns: true), // never from normalisation
        new Row(0.70, 0.1, 0, Disorderly, Turns: true), // nor while disorder strikes
        new Row(0.50, 0.1, 0, Reversal, Turns: true),
        new Row(0.50, 0.1, 0, Reversal), // 1 of 2
        new Row(0.50, 0.1, 0, Normalisation)); // 2

    [Test]
    public void AReversalIsOnlyRecognisedWithinItsWindow() => Run(
        Short,
        new Row(0.70, 0.1, 0, Disorderly), // day 0
        new Row(0.50, 0.1, 0, Disorderly),
        new Row(0.50, 0.1, 0, Disorderly),
        new Row(0.50, 0.1, 0, Disorderly),
        new Row(0.50, 0.1, 0, Disorderly), // day 4: the last of the window
        new Row(0.50, 0.1, 0, Disorderly, Turns: true)); // day 5

    [Test]
    public void AReversalIsRecognisedOnTheLastDayOfItsWindow() => Run(
        Short,
        new Row(0.70, 0.1, 0, Disorderly),
        new Row(0.50, 0.1, 0, Disorderly),
        new Row(0.50, 0.1, 0, Disorderly),
        new Row(0.70, 0.1, 0, Disorderly), // struck again: the window still counts from the start
        new Row(0.50, 0.1, 0, Reversal, Turns: true));

    [Test]
    public void DisorderEndsAReversal() => Run(
        Short,
        new Row(0.70, 0.1, 0, Disorderly),
        new Row(0.50, 0.1, 0, Reversal, Turns: true),
        new Row(0.60, 0.1, 0, Disorderly, Turns: true));

    [TestCase(-2.0, -2.0, true, 1.0, true)]
    [TestCase(-1.9, -2.0, true, 1.0, false)]
    [TestCase(-2.0, -1.9, true, 1.0, false)]
    [TestCase(-2.0, -2.0, false, 1.0, false)]
    [TestCase(-2.0, -2.0, true, 0.9, false)]
    [TestCase(null, -2.0, true, 1.0, false)]
    [TestCase(-2.0, null, true, 1.0, false)]
    [TestCase(-2.0, -2.0, true, null, false)]
    public void AReversalNeedsYieldsVolatilityAndTheYenToTurn(double? thirty, double? forty, bool falling, double? spot, bool reverses)
    {
        var state = Next(Short, PolicyState.Initial, Seen.Day() with { Curve = Seen.Curve(0.7) });
        var seen = Seen.Day(1) with { Curve = Seen.Curve(0.5, thirty, forty), YenVolatility = Seen.YenVolatility(0.1, falling: falling, spot: spot) };
        Assert.That(Next(Short, state, seen).Scenario, Is.EqualTo(reverses ? Reversal : Disorderly));
    }

    [TestCase(-1, false, TestName = "NotBeforeTheTurnIsAnnounced")]
    [TestCase(0, true, TestName = "FromItsDayOnWithoutDisorderBefore")]
    [TestCase(4, true, TestName = "OnTheLastDayOfItsWindow")]
    [TestCase(5, false, TestName = "NotAfterIt")]
    public void AnAnnouncedTurnOpensTheWindowToo(int day, bool reverses)
    {
        var parameters = Short with { PolicyTurn = Seen.Start };
        Assert.That(Next(parameters, PolicyState.Initial, Turning(Seen.Day(day), 0.1)).Scenario, Is.EqualTo(reverses ? Reversal : Normalisation));
    }

    [Test]
    public void SaysWhichWayItWent()
    {
        var why = new Explanation();
        var state = Machine(Short).Next(PolicyState.Initial, Seen.Day(), MarketStress.Of(Seen.Day() with { Curve = Seen.Curve(0.82) }), why);
        Assert.That(why.Reasons.Select(reason => reason.Text), Is.EqualTo(new[] { "JGB curve stress 0.82 >= 0.60: disorder", "normalisation gives way to disorder" }));
        why = new Explanation();
        Machine(Short).Next(state, Seen.Day(1), MarketStress.Of(Seen.Day(1)), why);
        Assert.That(why.Reasons.Single().Text, Is.EqualTo("disorder lasts: 1 of 3 decisions"));
    }

    [Test]
    public void RemembersWhenTheScenarioBegan()
    {
        var state = Next(Short, PolicyState.Initial, Seen.Day(3) with { Curve = Seen.Curve(0.7) });
        state = Next(Short, state, Seen.Day(4) with { Curve = Seen.Curve(0.9) });
        Assert.That(state.ScenarioSinceUtc, Is.EqualTo(Seen.Start.AddDays(3)));
    }

    private static MarketObservation Turning(MarketObservation seen, double curve) => seen with
    {
        Curve = Seen.Curve(curve, -3, -3),
        YenVolatility = Seen.YenVolatility(0.1, falling: true, spot: 2),
    };

    private static ScenarioMachine Machine(PolicyParameters parameters) => new(parameters);

    private static PolicyState Next(PolicyParameters parameters, PolicyState state, MarketObservation seen) =>
        Machine(parameters).Next(state, seen, MarketStress.Of(seen), null);

    private static void Run(PolicyParameters parameters, params Row[] table)
    {
        var state = PolicyState.Initial;
        for (var day = 0; day < table.Length; day++)
        {
            var row = table[day];
            var seen = Seen.Day(day) with { Curve = Seen.Curve(row.S), YenVolatility = Seen.YenVolatility(row.Vol), EquityVolatility = Seen.Vix(row.Vix) };
            if (row.Turns) seen = Turning(seen, row.S);
            state = Next(parameters, state, seen);
            Assert.That(state.Scenario, Is.EqualTo(row.Expected), $"day {day}");
        }
    }
}
