using Newtonsoft.Json;
using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>What holds for every feed: random decisions, prices, cascades, flushes, partial fills and stops over ninety days of hours.</summary>
[TestFixture]
public class LadderPropertyTests
{
    private const int Hours = 90 * 24;

    // The policy's targets keep to the maximum weight.
    private const double LargestTarget = 0.9;

    private static IEnumerable<int> Seeds => Enumerable.Range(1, 20);

    [TestCaseSource(nameof(Seeds))]
    public void HeldAndRestingNeverExceedTheTarget(int seed)
    {
        var before = 0.0;
        foreach (var step in Run(seed, LadderMode.Reentry))
        {
            var resting = step.Plan.Rungs.Sum(r => r.OpenWeight());
            var room = Math.Max(0.0, step.Decision.TargetWeight - step.Observation.CurrentWeight);
            Assert.That(resting, Is.LessThanOrEqualTo((IsJudged(step) ? room : before) + 1e-9), $"{step.Observation.UtcTime:o}");
            before = resting;
            Assert.That(step.Plan.ReservedWeight, Is.GreaterThanOrEqualTo(resting - 1e-12));
            Assert.That(step.Plan.MarketWeight + step.Plan.ReservedWeight, Is.EqualTo(step.Decision.TargetWeight).Within(1e-9));
        }
    }

    [TestCaseSource(nameof(Seeds))]
    public void OpportunisticStaysWithinItsBudgetAndTheMaximum(int seed)
    {
        var parameters = new LadderParameters { Mode = LadderMode.Opportunistic, Budget = 0.08, MaximumWeight = LargestTarget };
        foreach (var step in Run(seed, LadderMode.Opportunistic, parameters).Where(IsJudged))
        {
            var resting = step.Plan.Rungs.Sum(r => r.OpenWeight());
            var most = Math.Min(LargestTarget, step.Decision.TargetWeight + 0.08);
            Assert.That(resting, Is.LessThanOrEqualTo(Math.Max(0.0, most - step.Observation.CurrentWeight) + 1e-9));
            Assert.That(step.Plan.MarketWeight + step.Plan.ReservedWeight - step.Decision.TargetWeight, Is.InRange(-1e-9, Math.Min(0.08, 0.5 * step.Decision.TargetWeight) + 1e-9));
        }
    }

    [Test]
    public void AStopThatTrailsNeverFallsAndNothingRestsBesideIt()
    {
        var parameters = new LadderParameters { Mode = LadderMode.Opportunistic, Budget = 0.08 };
        var trailed = 0;
        var steps = Seeds.SelectMany(seed => Run(seed, LadderMode.Opportunistic, parameters));
        foreach (var step in steps.Where(s => s.Before.HighestPrice != null && s.State.HighestPrice != null && s.Plan.LadderUtc == s.Before.LadderUtc))
        {
            trailed++;
            Assert.That(step.Plan.StopPrice, Is.GreaterThanOrEqualTo(step.Before.StopPrice!.Value));
            Assert.That(step.State.HighestPrice, Is.GreaterThanOrEqualTo(step.Observation.Price));
            Assert.That((step.Plan.Rungs.Count, step.Plan.HeldShare), Is.EqualTo((0, 0.5)));
        }

        Assert.That(trailed, Is.GreaterThan(100), "something trailed");
    }

    [TestCaseSource(nameof(Seeds))]
    public void ARestartAtAnyBarChangesNothing(int seed)
    {
        var parameters = new LadderParameters { Mode = LadderMode.Opportunistic };
        var straight = Run(seed, LadderMode.Opportunistic, parameters).Select(s => JsonConvert.SerializeObject(s.Plan)).ToArray();
        var restarted = Run(seed, LadderMode.Opportunistic, parameters, throughJson: true).Select(s => JsonConvert.SerializeObject(s.Plan)).ToArray();
        Assert.That(restarted, Is.EqualTo(straight));
        Assert.That(straight.Distinct().Count(), Is.GreaterThan(50), "something happened");
    }

    [TestCaseSource(nameof(Seeds))]
    public void TheSameStepTwiceStartsNothingTwice(int seed)
    {
        var policy = new LadderPolicy(new LadderParameters());
        foreach (var step in Run(seed, LadderMode.Reentry).Where(s => s.Plan.Trade))
        {
            // What the first time has placed is not there for the second: it sees the same account.
            var (_, again) = policy.Decide(step.State, step.Observation with { Fills = [] }, step.Decision);
            Assert.That(again.Trade, Is.False);
            Assert.That(again.LadderUtc, Is.EqualTo(step.Plan.LadderUtc));
        }
    }

    [TestCaseSource(nameof(Seeds))]
    public void ClustersAreAskedForWheneverTheyMatter(int seed)
    {
        foreach (var step in Run(seed, LadderMode.Opportunistic, new LadderParameters { Mode = LadderMode.Opportunistic }).Where(s => !s.Wanted))
        {
            var policy = new LadderPolicy(new LadderParameters { Mode = LadderMode.Opportunistic });
            var (_, without) = policy.Decide(step.Before, step.Observation with { Clusters = [] }, step.Decision);
            Assert.That(JsonConvert.SerializeObject(without), Is.EqualTo(JsonConvert.SerializeObject(step.Plan)));
        }
    }

