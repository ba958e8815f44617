using NUnit.Framework;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Tests.Robust;

[TestFixture]
public sealed class RollingMedianTests
{
    // ln of 8.9 9.0 8.8 9.1 9.2 9.0 8.7 8.9 9.1 9.3 9.0 8.8 9.4 9.2 9.1 9.0 8.9 9.2 9.3 9.1: median ln = 2.20274950, scaled MAD = .02439468.
    private static readonly double[] Vols = [8.9, 9.0, 8.8, 9.1, 9.2, 9.0, 8.7, 8.9, 9.1, 9.3, 9.0, 8.8, 9.4, 9.2, 9.1, 9.0, 8.9, 9.2, 9.3, 9.1];

    [Test]
    public void MeetsThePublishedVector()
    {
        var window = new RollingMedian(20);
        foreach (var vol in Vols) window.Add(Math.Log(vol));
        Assert.Multiple(() =>
        {
            Assert.That(window.Median, Is.EqualTo(2.20274950).Within(1e-8));
            Assert.That(RollingMedian.MadToSigma * window.Mad, Is.EqualTo(.02439468).Within(1e-8));
            Assert.That(window.ZScore(Math.Log(12.4), 0.0), Is.EqualTo(12.910476).Within(1e-6));
            Assert.That(window.ZScore(Math.Log(12.4), 0.05), Is.EqualTo(6.298940).Within(1e-6));
        });
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    [TestCase(250)]
    public void EqualsSortingTheWindowAtEveryStep(int period)
    {
        var random = new Random(20260120);
        var window = new RollingMedian(period);
        var last = new Queue<double>();
        for (var i = 0; i < 1000; i++)
        {
            var value = Math.Round(random.NextDouble() * 20, 1);
            window.Add(value);
            last.Enqueue(value);
            if (last.Count > period) last.Dequeue();
            var median = Middle(last);
            Assert.That(window.Median, Is.EqualTo(median), $"median at {i}");
            Assert.That(window.Mad, Is.EqualTo(Middle(last.Select(x => Math.Abs(x - median)))).Within(1e-12), $"MAD at {i}");
        }
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void WhatIsNotFiniteIsNotTaken(double value)
    {
        var window = new RollingMedian(3);
        window.Add(1);
        window.Add(value);
        Assert.That(window.Count, Is.EqualTo(1));
    }

    [Test]
    public void KnowsNothingBeforeItIsFull()
    {
        var window = new RollingMedian(2);
        Assert.That(window.Median, Is.NaN);
        window.Add(1);
        Assert.That(window.ZScore(2, 0.1), Is.NaN);
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
