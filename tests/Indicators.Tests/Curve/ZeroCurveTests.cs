using NUnit.Framework;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class ZeroCurveTests
{
    private static readonly ZeroCurve Curve = new(January.Years, January.On20);

    [TestCase(1, .990636277, .940784)]
    [TestCase(5, .918182030, 1.707192)]
    [TestCase(10, .788926877, 2.370816)]
    [TestCase(15, .625584913, 3.127121)]
    [TestCase(20, .491025066, 3.556301)]
    [TestCase(25, .358540885, 4.102850)]
    [TestCase(30, .286008814, 4.172442)]
    [TestCase(40, .173064258, 4.385231)]
    public void MeetsTheVector(double years, double discount, double zero)
    {
        Assert.That(Curve.Discount(years), Is.EqualTo(discount).Within(5e-10));
        Assert.That(Curve.ZeroYield(years), Is.EqualTo(zero).Within(5e-7));
    }

    [TestCase(12.5, 2.678019279)]
    [TestCase(22.5, 3.536877231)]
    [TestCase(35, 3.834801887)]
    [TestCase(0.25, .943)]
    public void ParCurveIsTheMonotoneCubic(double years, double yield) => Assert.That(Curve.ParYield(years), Is.EqualTo(yield).Within(1e-9));

    [Test]
    public void ParBondsAreWorthPar([Range(0, 14)] int node)
    {
        var coupon = 0.005 * January.On20[node];
        var value = Curve.Discount(January.Years[node]);
        for (var t = 0.5; t <= January.Years[node]; t += 0.5) value += coupon * Curve.Discount(t);
        Assert.That(value, Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void AFlatCurveHasFlatZeros()
    {
        var flat = new ZeroCurve(January.Years, [.. January.Years.Select(_ => 2.0)]);
        for (var t = 0.25; t <= 40; t += 0.25) Assert.That(flat.ZeroYield(t), Is.EqualTo(200 * Math.Log(1.01)).Within(1e-10));
    }

    [Test]
    public void KnowsNothingBeyondItsEnds()
    {
        Assert.That(Curve.Discount(40.01), Is.NaN);
        Assert.That(Curve.ParYield(-1), Is.NaN);
        Assert.That(Curve.ZeroYield(0), Is.NaN);
        Assert.That(Curve.Discount(0), Is.EqualTo(1));
        Assert.That(Curve.Discount(double.NaN), Is.NaN);
    }

    [Test]
    public void RefusesWhatIsNoCurve()
    {
        Assert.That(() => new ZeroCurve([1, 2], [1, 1]), Throws.ArgumentException);
        Assert.That(() => new ZeroCurve([1, 3, 2], [1, 1, 1]), Throws.ArgumentException);
        Assert.That(() => new ZeroCurve([1, 2, 3], [1, double.NaN, 1]), Throws.ArgumentException);
    }
}
