using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

[TestFixture]
public sealed class ExposurePolicyTests
{
    private static readonly DateTime Day = new(2026, 1, 21, 1, 0, 0, DateTimeKind.Utc);
    private static readonly PolicyParameters Defaults = new();

    [TestCase(0.50, 0.0, 0.50, TestName = "Twice the target's volatility halves the weight")]
    [TestCase(0.20, 0.0, 1.00, TestName = "A calm market is held whole, never more")]
    [TestCase(0.50, 0.9, 0.50, TestName = "And is sold down to it")]
    public void AimsAtTheTarget(double volatility, double held, double weight)
    {
        var (_, decision) = new ExposurePolicy(Defaults).Decide(PolicyState.Initial, Seen(0, volatility, held, Calm()));
        Assert.That(decision.TargetWeight, Is.EqualTo(weight).Within(1e-12));
        Assert.That(decision.Trade, Is.True);
    }

    [Test]
    public void CutsAtOnceAndComesBackInSteps()
    {
        // Day by day: the shock, the butterfly, and the multiplier that has to follow.
        (double Shock, double Butterfly, double Multiplier)[] table =
        [
            (1.0, 0.5, 1.00), // calm
            (5.7, 1.9, 1.00), // a parallel shock is not a kink
            (2.9, 5.6, 1.00), // nor is a kink a shock
            (3.0, 2.0, 0.15), // both, at their thresholds
            (1.0, 0.5, 0.15), // three days pass
            (1.0, 0.5, 0.15),
            (1.0, 0.5, 0.35), // first step back
            (4.0, 3.0, 0.15), // again: cut again, and the days count anew
            (1.0, 0.5, 0.15),
            (1.0, 0.5, 0.15),
            (1.0, 0.5, 0.35),
            (1.0, 0.5, 0.35),
            (1.0, 0.5, 0.35),
            (1.0, 0.5, 0.55),
            (1.0, 0.5, 0.55),
            (1.0, 0.5, 0.55),
            (1.0, 0.5, 0.75),
            (1.0, 0.5, 0.75),
            (1.0, 0.5, 0.75),
            (1.0, 0.5, 0.95),
            (1.0, 0.5, 0.95),
            (1.0, 0.5, 0.95),
            (1.0, 0.5, 1.00), // whole again
        ];
        var policy = new ExposurePolicy(Defaults);
        var state = PolicyState.Initial;
        for (var i = 0; i < table.Length; i++)
        {
            (state, var decision) = policy.Decide(state, Seen(i, 0.5, 0.5, Curve(table[i].Shock, table[i].Butterfly)));
            Assert.That(decision.Multiplier, Is.EqualTo(table[i].Multiplier).Within(1e-9), $"day {i}");
            Assert.That(decision.TargetWeight, Is.EqualTo(0.5 * table[i].Multiplier).Within(1e-9), $"day {i}");
        }
    }

    [Test]
    public void SaysWhy()
    {
        var (_, decision) = new ExposurePolicy(Defaults).Decide(PolicyState.Initial, Seen(0, 0.5, 0.5, Curve(5.714, 5.62)));
        Assert.That(decision.Reasons.Select(reason => reason.Text), Is.EqualTo(new[]
        {
            "JGB shock 5.71 >= 3.00 and kink 5.62 >= 2.00: cut",
            "volatility 0.500 against target 0.250",
        }));
    }

    [TestCase(0.3, 0.3, TestName = "A rise is refused")]
    [TestCase(0.8, 0.5, TestName = "A fall is not")]
    public void AnUnknownCurveNeverAdds(double held, double weight)
    {
        var (state, decision) = new ExposurePolicy(Defaults).Decide(PolicyState.Initial, Seen(0, 0.5, held, null));
        Assert.That(decision.TargetWeight, Is.EqualTo(weight).Within(1e-12));
        Assert.That(state, Is.EqualTo(PolicyState.Initial));
    }

