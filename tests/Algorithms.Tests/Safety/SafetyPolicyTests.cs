using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Safety;
using YenValve.Algorithms.Tests.Policy;

namespace YenValve.Algorithms.Tests.Safety;

/// <summary>Looks at an account with the limits that have to be tripped beside them.</summary>
[TestFixture]
public sealed class SafetyPolicyTests
{
    private static readonly SafetyParameters All = new() { MaximumDailyLoss = 0.05, MaximumExposure = 0.8, MaximumOrders = 3, HaltWeight = 0.1 };

    [TestCase(95_001.0, false)]
    [TestCase(95_000.0, true)]
    public void ADaysLossTripsAtItsLimit(double equity, bool trips)
    {
        var policy = new SafetyPolicy(All);
        var state = policy.Look(SafetyState.Initial, At(0, 100_000));
        Assert.That(policy.Look(state, At(5, equity)).Trips.Any(trip => trip.Limit == Limit.DailyLoss), Is.EqualTo(trips));
    }

    [Test]
    public void ADaysLossIsCountedAnewFromMidnight()
    {
        var policy = new SafetyPolicy(All);
        var state = policy.Look(policy.Look(SafetyState.Initial, At(0, 100_000)), At(22, 96_000));
        Assert.That(policy.Look(state, At(23, 92_000)).Trips, Is.Empty, "the day of 01:00 plus 23 hours is the next");
        Assert.That(policy.Look(policy.Look(state, At(23, 92_000)), At(30, 87_000)).Trips, Has.Count.EqualTo(1));
    }

    [TestCase(0.5, 0.3, false)]
    [TestCase(0.5, 0.31, true)]
    [TestCase(0.81, 0.0, true)]
    public void WhatIsHeldAndRestsCounts(double held, double rests, bool trips) =>
        Assert.That(new SafetyPolicy(All).Look(SafetyState.Initial, At(0, 1) with { Weight = held, Resting = rests }).Trips.Any(), Is.EqualTo(trips));

    [Test]
    public void OrdersOfTheLastHourCount()
    {
        var policy = new SafetyPolicy(All);
        var state = SafetyState.Initial;
        for (var i = 0; i < 3; i++) state = policy.Sent(state, Seen.Start.AddMinutes(i));
        Assert.That(policy.Look(state, At(0.5, 1)).Trips, Is.Empty);
        Assert.That(policy.Look(policy.Sent(state, Seen.Start.AddMinutes(59)), At(0.99, 1)).Trips.Single().Limit, Is.EqualTo(Limit.Orders));
        Assert.That(policy.Look(policy.Sent(state, Seen.Start.AddMinutes(62)), At(1.1, 1)).Trips, Is.Empty, "an hour has passed");
    }

    // Held .5 of the portfolio, .6 asked for.
    [TestCase(Limit.Halt, 0.1, true)]
    [TestCase(Limit.DailyLoss, 0.1, true)]
    [TestCase(Limit.Exposure, 0.5, false)]
    [TestCase(Limit.Orders, 0.5, false)]
    public void ATrippedLimitReducesOrAddsNothing(Limit limit, double target, bool trade)
    {
        var state = SafetyState.Initial with { Trips = [new Trip(limit, Seen.Start, "it was so")] };
        var (next, decision) = new SafetyPolicy(All).Decide(state, At(24, 100_000) with { Weight = 0.5, Feeds = Seen.Feeds() }, Asked(0.6));
        Assert.That(decision.TargetWeight, Is.EqualTo(target));
        Assert.That(decision.Trade, Is.EqualTo(trade));
        Assert.That(next.Trips, Is.EqualTo(state.Trips), "until it is cleared");
        Assert.That(decision.Reasons[^1].Text, Does.StartWith("it was so: tripped at 2026-01-05 01:00"));
    }

