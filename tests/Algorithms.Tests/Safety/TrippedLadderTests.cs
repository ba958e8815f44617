using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;

namespace YenValve.Algorithms.Tests.Safety;

/// <summary>What a tripped limit leaves of the ladder's plan, also of one that holds a little above the policy's target.</summary>
[TestFixture]
public sealed class TrippedLadderTests
{
    private static readonly DateTime Now = new(2026, 2, 5, 14, 0, 0);
    private static readonly SafetyState Tripped = new() { Trips = [new Trip(Limit.Halt, Now, "told to")] };

    [TestCase(0.10, 0.10, true, 0.14, 0.10, true, Description = "what is above the target is sold")]
    [TestCase(0.14, 0.10, true, 0.14, 0.10, true, Description = "an opportunistic extra is no exception")]
    [TestCase(0.14, 0.10, false, 0.14, 0.10, false, Description = "too little for an order, says the decision")]
    [TestCase(0.06, 0.10, false, 0.06, 0.06, false, Description = "what is below it is not bought")]
    public void NoMoreIsHeldThanTheDecisionSaysAndNothingRests(double planned, double target, bool trades, double held, double left, bool sells)
    {
        var plan = new LadderPlan([new Rung(1, 60_000, 0.02, false)], 0.02, 58_000, []) { UtcTime = Now, Phase = LadderPhase.Armed, MarketWeight = planned, Trade = false };
        var decision = new Decision(Now, target, 0.5, 1, 1, 1, Scenario.Normalisation, new Dictionary<string, double>(), trades, []);

        var under = SafetyPolicy.Under(Tripped, plan, decision, held);
        Assert.That((under.Rungs.Count, under.MarketWeight, under.Trade), Is.EqualTo((0, left, sells)));
        Assert.That(SafetyPolicy.Under(SafetyState.Initial, plan, decision, held), Is.SameAs(plan));
    }
}
