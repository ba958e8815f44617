using NUnit.Framework;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Policy;
using YenValve.Launcher.Briefing;

namespace YenValve.Launcher.Tests.Briefing;

/// <summary>How far each signal is from doing something.</summary>
[TestFixture]
public sealed class SignalThresholdsTests
{
    [Test]
    public void AStandInCountsByHalf()
    {
        var reading = Read(new() { ["volDirected"] = 0.9, ["volProxy"] = 1.0 }).First(s => s.Name == "volDirected");
        Assert.That(reading.Value, Is.EqualTo(0.45));
        Assert.That(reading.Distance, Is.EqualTo(0.15).Within(1e-12));
    }

    [Test]
    public void QuotesCountWhole() => Assert.That(Read(new() { ["volDirected"] = 0.9, ["volProxy"] = 0.0 }).First(s => s.Name == "volDirected").Distance, Is.EqualTo(-0.3).Within(1e-12));

    [Test]
    public void APriceIsHeldAgainstItsMeans()
    {
        var reading = Read(new() { ["trendMean"] = 80.0 }).First(s => s.Name == "price/trendMean");
        Assert.That(reading.Distance, Is.EqualTo(0.25).Within(1e-12), "a quarter above it");
    }

    [Test]
    public void WhatIsUnknownHasNoDistance() => Assert.That(Read([]).Where(s => s.Threshold != null).Select(s => s.Distance), Is.All.Null);

    [Test]
    public void WhatDecidesNothingIsShownWithoutThreshold() =>
        Assert.That(Read(new() { ["gate"] = 0.4 }).Single(s => s.Name == "gate"), Is.EqualTo(new SignalReading("gate", null, 0.4, null, null)));

    private static IReadOnlyList<SignalReading> Read(Dictionary<string, double?> signals) =>
        SignalThresholds.Read(new DecisionRecord { Time = default, Price = 100.0, Signals = signals }, new PolicyParameters());
}
