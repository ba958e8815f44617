using NUnit.Framework;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class CurveKinkTests
{
    private readonly CurveKink _kink = new("kink");

    [OneTimeSetUp]
    public void Feed()
    {
        foreach (var curve in January.HistoryTo(January.Twentieth, 260)) _kink.Update(curve);
    }

    [Test]
    public void SawTheTwentiethOfJanuary()
    {
        Assert.That(_kink.Belly.ZScore, Is.EqualTo(2.09).Within(0.006));
        Assert.That(_kink.LongEnd.ZScore, Is.EqualTo(5.62).Within(0.005));
        Assert.That(_kink.Kink, Is.EqualTo(4.239).Within(0.0005));
        Assert.That(_kink.Belly.Level, Is.EqualTo(55.5).Within(1e-9));
        Assert.That(_kink.LongEnd.Level, Is.EqualTo(30.4).Within(1e-9));
    }

    [TestCase(10, .28)]
    [TestCase(15, -1.236)]
    [TestCase(20, .092)]
    [TestCase(25, -1.168)]
    [TestCase(30, -.016)]
    public void CurvatureMeetsTheVector(int years, double curvature) => Assert.That(_kink.Curvature(years), Is.EqualTo(curvature).Within(1e-9));

    [Test]
    public void TheBundledHistoryHoldsTheVectors()
    {
        var curves = January.HistoryTo(new DateTime(2026, 1, 21)).TakeLast(3).ToArray();
        Assert.That(January.YieldsOf(curves[0]), Is.EqualTo(January.On19));
        Assert.That(January.YieldsOf(curves[1]), Is.EqualTo(January.On20));
        Assert.That(January.YieldsOf(curves[2]), Is.EqualTo(January.On21));
        Assert.That(curves[0].Butterfly(10, 20, 30), Is.EqualTo(52.0).Within(1e-9));
        Assert.That(curves[0].Butterfly(20, 30, 40), Is.EqualTo(22.9).Within(1e-9));
        Assert.That(curves[1].Butterfly(5, 10, 20), Is.EqualTo(-36.8).Within(1e-9));
        Assert.That(100 * (curves[1].Yield(20) - curves[1].Yield(10)), Is.EqualTo(99.5).Within(1e-9));
        Assert.That(100 * (curves[1].Yield(30) - curves[1].Yield(20)), Is.EqualTo(44.0).Within(1e-9));
        Assert.That(100 * (curves[1].Yield(40) - curves[1].Yield(30)), Is.EqualTo(13.6).Within(1e-9));
    }

    [Test]
    public void AParallelShiftAndATiltAreNoKink()
    {
        var kink = new CurveKink("kink", 5);
        for (var i = 0; i < 7; i++) kink.Update(Curves.Of(January.Twentieth.AddDays(i), January.On20.Select((y, k) => (double?)(y + (0.1 * i) + (0.001 * i * January.Years[k])))));
        Assert.That(kink.Kink, Is.Zero.Within(1e-6));
        Assert.That(kink.IsReady, Is.True);
    }

    [Test]
    public void CurvatureOfAParabolaIsConstant()
    {
        var kink = new CurveKink("kink");
        kink.Update(Curves.Of(January.Twentieth, January.Years.Select(t => (double?)(1 + (0.05 * t) - (0.0005 * t * t)))));
        foreach (var years in (int[])[2, 5, 9, 20, 25]) Assert.That(kink.Curvature(years), Is.EqualTo(-0.1).Within(1e-9), "twice the square's coefficient, wherever neighbours are equally far");
        Assert.That(kink.Curvature(1), Is.NaN);
        Assert.That(kink.Curvature(40), Is.NaN);
        Assert.That(() => kink.Curvature(11), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void AnUpdateAllocatesNoMoreThanLeansOwnPoint()
    {
        var kink = new CurveKink("kink");
        var curves = Curves.History().Take(600).ToArray();
        foreach (var curve in curves.Take(500)) kink.Update(curve);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var curve in curves.Skip(500)) kink.Update(curve);
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 100, Is.LessThan(3 * 400), "three indicators, one IndicatorDataPoint each");
    }
}
