using NUnit.Framework;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class VolatilityShockTests
{
    internal static readonly double[] Vols = [8.9, 9.0, 8.8, 9.1, 9.2, 9.0, 8.7, 8.9, 9.1, 9.3, 9.0, 8.8, 9.4, 9.2, 9.1, 9.0, 8.9, 9.2, 9.3, 9.1];

    [Test]
    public void MeetsThePublishedVector()
    {
        var shock = Fed([.. Vols, 12.4]);
        Assert.Multiple(() =>
        {
            Assert.That(shock.Level, Is.EqualTo(6.298940).Within(1e-6));
            Assert.That(shock.OneDay, Is.EqualTo(12.344241).Within(1e-6));
            Assert.That(shock.Shock, Is.EqualTo(shock.OneDay));
        });
    }

    [Test]
    public void TheDeviationIsThatBeforeTheChange()
    {
        // Five changes of alternately one percent seed a deviation below the floor of two percent.
        double[] path = [10, 10.1, 10, 10.1, 10, 10.1, 11];
        var shock = Fed(path);
        Assert.That(shock.OneDay, Is.EqualTo(Math.Log(11 / 10.1) / .02).Within(1e-12));
        Assert.That(shock.FiveDay, Is.NaN, "five observations ago there was no deviation");
        Assert.That(shock.Shock, Is.EqualTo(shock.OneDay));
    }

    [Test]
    public void HearsAGrindThatNoDayTells()
    {
        var shock = Fed(Vols);
        double vol = 9.1, alarm = 0;
        for (var i = 0; i < 12; i++)
        {
            shock.Update(vol *= 1.027);
            Assert.That(shock.OneDay, Is.LessThan(2), "no day is a shock");
            if (shock.GrindAlarm) alarm++;
        }

        Assert.That(alarm, Is.GreaterThan(0));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(0)]
    [TestCase(-9)]
    public void WhatIsNoVolatilityChangesNothing(double volatility)
    {
        var shock = Fed([.. Vols, 12.4]);
        var before = (shock.Level, shock.OneDay, shock.Grind, shock.Count, shock.VolOfVol);
        shock.Update(volatility);
        Assert.That((shock.Level, shock.OneDay, shock.Grind, shock.Count, shock.VolOfVol), Is.EqualTo(before));
    }

    [Test]
    public void RanksTheVolatilityOfVolatility()
    {
        var shock = Fed([.. Vols, 9, 9, 9, 9, 9, 9], window: 7);
        Assert.That(shock.VolOfVolPercentile, Is.Zero, "it has only fallen of late");
        shock.Update(14);
        Assert.That(shock.VolOfVolPercentile, Is.EqualTo(1));
        Assert.That(Fed(Vols[..8], window: 7).VolOfVolPercentile, Is.NaN);
    }

    [Test]
    public void TheUnitDoesNotMatter()
    {
        var percent = Fed([.. Vols, 12.4]);
        var fraction = Fed([.. Vols.Append(12.4).Select(v => v / 100)]);
        Assert.That(fraction.Level, Is.EqualTo(percent.Level).Within(1e-11));
        Assert.That(fraction.Shock, Is.EqualTo(percent.Shock).Within(1e-11));
    }

    [Test]
    public void AnUpdateAllocatesNothing()
    {
        var shock = Fed([.. Enumerable.Range(0, 600).Select(i => 9 + Math.Sin(i))], window: 250);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) shock.Update(9 + Math.Cos(i));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void RefusesAWindowOfDays() => Assert.That(() => new VolatilityShock(6), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static VolatilityShock Fed(double[] vols, int window = 20)
    {
        var shock = new VolatilityShock(window);
        foreach (var vol in vols) shock.Update(vol);
        return shock;
    }
}
