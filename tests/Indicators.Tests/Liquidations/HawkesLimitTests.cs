using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>What a fit and its monitor refuse, what does not matter to them, and when they look again.</summary>
[TestFixture]
public sealed class HawkesLimitTests
{
    private static readonly DateTime Start = new(2026, 1, 25);

    // Bursts of three, an hour and a little more apart: never the same gap twice.
    private static readonly double[] Times = [.. Enumerable.Range(0, 60).Select(i => (i / 3 * 1.3) + (i % 3 * 0.05) + (i * i * 1e-4))];

    [Test]
    public void ThirtyEventsAreEnoughAndOneLessIsNot()
    {
        Assert.That(HawkesFit.Fit(Times.AsSpan(0, 30), Times[30]), Is.Not.Null);
        Assert.That(HawkesFit.Fit(Times.AsSpan(0, 29), Times[30]), Is.Null);
        Assert.That(HawkesFit.Fit(Times, 0), Is.Null);
    }

    [Test]
    public void OnlyTheProportionsOfMarksMatter()
    {
        double[] marks = [.. Times.Select((_, i) => 1.0 + (i % 3))], tenfold = [.. marks.Select(mark => 10 * mark)], equal = [.. Times.Select(_ => 7.0)];
        var horizon = Times[^1] + 1;
        var weighed = HawkesFit.Fit(Times, horizon, marks)!.Value;
        var plain = HawkesFit.Fit(Times, horizon)!.Value;
        Assert.That(HawkesFit.Fit(Times, horizon, tenfold)!.Value.BranchingRatio, Is.EqualTo(weighed.BranchingRatio).Within(1e-6));
        Assert.That(HawkesFit.Fit(Times, horizon, equal)!.Value.BranchingRatio, Is.EqualTo(plain.BranchingRatio).Within(1e-6));
        Assert.That(weighed.BranchingRatio, Is.Not.EqualTo(plain.BranchingRatio).Within(1e-4));
        Assert.That(HawkesFit.Fit(Times, horizon, [.. marks.Select(mark => -mark)]), Is.Null);
    }

    [Test]
    public void EventsOfNoWeightArePassedOver()
    {
        HawkesMonitor one = Fed(), other = Fed(extra: monitor =>
        {
            foreach (var mark in new[] { 0.0, -1.0, double.NaN, double.PositiveInfinity }) monitor.Add(Start.AddHours(Times[^1] + 0.5), mark);
        });
        Assert.That(other.Intensity, Is.EqualTo(one.Intensity));
        Assert.That(other.BranchingRatio, Is.EqualTo(one.BranchingRatio));
        Assert.That(Fed(mark: 10).Intensity, Is.EqualTo(one.Intensity).Within(1e-6), "weights against each other only");
    }

    [Test]
    public void ItIsFittedAgainAfterSixHoursAndNotBefore()
    {
        var monitor = Fed();
        var first = monitor.Process;
        var time = Start.AddHours(Times[^1] + 1);
        for (var i = 0; i < 40; i++) monitor.Add(time.AddMinutes(i + 1));
        monitor.Mark(time.AddHours(6).AddMinutes(-1));
        Assert.That(monitor.Process, Is.EqualTo(first));
        monitor.Mark(time.AddHours(6));
        Assert.That(monitor.Process, Is.Not.EqualTo(first));
    }

    [Test]
    public void BetweenEventsTheIntensityFallsToItsBaseline()
    {
        var monitor = Fed();
        var process = monitor.Process!.Value;
        var time = Start.AddHours(Times[^1] + 1);
        var intensities = Enumerable.Range(1, 5).Select(i =>
        {
            monitor.Mark(time.AddHours(i));
            return monitor.Intensity;
        }).ToArray();
        Assert.That(intensities, Is.Ordered.Descending);
        Assert.That(intensities[^1], Is.GreaterThanOrEqualTo(process.Baseline).And.LessThan(2 * process.Baseline));
        Assert.That(monitor.IsCalm, Is.True);
        Assert.That(monitor.BranchingRatio, Is.EqualTo(process.Excitation / process.Decay).Within(1e-12));
        Assert.That(monitor.IsSupercritical, Is.EqualTo(monitor.BranchingRatio >= 0.9));
    }

    [Test]
    public void AMonitorThatHeardNothingSaysNothing()
    {
        var monitor = new HawkesMonitor();
        monitor.Mark(Start);
        Assert.That((monitor.Process == null, double.IsNaN(monitor.Intensity), double.IsNaN(monitor.BranchingRatio), monitor.IsCalm, monitor.IsSpent), Is.EqualTo((true, true, true, false, false)));
        Assert.That(() => new HawkesMonitor(capacity: 59), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new HawkesMonitor(capacity: 60), Throws.Nothing);
        monitor = Fed();
        monitor.Reset();
        monitor.Mark(Start.AddHours(200));
        Assert.That(monitor.Process, Is.Null, "everything is forgotten");
    }

    private static HawkesMonitor Fed(double mark = 1.0, Action<HawkesMonitor>? extra = null)
    {
        var monitor = new HawkesMonitor();
        foreach (var hours in Times) monitor.Add(Start.AddHours(hours), mark);
        extra?.Invoke(monitor);
        monitor.Mark(Start.AddHours(Times[^1] + 1));
        return monitor;
    }
}
