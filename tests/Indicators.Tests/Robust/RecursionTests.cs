using NUnit.Framework;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Tests.Robust;

/// <summary>The recursions against the vectors of the methods page.</summary>
[TestFixture]
public sealed class RecursionTests
{
    private static readonly double[] Times = [0, 1, 1.5, 3];

    [Test]
    public void CusumMeetsItsVector()
    {
        var cusum = new Cusum(drift: 0.5);
        double[] moves = [.2, -.4, 1.1, .9, 1.6, 2.4, -.1, .8], sums = [0, 0, .6, 1, 2.1, 4, 3.4, 3.7];
        for (var i = 0; i < moves.Length; i++)
        {
            Assert.That(cusum.Update(moves[i]), Is.False);
            Assert.That(cusum.Value, Is.EqualTo(sums[i]).Within(1e-12));
        }
    }

    [Test]
    public void CusumAlarmsOnAGrindAndStartsAfresh()
    {
        var cusum = new Cusum();
        var alarms = Enumerable.Range(0, 8).Select(_ => cusum.Update(1.5)).ToArray();
        Assert.That(alarms, Is.EqualTo(new[] { false, false, false, false, true, false, false, false }));
        Assert.That(cusum.Value, Is.EqualTo(3.0).Within(1e-12));
    }

    [Test]
    public void CusumCapsAMoveAndPassesOverWhatIsNoNumber()
    {
        var cusum = new Cusum();
        Assert.That(cusum.Update(100), Is.False, "four deviations at the most");
        Assert.That(cusum.Update(double.NaN), Is.False);
        Assert.That(cusum.Value, Is.EqualTo(3.5));
    }

    [Test]
    public void EwmaMeetsItsVector()
    {
        double[] vols = [8.9, 9.0, 8.8, 9.1, 9.2, 9.0, 8.7, 8.9, 9.1, 9.3, 9.0, 8.8, 9.4, 9.2, 9.1, 9.0, 8.9, 9.2, 9.3, 9.1];
        var ewma = new EwmaVariance(0.94, seed: 5);
        for (var i = 1; i < vols.Length; i++) ewma.Update(Math.Log(vols[i] / vols[i - 1]));
        Assert.That(ewma.Deviation, Is.EqualTo(.02506611).Within(1e-8));
        Assert.That(Math.Log(12.4 / 9.1) / ewma.Deviation, Is.EqualTo(12.344241).Within(1e-6));
    }

    [Test]
    public void HawkesMeetsItsVector()
    {
        var process = new HawkesProcess(.5, .8, 1.2);
        Assert.That(process.LogLikelihood(Times, 4), Is.EqualTo(-5.652356297).Within(1e-9));
        Assert.That(process.Intensity(Times, 4), Is.EqualTo(.809227800).Within(1e-9));
        Assert.That(process.BranchingRatio, Is.EqualTo(2.0 / 3.0).Within(1e-12));
    }

    [Test]
    public void HawkesEqualsTheDoubleSum()
    {
        var process = new HawkesProcess(.3, .5, .9);
        double[] times = [.1, .5, .55, 2, 2.01, 7];
        var total = -process.Baseline * 8;
        for (var i = 0; i < times.Length; i++)
            total += Math.Log(process.Intensity(times.AsSpan(0, i), times[i])) - (process.BranchingRatio * (1 - Math.Exp(-process.Decay * (8 - times[i]))));
        Assert.That(process.LogLikelihood(times, 8), Is.EqualTo(total).Within(1e-12));
    }

    [TestCase(0, .5, 1)]
    [TestCase(1, -.5, 1)]
    [TestCase(1, .5, 0)]
    public void HawkesKnowsNothingOfImpossibleParameters(double baseline, double excitation, double decay) =>
        Assert.That(new HawkesProcess(baseline, excitation, decay).LogLikelihood(Times, 4), Is.NaN);
}