    [Test]
    public void WhatIsClearedWasTrippedBeforeAndHasNoCauseLeft()
    {
        var state = SafetyState.Initial with
        {
            DayUtc = Seen.Start.Date,
            DayEquity = 100_000,
            Trips = [new Trip(Limit.Halt, Seen.Start, "halt"), new Trip(Limit.DailyLoss, Seen.Start, "loss"), new Trip(Limit.Exposure, Seen.Start.AddHours(2), "later")],
        };
        var policy = new SafetyPolicy(All with { ClearedUtc = Seen.Start.AddHours(1) });
        Assert.That(Left(At(0.5, 90_000)), Is.EqualTo(new[] { "halt", "loss", "later" }), "not before that moment");
        Assert.That(Left(At(3, 90_000)), Is.EqualTo(new[] { "later" }), "and the loss so far is forgiven");
        Assert.That(Left(At(3, 90_000) with { Halt = "halt again" }), Is.EqualTo(new[] { "halt", "later" }), "the cause is still there");

        IEnumerable<string> Left(SafetyObservation look) => policy.Look(state, look).Trips.Select(trip => trip.Text);
    }

    [Test]
    public void NothingTrippedLeavesTheVeryDecision()
    {
        var asked = Asked(0.6);
        Assert.That(new SafetyPolicy(new SafetyParameters()).Decide(SafetyState.Initial, At(0, 100_000) with { Feeds = Seen.Feeds() }, asked).Decision, Is.SameAs(asked));
    }

    [TestCase(0.5, 0.0, true, TestName = "More is held than is left: now")]
    [TestCase(0.1, 0.05, true, TestName = "Something rests: now")]
    [TestCase(0.105, 0.0, false, TestName = "Dust is left")]
    public void BetweenTwoDecisionsItActsAtOnce(double held, double rests, bool acts)
    {
        var state = SafetyState.Initial with { Trips = [new Trip(Limit.Halt, Seen.Start, "halt")] };
        var decision = new SafetyPolicy(All).Interrupt(state, At(5, 1) with { Weight = held, Resting = rests }, Asked(0.6));
        Assert.That(decision != null, Is.EqualTo(acts));
        if (decision != null) Assert.That((decision.UtcTime, decision.TargetWeight), Is.EqualTo((Seen.Start.AddHours(5), 0.1)));
    }

    [Test]
    public void NoLookEverRaisesATarget()
    {
        var random = new Random(15);
        double[] odd = [double.NaN, double.PositiveInfinity, -1.0, 0.0];
        for (var run = 0; run < 500; run++)
        {
            var policy = new SafetyPolicy(All with { MaximumDailyLoss = 0.01 + (0.99 * random.NextDouble()), HaltWeight = random.NextDouble(), ClearedUtc = random.Next(3) == 0 ? Seen.Start.AddHours(random.Next(100)) : null });
            var state = SafetyState.Initial;
            for (var hour = 0; hour < 100; hour += random.Next(1, 9))
            {
                if (random.Next(3) == 0) state = policy.Sent(state, Seen.Start.AddHours(hour));
                var look = At(hour, Number(100_000 * (0.5 + random.NextDouble()))) with
                {
                    Weight = Number(random.NextDouble()),
                    Resting = 0.3 * random.NextDouble(),
                    Halt = random.Next(20) == 0 ? "halt" : null,
                    Feeds = Seen.Feeds(random.Next(2) == 0 ? FeedNames.Bitcoin : FeedNames.Curve, (FeedStatus)random.Next(3)),
                };
                var asked = Asked(random.NextDouble());
                var before = state;
                (state, var decision) = policy.Decide(state, look, asked);
                Assert.That(decision.TargetWeight, Is.LessThanOrEqualTo(asked.TargetWeight).And.GreaterThanOrEqualTo(0.0));
                Assert.That(state.Problem(), Is.Null);
                if (state.Trips.Count > 0) Assert.That(decision.TargetWeight, Is.LessThanOrEqualTo(double.IsFinite(look.Weight) ? Math.Max(0.0, look.Weight) : 0.0), "nothing is added under a tripped limit");
                Assert.That(before.Trips.Except(state.Trips).All(trip => trip.UtcTime < look.UtcTime), Is.True);
            }
        }

        double Number(double value) => random.Next(25) == 0 ? odd[random.Next(odd.Length)] : value;
    }

    private static SafetyObservation At(double hours, double equity) => new(Seen.Start.AddHours(hours), 0.5) { Equity = equity };

    private static Decision Asked(double target) => new(Seen.Start, target, target, 1.0, 1.0, 1.0, Scenario.Normalisation, DecisionFactors.Of(1, 1, 1, 1), true, []);
}
