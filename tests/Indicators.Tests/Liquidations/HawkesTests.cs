using NUnit.Framework;
using YenValve.Indicators.Liquidations;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Tests.Liquidations;

[TestFixture]
public sealed class HawkesTests
{
    private static readonly DateTime Start = new(2026, 1, 25);

    [TestCase(.5, .6, 4.0)]
    [TestCase(20, 1.5, 2.0)]
    [TestCase(2, 54, 60.0)]
    public void FindsTheProcessThatMadeTheEvents(double baseline, double excitation, double decay)
    {
        var truth = new HawkesProcess(baseline, excitation, decay);
        var times = Simulate(truth, 3000, 17);
        var horizon = times[^1];
        var fit = HawkesFit.Fit(times, horizon)!.Value;
        Assert.That(fit.LogLikelihood(times, horizon), Is.GreaterThanOrEqualTo(truth.LogLikelihood(times, horizon)));
        Assert.That(fit.BranchingRatio, Is.EqualTo(truth.BranchingRatio).Within(.1));
        foreach (var step in new[] { 1 - 1e-3, 1 + 1e-3 })
        {
            Assert.That((fit with { Baseline = fit.Baseline * step }).LogLikelihood(times, horizon), Is.LessThan(fit.LogLikelihood(times, horizon)));
            Assert.That((fit with { Excitation = fit.Excitation * step }).LogLikelihood(times, horizon), Is.LessThan(fit.LogLikelihood(times, horizon)));
            Assert.That((fit with { Decay = fit.Decay * step }).LogLikelihood(times, horizon), Is.LessThan(fit.LogLikelihood(times, horizon)));
        }
    }

    [Test]
    public void TheFitScalesWithTheUnitOfTime()
    {
        var times = Simulate(new HawkesProcess(1, .6, 2), 500, 3);
        var hours = HawkesFit.Fit(times, times[^1])!.Value;
        var seconds = HawkesFit.Fit([.. times.Select(t => 3600 * t)], 3600 * times[^1])!.Value;
        Assert.That(seconds.BranchingRatio, Is.EqualTo(hours.BranchingRatio).Within(1e-3));
        Assert.That(3600 * seconds.Decay, Is.EqualTo(hours.Decay).Within(.5).Percent);
    }

    [Test]
    public void WhatCannotBeFittedIsNull()
    {
        Assert.That(HawkesFit.Fit(new double[29], 1), Is.Null);
        Assert.That(HawkesFit.Fit([.. Enumerable.Range(0, 50).Select(i => 50.0 - i)], 60), Is.Null);
        Assert.That(HawkesFit.Fit([.. Enumerable.Range(0, 50).Select(i => (double)i)], 10), Is.Null);
        Assert.That(HawkesFit.Fit([.. Enumerable.Range(0, 50).Select(i => (double)i)], double.NaN), Is.Null);
    }

    [Test]
    public void AWaveIsHotThenSpentThenCalm()
    {
        var monitor = new HawkesMonitor();
        foreach (var hours in Simulate(new HawkesProcess(2, 32, 40), 300, 5)) monitor.Add(Start.AddHours(hours % 160));
        var time = Start.AddHours(160);
        for (var i = 0; i < 200; i++) monitor.Add(time.AddSeconds(i));
        time = time.AddSeconds(200);
        monitor.Mark(time);
        Assert.That(monitor.Process, Is.Not.Null);
        Assert.That((monitor.IsCalm, monitor.IsSpent), Is.EqualTo((false, false)));
        var hot = monitor.Intensity;
        for (var i = 0; i < 8; i++) monitor.Mark(time = time.AddMinutes(3));
        Assert.That(monitor.Intensity, Is.LessThan(.35 * hot));
        Assert.That((monitor.IsCalm, monitor.IsSpent), Is.EqualTo((true, true)));
        monitor.Reset();
        Assert.That((monitor.Process, double.IsNaN(monitor.Intensity), monitor.IsSpent, monitor.IsCalm), Is.EqualTo(((HawkesProcess?)null, true, false, false)));
    }

    [Test]
    public void LateRepeatedAndTooManyEventsAreSurvived()
    {
        var monitor = new HawkesMonitor(capacity: 64);
        for (var i = 0; i < 1000; i++)
        {
            monitor.Add(Start.AddMinutes(i));
            monitor.Add(Start.AddMinutes(i - 5));
            if (i % 30 == 0) monitor.Mark(Start.AddMinutes(i));
        }

        Assert.That(monitor.BranchingRatio, Is.LessThan(.5), "what the store has lost is not a silence before a burst");
        monitor.Mark(Start.AddDays(30));
        Assert.That((monitor.Process, double.IsNaN(monitor.Intensity), monitor.IsSupercritical), Is.EqualTo(((HawkesProcess?)null, true, false)), "too old");
        Assert.That(() => new HawkesMonitor(capacity: 10), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    // Thinning (Ogata, 1981): between events the intensity only falls, so its value now bounds what comes.
    private static double[] Simulate(HawkesProcess process, int events, int seed)
    {
        var random = new Random(seed);
        var times = new List<double>();
        double now = 0, memory = 0;
        while (times.Count < events)
        {
            var bound = process.Baseline + (process.Excitation * memory);
            var gap = -Math.Log(1 - random.NextDouble()) / bound;
            now += gap;
            memory *= Math.Exp(-process.Decay * gap);
            if (random.NextDouble() * bound > process.Baseline + (process.Excitation * memory)) continue;
            times.Add(now);
            memory += 1;
        }

        return [.. times];
    }
}
