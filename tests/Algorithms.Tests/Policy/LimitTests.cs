using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>Events, drawdown, tail and leverage, each by itself and in a decision.</summary>
[TestFixture]
public sealed class LimitTests
{
    private static readonly DateTime Meeting = new(2026, 1, 23, 3, 0, 0, DateTimeKind.Utc);
    private static readonly PolicyParameters Events = new() { EventScaling = true };

    [TestCase("2026-01-22 20:59", false)]
    [TestCase("2026-01-22 21:00", true, TestName = "FromTheEveningBefore0600InTokyo")]
    [TestCase("2026-01-23 01:00", true)]
    [TestCase("2026-01-23 09:00", true, TestName = "UntilSixHoursAfter")]
    [TestCase("2026-01-23 09:01", false)]
    public void AMeetingHasItsWindow(string now, bool around)
    {
        var moment = DateTime.SpecifyKind(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
        Assert.That(EventScaling.IsAround(new EventObservation(Meeting, null, null, false), moment), Is.EqualTo(around));
        Assert.That(EventScaling.IsAround(new EventObservation(null, Meeting, null, false), moment), Is.EqualTo(around));
        Assert.That(EventScaling.IsAround(new EventObservation(null, null, null, false), moment), Is.False);
    }

    // 1 − 0.5·min(1, σ/1.5%), 0.7 unpriced; an auction 0.85.
    [TestCase(0.0075, false, 0.75)]
    [TestCase(0.015, false, 0.50)]
    [TestCase(0.030, false, 0.50)]
    [TestCase(0.0, false, 1.0)]
    [TestCase(null, false, 0.70)]
    [TestCase(double.NaN, false, 0.70)]
    [TestCase(-0.01, false, 0.70)]
    [TestCase(null, true, 0.70)]
    [TestCase(0.001, true, 0.85)]
    public void AMeetingIsScaledByItsPrice(double? priced, bool auction, double share)
    {
        var seen = Seen.Day() with { UtcTime = Meeting.AddHours(-2), Event = new EventObservation(Meeting, null, priced, auction) };
        Assert.That(EventScaling.Scale(Events, seen, null), Is.EqualTo(new Allowance(share, true)));
        Assert.That(EventScaling.Scale(new PolicyParameters(), seen, null), Is.EqualTo(Allowance.Whole), "off by default");
        var decision = new ExposurePolicy(Events).Decide(PolicyState.Initial, seen).Decision;
        Assert.That(decision.TargetWeight, Is.EqualTo(0.5 * share).Within(1e-12));
        Assert.That(decision.Factors[FactorNames.Event], Is.EqualTo(share));
    }

    [TestCase(FeedStatus.Absent, true)]
    [TestCase(FeedStatus.Fresh, false)]
    public void ACalendarThatIsMissing(FeedStatus status, bool known) => Assert.That(
        EventScaling.Scale(Events, Seen.Day() with { Event = null, Feeds = [Seen.Feed(FeedNames.Events, status)] }, null),
        Is.EqualTo(new Allowance(1.0, known)));

    // Grossman and Zhou: min(1, k(1 − (1 − a)M/X)). With a .2, k 3: 92 of 100 leaves .391304; with the default .6 and 4 scaling starts at 46.7%.
    [TestCase(0.2, 5.0, 92, 0.652174)]
    [TestCase(0.6, 4.0, 100, 1.0)]
    [TestCase(0.6, 4.0, 53.4, 1.0)]
    [TestCase(0.6, 4.0, 50, 0.8)]
    [TestCase(0.6, 4.0, 40, 0.0)]
    [TestCase(0.6, 4.0, 10, 0.0)]
    [TestCase(0.6, 4.0, -10, 0.0)]
    public void ADrawdownIsScaled(double allowed, double gain, double equity, double share)
    {
        var parameters = new PolicyParameters { DrawdownAllowed = allowed, DrawdownGain = gain };
        var scaled = DrawdownScaling.Scale(parameters, 100, equity, null);
        Assert.That(scaled.Value, Is.EqualTo(share).Within(1e-6));
        Assert.That(scaled.IsKnown, Is.True);
        var (state, decision) = new ExposurePolicy(parameters).Decide(PolicyState.Initial with { PeakEquity = 100 }, Seen.Day() with { Equity = equity });
        Assert.That(decision.Factors[FactorNames.Drawdown], Is.EqualTo(share).Within(1e-6));
        Assert.That(state.PeakEquity, Is.EqualTo(100));
        Assert.That(DrawdownScaling.Scale(parameters with { DrawdownControl = false }, 100, equity, null), Is.EqualTo(Allowance.Whole));
    }

    [TestCase(null, 100.0, 100.0)]
    [TestCase(90.0, 100.0, 100.0)]
    [TestCase(110.0, 100.0, 110.0)]
    [TestCase(90.0, null, 90.0)]
    [TestCase(90.0, double.PositiveInfinity, 90.0)]
    [TestCase(null, -5.0, null)]
    [TestCase(null, 0.0, null)]
    public void ThePeakIsTheLargestEquity(double? peak, double? equity, double? expected) => Assert.That(DrawdownScaling.Peak(peak, equity), Is.EqualTo(expected));

    [TestCase(null)]
    [TestCase(double.NaN)]
    public void AnUnknownEquityAddsNothing(double? equity)
    {
        var seen = Seen.Day() with { Equity = equity, CurrentWeight = 0.2 };
        Assert.That(new ExposurePolicy(new PolicyParameters()).Decide(PolicyState.Initial, seen).Decision.TargetWeight, Is.EqualTo(0.2));
        Assert.That(new ExposurePolicy(new PolicyParameters { DrawdownControl = false }).Decide(PolicyState.Initial, seen).Decision.TargetWeight, Is.EqualTo(0.5));
    }

    // w·ES ≤ budget: 0.30 of a shortfall of 0.75 is a weight of 0.4.
    [TestCase(0.75, 0.4)]
    [TestCase(0.60, 0.5)]
    [TestCase(0.10, 0.5)]
    public void TheTailCapsTheWeight(double shortfall, double weight)
    {
        var policy = new ExposurePolicy(new PolicyParameters { TailCap = true, TailBudget = 0.3 });
        var decision = policy.Decide(PolicyState.Initial, Seen.Day() with { Tail = new TailObservation(shortfall, 0.3) }).Decision;
        Assert.That(decision.TargetWeight, Is.EqualTo(weight).Within(1e-12));
        Assert.That(decision.Factors[FactorNames.Tail], Is.EqualTo(weight / 0.5).Within(1e-12));
        Assert.That(new ExposurePolicy(new PolicyParameters()).Decide(PolicyState.Initial, Seen.Day() with { Tail = new TailObservation(shortfall, 0.3) }).Decision.TargetWeight, Is.EqualTo(0.5), "off by default");
    }

    [TestCase(null, FeedStatus.Absent, true)]
    [TestCase(null, FeedStatus.Fresh, false)]
    [TestCase(double.NaN, FeedStatus.Absent, false)]
    [TestCase(0.0, FeedStatus.Fresh, false)]
    [TestCase(double.PositiveInfinity, FeedStatus.Fresh, false)]
    public void ATailThatIsNotKnown(double? shortfall, FeedStatus status, bool known)
    {
        var seen = Seen.Day() with { Tail = shortfall is { } value ? new TailObservation(value, 0.3) : null, Feeds = [Seen.Feed(FeedNames.Tail, status)] };
        Assert.That(TailScaling.Scale(new PolicyParameters { TailCap = true }, 0.5, seen, null), Is.EqualTo(new Allowance(1.0, known)));
    }

    // 1/(1.5·0.28 + 0.004) = 2.358; a larger observed path counts; four daily deviations of 12% are .48.
    [TestCase(null, null, 2.3585)]
    [TestCase(0.10, 0.5, 2.3585)]
    [TestCase(0.50, 0.5, 1.3263)]
    [TestCase(null, 2.2926, 2.0661)]
    [TestCase(0.90, 0.5, 1.0)]
    [TestCase(double.NaN, double.NaN, 2.3585)]
    public void LeverageOutlivesAWorstPath(double? path, double? volatility, double limit) =>
        Assert.That(LeverageLimit.Of(new PolicyParameters(), path, volatility), Is.EqualTo(limit).Within(5e-5));

    [Test]
    public void LeverageIsLimitedOnlyAboveOne()
    {
        var bold = new PolicyParameters { MaximumWeight = 3, TargetVolatility = 1.5 };
        var seen = Seen.Day() with { Tail = new TailObservation(0.2, 0.5) };
        var decision = new ExposurePolicy(bold).Decide(PolicyState.Initial, seen).Decision;
        Assert.That(decision.BaseWeight, Is.EqualTo(3.0));
        Assert.That(decision.TargetWeight, Is.EqualTo(1.3263).Within(5e-5));
        Assert.That(decision.Factors[FactorNames.Leverage], Is.EqualTo(1.3263 / 3).Within(5e-5));
        var plain = new ExposurePolicy(bold with { MaximumWeight = 1 }).Decide(PolicyState.Initial, seen with { Tail = new TailObservation(0.2, 0.99) }).Decision;
        Assert.That(plain.TargetWeight, Is.EqualTo(1.0), "what borrows nothing is not liquidated");
    }

    [Test]
    public void LimitsSayWhatTheyTook()
    {
        var parameters = new PolicyParameters { EventScaling = true, TailCap = true, TailBudget = 0.3 };
        var seen = Seen.Day() with { Equity = 50, Event = new EventObservation(null, null, null, true), Tail = new TailObservation(0.99, 0.3) };
        var reasons = new ExposurePolicy(parameters).Decide(PolicyState.Initial with { PeakEquity = 100 }, seen).Decision.Reasons;
        Assert.That(reasons.Where(reason => reason.Signal is "event" or "drawdown" or "tail").Select(reason => reason.Text), Is.EqualTo(new[]
        {
            "a meeting or an auction: 0.85 of the weight",
            "drawdown 0.500 of 0.600 allowed: 0.80 of the weight",
            "ten-day shortfall 0.990: weight at most 0.303",
        }));
        var leveraged = new ExposurePolicy(new PolicyParameters { MaximumWeight = 3, TargetVolatility = 1.5 }).Decide(PolicyState.Initial, Seen.Day()).Decision.Reasons;
        Assert.That(leveraged.Select(reason => reason.Text), Does.Contain("weight 3.000 beyond the leverage that outlives a worst path, 2.358"));
    }
}