    [TestCaseSource(nameof(Seeds))]
    public void MoreStressNeverMoreRungs(int seed)
    {
        var random = new Random(seed);
        var policy = new LadderPolicy(new LadderParameters());
        for (var i = 0; i < 500; i++)
        {
            var before = LadderState.Initial with { DecidedUtc = Given.Start, Target = random.NextDouble() * 0.5, Multiplier = random.NextDouble(), Disorderly = random.Next(2) == 0 };
            double target = random.NextDouble(), multiplier = random.NextDouble(), held = random.NextDouble() * 0.5;
            var events = random.NextDouble();
            var scenario = random.Next(2) == 0 ? Scenario.Disorderly : Scenario.Normalisation;
            var calm = Resting(before, held, Given.Decision(24, target, multiplier, scenario, true, events));
            var lower = Resting(before, held, Given.Decision(24, target * random.NextDouble(), multiplier, scenario, true, events));
            var cut = Resting(before, held, Given.Decision(24, target, multiplier * random.NextDouble(), scenario, true, events));
            var disorderly = Resting(before, held, Given.Decision(24, target, multiplier, Scenario.Disorderly, true, events));
            var eventful = Resting(before, held, Given.Decision(24, target, multiplier, scenario, true, events * random.NextDouble()));
            Assert.That(new[] { lower, cut, disorderly, eventful }, Is.All.LessThanOrEqualTo(calm + 1e-12));
        }

        double Resting(LadderState before, double held, Decision decision) =>
            policy.Decide(before, Given.Observation(24, held), decision).Plan.Rungs.Sum(r => r.OpenWeight());
    }

    // A decision, or a placing between two. Otherwise only the price has moved since the last judgement.
    private static bool IsJudged((LadderState Before, LadderObservation Observation, Decision Decision, LadderState State, LadderPlan Plan, bool Wanted) step) =>
        step.State.DecidedUtc != step.Before.DecidedUtc || step.State.LadderUtc != step.Before.LadderUtc;

    private static IEnumerable<(LadderState Before, LadderObservation Observation, Decision Decision, LadderState State, LadderPlan Plan, bool Wanted)> Run(
        int seed, LadderMode mode, LadderParameters? parameters = null, bool throughJson = false)
    {
        var random = new Random(seed);
        var policy = new LadderPolicy(parameters ?? new LadderParameters { Mode = mode });
        var state = LadderState.Initial;
        var decision = Given.Decision(0, 0.1);
        double price = 60_000, held = 0.0, multiplier = 1.0, level = 0.3;
        for (var hour = 0; hour < Hours; hour++)
        {
            var moved = Math.Exp(0.01 * ((2 * random.NextDouble()) - 1) * (random.Next(20) == 0 ? 8 : 1));
            price *= moved;
            held = Math.Min(1.0, held * moved);
            var fills = Fills(state, price, random, ref held);
            if (hour % 24 == 0)
            {
                multiplier = random.Next(12) == 0 ? 0.15 : random.Next(3) == 0 ? Math.Min(1.0, multiplier + 0.2) : multiplier;
                level = Math.Clamp(level + (0.1 * ((2 * random.NextDouble()) - 1)), 0.0, LargestTarget);
                var target = random.Next(15) == 0 ? 0.0 : level * multiplier;
                decision = Given.Decision(hour, target, multiplier, random.Next(10) == 0 ? Scenario.Disorderly : Scenario.Normalisation,
                    Math.Abs(target - held) >= 0.03, random.Next(10) == 0 ? 0.5 : 1.0);
            }

            var cascading = random.Next(60) == 0;
            var observation = new LadderObservation(Given.Start.AddHours(hour), price, random.Next(30) == 0 ? null : 0.03, held, Levels(price, random), random.Next(2) == 0)
            {
                Fills = fills,
                StopFilled = random.Next(400) == 0,
                Cascade = random.Next(10) == 0 ? null : new CascadeReading(cascading, cascading ? 5.0 : 0.0, 0.9),
                Exhaustion = random.Next(10) == 0 ? null : new ExhaustionReading(random.Next(8) == 0, 4),
                CascadePrice = random.Next(10) == 0 ? null : price * (0.98 + (0.04 * random.NextDouble())),
                TrueRange = random.Next(10) == 0 ? null : 0.02 * price,
                CurveStressFalls = random.Next(3) switch { 0 => null, 1 => true, _ => false },
            };
            var before = throughJson ? JsonConvert.DeserializeObject<LadderState>(JsonConvert.SerializeObject(state))! : state;
            var wanted = policy.WantsClusters(before, observation, decision);
            (state, var plan) = policy.Decide(before, observation, decision);
            yield return (before, observation, decision, state, plan, wanted);
            if (plan.Trade) held = plan.MarketWeight;
        }
    }

    // Also in parts, and reported again as often as the rung is looked at.
    private static List<RungFill> Fills(LadderState state, double price, Random random, ref double held)
    {
        var fills = new List<RungFill>();
        foreach (var rung in state.Rungs)
        {
            if (rung.IsFilled || price >= rung.LimitPrice) continue;
            var share = random.Next(3) == 0 ? rung.FilledShare + (0.5 * (1.0 - rung.FilledShare)) : 1.0;
            held += rung.Weight * (share - rung.FilledShare);
            fills.Add(new RungFill(rung.Index, share));
        }

        return fills;
    }

    private static LiquidationLevel[] Levels(double price, Random random) =>
        [.. Enumerable.Range(0, random.Next(8)).Select(_ => Given.Long(price * (1.0 - (0.15 * random.NextDouble())), random.NextDouble()))];
}
