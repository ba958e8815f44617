using NUnit.Framework;
using YenValve.Indicators.Correlation;

namespace YenValve.Indicators.Tests.Correlation;

[TestFixture]
public sealed class StressCorrelationTests
{
    [Test]
    public void OnlyDaysOfStressCount()
    {
        var (bitcoin, yen) = Pairs.Random(200, 11);
        var gate = new StressCorrelation("g", Pairs.Alignment, 5);
        Pairs.Feed(gate, bitcoin, yen, i => gate.SetStress(i % 4 == 0 ? .5 : .49, i % 4 == 1 ? 2 : 1.99));
        var moments = new EwmaMoments();
        for (var i = 0; i < 200; i++)
        {
            if (i % 4 < 2) moments.Update(bitcoin[i], yen[i]);
        }

        Assert.That(gate.StressPairs, Is.EqualTo(100));
        Assert.That(gate.Correlation, Is.EqualTo(moments.Correlation).Within(1e-9));
        Assert.That(gate.Gate, Is.EqualTo(Math.Clamp(moments.Correlation / .4, .25, 1)).Within(1e-9));
    }

    [Test]
    public void WhatIsNotKnownCountsInFull()
    {
        var (bitcoin, yen) = Pairs.Random(100, 12);
        var gate = new StressCorrelation("g", Pairs.Alignment);
        Assert.That(gate.Gate, Is.EqualTo(1));
        Pairs.Feed(gate, bitcoin, yen, _ => gate.SetStress(double.NaN, double.NaN));
        Assert.That(gate.StressPairs, Is.Zero);
        Assert.That(gate.IsReady, Is.False);
        Assert.That(gate.Gate, Is.EqualTo(1));
    }

    [TestCase(-1, .25)]
    [TestCase(1, 1.0)]
    public void TheGateStaysWithinItsLimits(int sign, double expected)
    {
        var (_, yen) = Pairs.Random(60, 13);
        var gate = new StressCorrelation("g", Pairs.Alignment);
        Pairs.Feed(gate, [.. yen.Select(y => sign * 3 * y)], yen, _ => gate.SetStress(.9, double.NaN));
        Assert.That(gate.Gate, Is.EqualTo(expected));
    }
}
