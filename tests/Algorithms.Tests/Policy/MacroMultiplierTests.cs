using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

[TestFixture]
public sealed class MacroMultiplierTests
{
    private static readonly PolicyParameters Defaults = new();

    [TestCase(1.00, 0.15, 0, 0.15, Effects.Cut, TestName = "DownAtOnce")]
    [TestCase(0.35, 0.15, 0, 0.15, Effects.Cut, TestName = "DownAtOnceWhateverTheDays")]
    [TestCase(0.15, 0.15, 9, 0.15, null, TestName = "NothingToDo")]
    [TestCase(0.15, 1.00, 2, 0.15, Effects.Hold, TestName = "TwoDaysAreTooFew")]
    [TestCase(0.15, 1.00, 3, 0.35, Effects.Restore, TestName = "ThreeAreEnough")]
    [TestCase(0.15, 0.20, 3, 0.20, Effects.Restore, TestName = "NeverAboveWhatIsRequired")]
    [TestCase(0.95, 1.00, 3, 1.00, Effects.Restore, TestName = "TheLastStepIsWhatIsLeft")]
    public void Moves(double now, double required, int days, double next, string? effect)
    {
        var why = new Explanation();
        var state = new MacroMultiplier(Defaults).Next(Cut(now), required, true, Seen.Start.AddDays(days), why);
        Assert.That(state.Multiplier, Is.EqualTo(next).Within(1e-12));
        Assert.That(state.ChangedUtc, Is.EqualTo(next == now ? Seen.Start : Seen.Start.AddDays(days)));
        Assert.That(why.Reasons.SingleOrDefault()?.Effect, Is.EqualTo(effect));
    }

    [Test]
    public void NothingComesBackWhileCalmIsNotCertain()
    {
        var why = new Explanation();
        Assert.That(new MacroMultiplier(Defaults).Next(Cut(0.15), 1, false, Seen.Start.AddDays(30), why), Is.EqualTo(Cut(0.15)));
        Assert.That(why.Reasons.Single().Text, Is.EqualTo("multiplier 0.15 waits: calm is not certain"));
    }

    [Test]
    public void SaysHowLongItWaits()
    {
        var why = new Explanation();
        new MacroMultiplier(Defaults).Next(Cut(0.15), 1, true, Seen.Start.AddDays(1), why);
        Assert.That(why.Reasons.Single().Text, Is.EqualTo("multiplier 0.15 waits: 3 days between changes"));
    }

    [TestCase(70, false)]
    [TestCase(71, true, TestName = "AnHoursSlackALiveScheduleIsLateOneDayAndPunctualTheNext")]
    public void CountsDaysWithSlack(int hours, bool passed) => Assert.That(StagedRestore.HasPassed(Seen.Start, Seen.Start.AddHours(hours), 3), Is.EqualTo(passed));

    // 0.15 and five steps of 0.2 miss one by rounding unless sums are rounded.
    [Test]
    public void EndsAtExactlyOne()
    {
        var state = Cut(0.15);
        for (var step = 1; step <= 5; step++) state = new MacroMultiplier(Defaults).Next(state, 1.0, true, Seen.Start.AddDays(3 * step), null);
        Assert.That(state.Multiplier, Is.EqualTo(1.0));
    }

    private static PolicyState Cut(double multiplier) => PolicyState.Initial with { Multiplier = multiplier, ChangedUtc = Seen.Start };
}
