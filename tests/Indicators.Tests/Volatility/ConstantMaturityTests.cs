using NUnit.Framework;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class ConstantMaturityTests
{
    [Test]
    public void MeetsThePublishedVectors()
    {
        Assert.That(ConstantMaturity.Volatility(9.5, 24, 10.2, 52, 30), Is.EqualTo(9.765859).Within(5e-7));
        Assert.That(ConstantMaturity.ForwardVolatility(9.5, 24, 10.2, 52), Is.EqualTo(10.763828).Within(5e-7));
        Assert.That(100 * ConstantMaturity.EventDeviation(.085, 7, .112, 14, .085), Is.EqualTo(1.4283).Within(5e-5));
    }

    [Test]
    public void MeetsItsEnds()
    {
        Assert.That(ConstantMaturity.Volatility(9.5, 24, 10.2, 52, 24), Is.EqualTo(9.5).Within(1e-14));
        Assert.That(ConstantMaturity.Volatility(9.5, 24, 10.2, 52, 52), Is.EqualTo(10.2).Within(1e-14));
    }

    [TestCase(12, 24, 8, 52, 30, TestName = "TotalVarianceFalls")]
    [TestCase(9, 24, 10, 52, 20, TestName = "BeforeTheFirstExpiry")]
    [TestCase(9, 24, 10, 52, 60, TestName = "AfterTheSecondExpiry")]
    [TestCase(9, 24, 10, 24, 24, TestName = "OnlyOneExpiry")]
    [TestCase(double.NaN, 24, 10, 52, 30, TestName = "NoVolatility")]
    public void IsUnknown(double first, double firstTime, double second, double secondTime, double time) =>
        Assert.That(ConstantMaturity.Volatility(first, firstTime, second, secondTime, time), Is.NaN);

    [Test]
    public void AnEventAddsNothingWhereTheDaysExplainMore() => Assert.That(ConstantMaturity.EventDeviation(.1, 7, .09, 14, .1), Is.Zero);

    [Test]
    public void AnEventNeedsTwoExpiries()
    {
        Assert.That(ConstantMaturity.EventDeviation(.1, 14, .1, 7, .1), Is.NaN);
        Assert.That(ConstantMaturity.EventDeviation(.1, 7, double.NaN, 14, .1), Is.NaN);
        Assert.That(ConstantMaturity.ForwardVolatility(12, 24, 8, 52), Is.NaN);
    }
}
