using NUnit.Framework;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.State;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>Three rungs of ten coins each, .1 of the portfolio each, and what the brokerage says after a restart.</summary>
[TestFixture]
public sealed class ReconciliationTests
{
    private static readonly DateTime Placed = new(2026, 1, 5, 1, 0, 0, DateTimeKind.Utc);

    private static readonly LadderState Three = LadderState.Initial with
    {
        Phase = LadderPhase.Armed,
        SinceUtc = Placed,
        LadderUtc = Placed,
        ExpiresUtc = Placed.AddHours(72),
        Rungs = [new Rung(1, 95, 0.1, false), new Rung(2, 90, 0.1, false), new Rung(3, 85, 0.1, false)],
    };

    // rests: coins of each rung's order, "-" for none; gained: coins beyond those known; then the open and the bought weight of each rung that is left.
    [TestCase("10 10 10", 0, "1: .100 0 | 2: .100 0 | 3: .100 0", TestName = "All rest")]
    [TestCase("- 10 10", 10, "1: 0 .100 | 2: .100 0 | 3: .100 0", TestName = "The first was bought")]
    [TestCase("- 10 10", 9.99, "1: 0 .100 | 2: .100 0 | 3: .100 0", TestName = "The first was bought, its fee kept back")]
    [TestCase("- 10 10", 0, "2: .100 0 | 3: .100 0", TestName = "The first is gone and nothing was gained: it is given up")]
    [TestCase("- - 10", 10, "1: 0 .100 | 3: .100 0", TestName = "Of two that are gone the nearer was bought")]
    [TestCase("- - -", 20, "1: 0 .100 | 2: 0 .100", TestName = "Two of three were bought")]
    [TestCase("6 10 10", 4, "1: .060 .040 | 2: .100 0 | 3: .100 0", TestName = "Of one a part was bought")]
    [TestCase("10 10 10", 100, "1: .100 0 | 2: .100 0 | 3: .100 0", TestName = "Somebody else has bought")]
    [TestCase("- - -", -5, "", TestName = "Coins were sold and nothing rests")]
    public void TheBrokerageWins(string resting, double gained, string left)
    {
        var orders = resting.Split(' ').Select((text, i) => (Index: i + 1, text)).Where(order => order.text != "-").ToDictionary(order => order.Index, order => decimal.Parse(order.text));
        var state = Reconciliation.Of(Three, [], orders, (decimal)gained, rung => (decimal)rung.OpenWeight() * 100m);
        Assert.That(string.Join(" | ", state.Rungs.Select(rung => $"{rung.Index}: {Text(rung.OpenWeight())} {Text(rung.FilledWeight())}")), Is.EqualTo(left));
        Assert.That(state.Problem(), Is.Null);
        Assert.That(state.Phase, Is.EqualTo(left.Length == 0 ? LadderPhase.Idle : LadderPhase.Armed));
    }

    [Test]
    public void WhatWasKnownToBeBoughtIsNotCountedTwice()
    {
        var state = Reconciliation.Of(Three, [new RungFill(1, 1.0)], new Dictionary<int, decimal> { [2] = 10m }, 10m, rung => (decimal)rung.OpenWeight() * 100m);
        Assert.That(state.Rungs.Select(rung => (rung.Index, rung.IsFilled)), Is.EqualTo(new[] { (1, true), (2, false), (3, true) }), "the gain is the third's");
    }

    [Test]
    public void ALadderThatIsOverStaysAsItWas() => Assert.That(Reconciliation.Of(LadderState.Initial, [], new Dictionary<int, decimal>(), 5m, _ => 1m), Is.SameAs(LadderState.Initial));

    private static string Text(double weight) => weight == 0.0 ? "0" : weight.ToString(".000", System.Globalization.CultureInfo.InvariantCulture);
}
