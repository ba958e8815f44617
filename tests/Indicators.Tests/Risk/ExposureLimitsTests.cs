using NUnit.Framework;
using YenValve.Indicators.Risk;

namespace YenValve.Indicators.Tests.Risk;

[TestFixture]
public sealed class ExposureLimitsTests
{
    private static readonly DateTime Day = new(2026, 1, 31);
    private static readonly double[] Strange = [double.NaN, 0, -1, double.PositiveInfinity, double.NegativeInfinity];

    [Test]
    public void MeetTheirVectors()
    {
        Assert.That(ExposureLimits.ByDrawdown(92, 100), Is.EqualTo(.391304).Within(1e-6));
        Assert.That(ExposureLimits.ByDrawdown(100, 100), Is.EqualTo(.6).Within(1e-12), "never above k times the drawdown allowed");
        Assert.That(ExposureLimits.ByLiquidation(.28, .004), Is.EqualTo(2.358).Within(5e-4));
        Assert.That(ExposureLimits.ByKelly(.2, .6), Is.EqualTo(.2778).Within(5e-5));
        Assert.That(ExposureLimits.ByShortfall(.45), Is.EqualTo(.2222).Within(5e-5));
    }

    [Test]
    public void WhatCannotBeComputedBoundsAtZero()
    {
        foreach (var x in Strange)
        {
            Assert.That(ExposureLimits.ByShortfall(x), Is.Zero);
            Assert.That(ExposureLimits.ByDrawdown(x, 100), Is.Zero);
            Assert.That(ExposureLimits.ByLiquidation(x, .004), Is.Zero);
            Assert.That(ExposureLimits.ByKelly(.2, x), Is.Zero.Or.GreaterThan(0).And.LessThan(.2), "a negative deviation squares to a positive variance");
        }

        Assert.That(ExposureLimits.ByKelly(double.NaN, .6), Is.Zero);
        Assert.That(ExposureLimits.ByKelly(-.2, .6), Is.Zero);
        Assert.That(ExposureLimits.ByDrawdown(79, 100), Is.Zero, "beyond the drawdown allowed");
    }

    [Test]
    public void TheLeverageLimitOutlivesItsPath()
    {
        for (var path = .02; path < .6; path += .01)
        {
            var leverage = ExposureLimits.ByLiquidation(path, .004);
            Assert.That((1 / leverage) - .004, Is.EqualTo(1.5 * path).Within(1e-12));
        }
    }

    [TestCase(100, 88, .03, false)]
    [TestCase(100, 89, .03, true)]
    [TestCase(100, 0, .03, false)]
    [TestCase(100, double.PositiveInfinity, .03, false)]
    [TestCase(100, double.NaN, .03, true)]
    [TestCase(100, 50, double.NaN, true)]
    [TestCase(0, 50, .03, true)]
    public void ALiquidationPriceIsTooNearWithinFourDeviationsOrUnknown(double price, double liquidation, double deviation, bool near) =>
        Assert.That(ExposureLimits.IsTooNear(price, liquidation, deviation), Is.EqualTo(near));

    [Test]
    public void DrawdownControlFollowsEquity()
    {
        var control = new DrawdownControl("d");
        Assert.That((control.IsReady, control.Multiplier, control.WarmUpPeriod), Is.EqualTo((false, 0.0, 1)));
        foreach (var (equity, multiplier) in new[] { (100m, .6), (92m, .391304), (79m, 0), (0m, 0), (110m, .6), (101.2m, .391304) })
        {
            control.Update(Day, equity);
            Assert.That(control.Multiplier, Is.EqualTo(multiplier).Within(1e-6));
            Assert.That((double)control.Current.Value, Is.EqualTo(control.Multiplier).Within(1e-12));
        }

        Assert.That(control.Drawdown, Is.EqualTo(.08).Within(1e-12));
        control.Reset();
        Assert.That((control.IsReady, control.Maximum, double.IsNaN(control.Drawdown)), Is.EqualTo((false, 0.0, true)));
    }

    [TestCase(0.0, 3.0)]
    [TestCase(1.0, 3.0)]
    [TestCase(.2, 0.0)]
    [TestCase(double.NaN, 3.0)]
    public void DrawdownControlRefusesItsParameters(double allowed, double gain) =>
        Assert.That(() => new DrawdownControl("d", allowed, gain), Throws.TypeOf<ArgumentOutOfRangeException>());
}
