using NUnit.Framework;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Tests.Robust;

/// <summary>What the parts refuse, pass over and forget, and what they say at the very edge of what they accept.</summary>
[TestFixture]
public sealed class LimitTests
{
    [TestCase(-.1, 5, 4)]
    [TestCase(.5, 0, 4)]
    [TestCase(.5, 5, 0)]
    public void ACusumRefusesItsParameters(double drift, double threshold, double cap) =>
        Assert.That(() => new Cusum(drift, threshold, cap), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void ACusumStartsAfreshAfterAnAlarmAndAReset()
    {
        var cusum = new Cusum(0, 4);
        Assert.That((cusum.Update(4), cusum.Alarm, cusum.Value), Is.EqualTo((true, true, 4.0)), "the threshold itself alarms");
        Assert.That((cusum.Update(double.NaN), cusum.Alarm, cusum.Value), Is.EqualTo((false, false, 0.0)));
        cusum.Update(3);
        Assert.That((cusum.Update(double.NaN), cusum.Alarm, cusum.Value), Is.EqualTo((false, false, 3.0)));
        Assert.That((cusum.Update(-9), cusum.Value), Is.EqualTo((false, 0.0)), "a fall is capped and the sum never negative");
        cusum.Update(4);
        cusum.Reset();
        Assert.That((cusum.Alarm, cusum.Value), Is.EqualTo((false, 0.0)));
    }

    [TestCase(0, 1)]
    [TestCase(1, 1)]
    [TestCase(1.5, 1)]
    [TestCase(double.NaN, 1)]
    [TestCase(.94, 0)]
    public void AnEwmaRefusesItsParameters(double lambda, int seed) =>
        Assert.That(() => new EwmaVariance(lambda, seed), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void AnEwmaKnowsNothingBeforeItsSeedAndAfterAReset()
    {
        var ewma = new EwmaVariance(.5, 2);
        ewma.Update(1);
        Assert.That((ewma.IsReady, double.IsNaN(ewma.Value)), Is.EqualTo((false, true)));
        ewma.Update(double.NaN);
        ewma.Update(double.PositiveInfinity);
        ewma.Update(3);
        Assert.That((ewma.IsReady, ewma.Count, ewma.Value, ewma.Deviation), Is.EqualTo((true, 2, 5.0, Math.Sqrt(5))));
        ewma.Update(1);
        Assert.That(ewma.Value, Is.EqualTo(3));
        ewma.Reset();
        Assert.That((ewma.IsReady, ewma.Count, double.IsNaN(ewma.Value)), Is.EqualTo((false, 0, true)));
        ewma.Update(2);
        ewma.Update(2);
        Assert.That(ewma.Value, Is.EqualTo(4), "nothing is left of before");
    }

    [Test]
    public void AHawkesProcessAtItsEdges()
    {
        var process = new HawkesProcess(2, 1, 1);
        Assert.That(process.Intensity([1.0], 1.0), Is.EqualTo(2), "an event does not excite itself");
        Assert.That(process.LogLikelihood([], 3), Is.EqualTo(-6), "nothing happened");
        Assert.That(process.LogLikelihood([3.0], 3), Is.EqualTo(Math.Log(2) - 6).Within(1e-12), "an event at the very end");
        Assert.That(process.LogLikelihood([3.1], 3), Is.NaN, "beyond it");
        Assert.That(process.LogLikelihood([2.0, 1.0], 3), Is.NaN, "out of order");
        Assert.That(process.LogLikelihood([1.0, 1.0], 1), Is.EqualTo(Math.Log(2) + Math.Log(3) - 2).Within(1e-12), "two at once: the second sees the first");
        Assert.That(new HawkesProcess(2, 0, 1).LogLikelihood([1.0], 3), Is.EqualTo(Math.Log(2) - 6).Within(1e-12), "without excitation it is Poisson's");
    }

    [Test]
    public void MarksWeighAndAreChecked()
    {
        var process = new HawkesProcess(2, 1, 1);
        Assert.That(process.Intensity([0.0], 1, [3.0]), Is.EqualTo(2 + (3 / Math.E)).Within(1e-12));
        Assert.That(process.LogLikelihood([0.0], 1, [0.0]), Is.EqualTo(Math.Log(2) - 2).Within(1e-12), "no weight, no offspring");
        Assert.That(process.LogLikelihood([0.0], 1, [-1.0]), Is.NaN);
        Assert.That(process.LogLikelihood([0.0], 1, [1.0, 1.0]), Is.NaN);
        Assert.That(() => process.Intensity([0.0], 1, [1.0, 1.0]), Throws.ArgumentException);
    }

    [Test]
    public void AWindowRefusesEmptinessAndWhatIsNoProbability()
    {
        Assert.That(() => new RollingMedian(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        var window = new RollingMedian(4);
        Assert.That((double.IsNaN(window.Mad), double.IsNaN(window.Quantile(.5))), Is.EqualTo((true, true)));
        foreach (var probability in (double[])[-.01, 1.01, double.NaN]) Assert.That(() => window.Quantile(probability), Throws.TypeOf<ArgumentOutOfRangeException>());
        foreach (var value in (double[])[4, 1, 3, 2]) window.Add(value);
        Assert.That((window.Quantile(0), window.Quantile(1), window.Quantile(.5)), Is.EqualTo((1.0, 4.0, 2.5)));
        window.Add(10);
        Assert.That((window.Quantile(1), window.Count, window.Period), Is.EqualTo((10.0, 4, 4)), "the oldest, four, has gone");
        window.Reset();
        Assert.That((window.Count, window.IsReady, double.IsNaN(window.Median)), Is.EqualTo((0, false, true)));
        window.Add(7);
        Assert.That(window.Median, Is.EqualTo(7));
    }
}