    [Test]
    public void AnUnknownCurveRestoresNothing()
    {
        var cut = PolicyState.Initial with { Multiplier = 0.15, ChangedUtc = Day };
        var (state, _) = new ExposurePolicy(Defaults).Decide(cut, Seen(30, 0.5, 0.1, null));
        Assert.That(state, Is.EqualTo(cut));
    }

    [TestCase(null)]
    [TestCase(double.NaN)]
    [TestCase(0.0)]
    [TestCase(-0.1)]
    public void AnUnknownVolatilityHoldsTheWeight(double? volatility)
    {
        var (_, decision) = new ExposurePolicy(Defaults).Decide(PolicyState.Initial, Seen(0, volatility, 0.4, Calm()));
        Assert.That(decision.TargetWeight, Is.EqualTo(0.4));
        Assert.That(decision.Trade, Is.False);
    }

    [Test]
    public void WithoutMacroTheCurveIsNotLookedAt()
    {
        var twin = new ExposurePolicy(Defaults with { Macro = false });
        var shock = Curve(9, 9);
        Assert.That(twin.Decide(PolicyState.Initial, Seen(0, 0.5, 0.0, shock)).Decision.TargetWeight, Is.EqualTo(0.5));
        Assert.That(twin.Decide(PolicyState.Initial, Seen(0, 0.5, 0.0, null)).Decision.TargetWeight, Is.EqualTo(0.5));
    }

    [TestCase(0.46, false)]
    [TestCase(0.44, true)]
    public void NoiseIsNotTraded(double held, bool trade) =>
        Assert.That(new ExposurePolicy(Defaults).Decide(PolicyState.Initial, Seen(0, 0.5, held, Calm())).Decision.Trade, Is.EqualTo(trade));

    [Test]
    public void StaysWithinItsBoundsOnAnything()
    {
        var random = new Random(40);
        var policy = new ExposurePolicy(Defaults);
        var state = PolicyState.Initial;
        for (var i = 0; i < 20_000; i++)
        {
            double? volatility = random.Next(10) == 0 ? null : Math.Exp(random.NextDouble() * 8 - 4);
            var curve = random.Next(5) == 0 ? null : Curve(random.NextDouble() * 12 - 4, random.NextDouble() * 8);
            var held = random.NextDouble();
            (state, var decision) = policy.Decide(state, Seen(i, volatility, held, curve));
            Assert.That(decision.TargetWeight, Is.InRange(0.0, 1.0));
            Assert.That(decision.Multiplier, Is.InRange(0.15, 1.0));
            if (volatility == null || curve == null) Assert.That(decision.TargetWeight, Is.LessThanOrEqualTo(held), "unknown never adds");
        }
    }

    [TestCase("target-volatility", 0.0)]
    [TestCase("maximum-weight", 1.5)]
    [TestCase("cut-multiplier", -0.1)]
    [TestCase("shock-threshold", 0.0)]
    [TestCase("butterfly-threshold", double.NaN)]
    [TestCase("restore-step", 0.0)]
    public void NamesAParameterThatIsOutOfRange(string name, double value)
    {
        var parameters = name switch
        {
            "target-volatility" => Defaults with { TargetVolatility = value },
            "maximum-weight" => Defaults with { MaximumWeight = value },
            "cut-multiplier" => Defaults with { CutMultiplier = value },
            "shock-threshold" => Defaults with { ShockThreshold = value },
            "butterfly-threshold" => Defaults with { ButterflyThreshold = value },
            _ => Defaults with { RestoreStep = value },
        };
        Assert.That(() => new ExposurePolicy(parameters), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains(name));
    }

    private static CurveObservation Calm() => Curve(0.5, 0.5);

    private static CurveObservation Curve(double velocity, double kink) => new(0, 0, velocity, kink, 0, null, null, Day, Day);

    private static MarketObservation Seen(int day, double? volatility, double held, CurveObservation? curve) =>
        new() { UtcTime = Day.AddDays(day), Bitcoin = new BitcoinObservation(90_000, volatility, null, null, null), CurrentWeight = held, Curve = curve };
}
