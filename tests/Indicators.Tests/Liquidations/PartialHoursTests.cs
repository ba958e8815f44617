using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>Hours of which an exchange's stream was not wholly heard: their figures are lower bounds.</summary>
[TestFixture]
public sealed class PartialHoursTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 1, 0, 0);

    [TestCase(0.5, 0)]
    [TestCase(0.97, 0)]
    [TestCase(0.99, 3, Description = "half a minute hides no wave")]
    [TestCase(1.0, 3)]
    public void APartOfAnHourIsNotQuiet(double coverage, int quiet)
    {
        var cascade = Warm();
        cascade.Update(Feeds.Forced(Start.AddHours(200), 1e9, 0));
        cascade.Update(Feeds.Forced(Start.AddHours(201), 1, 0));
        cascade.Update(Feeds.Forced(Start.AddHours(202), 2, 0));
        cascade.Update(Feeds.Forced(Start.AddHours(203), 3, 0, coverage: coverage));
        Assert.That(cascade.QuietHours, Is.EqualTo(quiet));
    }

    [Test]
    public void BarsOfWhichSomeAreMissingAreAPartOfAnHour()
    {
        var cascade = Warm();
        cascade.Update(Feeds.Forced(Start.AddHours(200), 1e9, 0));
        for (var i = 1; i <= 12; i++)
        {
            if (i != 5) cascade.Update(Feeds.Forced(Start.AddHours(200).AddMinutes(5 * i), i, 0, minutes: 5));
        }

        Assert.That(cascade.QuietHours, Is.Zero);
    }

    [Test]
    public void APartOfAnHourMayBeACascade()
    {
        var cascade = Warm();
        var end = Start.AddHours(200);
        cascade.Observe(Feeds.Bar(end, 100_000, 80_000, 90_000));
        cascade.Update(Feeds.Forced(end, 1e9, 1e6, coverage: 0.1));
        Assert.That(cascade.IsCascade);
    }

    [Test]
    public void APartOfAnHourSaysNothingOfWhatIsUsual()
    {
        var (partial, whole) = (Warm(), Warm());
        for (var day = 0; day < 5; day++)
        {
            partial.Update(Feeds.Forced(Start.AddHours(200 + (24 * day)), 1 + day, 0, coverage: 0.2));
            whole.Update(Feeds.Forced(Start.AddHours(200 + (24 * day)), 1 + day, 0));
        }

        partial.Update(Feeds.Forced(Start.AddHours(320), 1e6, 0));
        whole.Update(Feeds.Forced(Start.AddHours(320), 1e6, 0));
        Assert.That(partial.Burst, Is.EqualTo(0).Within(0.1));
        Assert.That(whole.Burst, Is.GreaterThan(10));
    }

    // A week and more of hours of a million, with a price that hardly moves.
    private static LiquidationCascade Warm()
    {
        var cascade = new LiquidationCascade("c", 5);
        for (var i = 0; i < 200; i++)
        {
            var end = Start.AddHours(i);
            cascade.Observe(Feeds.Bar(end, 100_100, 99_900, 100_000 + (i % 2 == 0 ? 50 : -50)));
            cascade.Update(Feeds.Forced(end, 1e6 + i, 0));
        }

        return cascade;
    }
}
