using NUnit.Framework;
using YenValve.Indicators.Carry;

namespace YenValve.Indicators.Tests.Carry;

/// <summary>The vector of the methods page (S 157, r_usd 3.6%, r_jpy .75%, 90 days), and what must hold of the formulas.</summary>
[TestFixture]
public sealed class VectorTests
{
    private const double Spot = 157, Dollar = .036, Yen = .0075, Days = 90, Quoted = 155.80;
    private static readonly double Parity = CoveredParity.Forward(Spot, Dollar, Yen, Days);

    [Test]
    public void MeetsThePublishedVector()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Parity, Is.EqualTo(155.887356).Within(5e-7));
            Assert.That(Parity - Spot, Is.EqualTo(-1.1126).Within(5e-5));
            Assert.That(CoveredParity.ImpliedYenRate(Spot, Quoted, Dollar, Days), Is.EqualTo(.005223).Within(5e-7));
            Assert.That(CoveredParity.BasisPoints(Spot, Quoted, Dollar, Yen, Days), Is.EqualTo(-22.77).Within(5e-3));
            Assert.That(CoveredParity.HedgeCost(Spot, Quoted, Days), Is.EqualTo(.030809).Within(5e-7));
            Assert.That(CarryRisk.Ratio(Spot, Parity, Days, .10), Is.EqualTo(.288437).Within(5e-7));
            Assert.That(CarryRisk.BreakEvenMove(Spot, Parity), Is.EqualTo(-.007087).Within(5e-7));
            Assert.That(CarryRisk.BreakEvenDeviations(Spot, Parity, Days, .10), Is.EqualTo(-.1427).Within(5e-5));
        });
    }

    [Test]
    public void TheIndicatorMeetsItToo()
    {
        var carry = new YenCarry("c");
        Assert.That(carry.Update(Market(Quoted)));
        Assert.That(carry.ImpliedYenRate, Is.EqualTo(.005223).Within(5e-7));
        Assert.That(carry.BasisPoints, Is.EqualTo(-22.77).Within(5e-3));
        Assert.That(carry.HedgeCost, Is.EqualTo(.030809).Within(5e-7));
        Assert.That((double)carry.Current.Value, Is.EqualTo(CarryRisk.Ratio(Spot, Quoted, Days, .10)).Within(1e-14));

        carry.Update(Market(double.NaN));
        Assert.That(carry.Forward, Is.EqualTo(Parity));
        Assert.That(carry.BasisPoints, Is.NaN, "nobody quoted a forward");
        Assert.That(carry.CarryToRisk, Is.EqualTo(.288437).Within(5e-7));
        Assert.That(carry.BreakEvenDeviations, Is.EqualTo(-.1427).Within(5e-5));
    }

    [Test]
    public void AMarketWithoutAVolatilityHoldsTheValue()
    {
        var carry = new YenCarry("c");
        carry.Update(Market(Quoted));
        var value = carry.Current.Value;
        carry.Update(new CarryMarket(Markets.Day.AddDays(1)));
        Assert.That(carry.Current.Value, Is.EqualTo(value));
        Assert.That(carry.CarryToRisk, Is.NaN);
        carry.Reset();
        Assert.That(carry.IsReady, Is.False);
        Assert.That(carry.HedgeCost, Is.NaN);
        Assert.That(carry.WarmUpPeriod, Is.EqualTo(1));
    }

    [Test]
    public void ParityHasNoBasisAndTheHedgeCostsTheDifferenceOfRates()
    {
        var random = new Random(5);
        for (var i = 0; i < 1000; i++)
        {
            double spot = 70 + (100 * random.NextDouble()), dollar = .06 * random.NextDouble(), yen = (.02 * random.NextDouble()) - .005, days = 1 + random.Next(360);
            var forward = CoveredParity.Forward(spot, dollar, yen, days);
            Assert.That(CoveredParity.BasisPoints(spot, forward, dollar, yen, days), Is.Zero.Within(1e-7 * 365 / days));

            // (S/F − 1)·360/d = (r_usd − r_jpy·360/365)/(1 + r_jpy·d/365), from parity by algebra.
            Assert.That(
                CoveredParity.HedgeCost(spot, forward, days),
                Is.EqualTo((dollar - (yen * 360 / 365)) / (1 + (yen * days / 365))).Within(1e-12 * 360 / days));
            Assert.That(CarryRisk.Ratio(3 * spot, 3 * forward, days, .1), Is.EqualTo(CarryRisk.Ratio(spot, forward, days, .1)).Within(1e-9));
        }
    }

    [Test]
    public void AtTheStopVolatilityAnOptionCostsTheCarry()
    {
        var stop = CarryRisk.StopVolatility(Spot, Parity, Days);
        Assert.That(stop, Is.EqualTo(.03603).Within(5e-5));

        // Black at the forward, the normal distribution by integration: F·(Φ(s/2) − Φ(−s/2)).
        double s = stop * Math.Sqrt(Days / 365), area = 0;
        const int Steps = 2000;
        for (var i = 0; i < Steps; i++)
        {
            var z = s * (((i + .5) / Steps) - .5);
            area += Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * s / Steps;
        }

        Assert.That(Parity * area, Is.EqualTo(Spot - Parity).Within(1e-7));
        Assert.That(CarryRisk.StopVolatility(150, 151, 90), Is.Zero, "no carry, nothing to pay with");
        Assert.That(CarryRisk.StopVolatility(150, 70, 90), Is.EqualTo(double.PositiveInfinity));
        Assert.That(CarryRisk.StopVolatility(150, 148, 90), Is.GreaterThan(CarryRisk.StopVolatility(150, 149, 90)));
    }

    [Test]
    public void ANegativePickupBringsTheMoneyHome()
    {
        Assert.That(CoveredParity.HedgedPickup(.0425, .0308, .0233), Is.EqualTo(-.0116).Within(1e-12));
        Assert.That(CoveredParity.HedgedPickup(.0425, double.NaN, .0233), Is.NaN);
    }

    [TestCase(0, 150, 90)]
    [TestCase(-157, 150, 90)]
    [TestCase(157, 0, 90)]
    [TestCase(157, 150, 0)]
    [TestCase(double.NaN, 150, 90)]
    [TestCase(157, double.NaN, 90)]
    [TestCase(157, 150, double.NaN)]
    [TestCase(157, double.PositiveInfinity, 90)]
    [TestCase(double.PositiveInfinity, 150, 90)]
    public void TheImpossibleIsUnknown(double spot, double forward, double days)
    {
        Assert.That(CoveredParity.ImpliedYenRate(spot, forward, .03, days), Is.NaN);
        Assert.That(CoveredParity.BasisPoints(spot, forward, .03, .01, days), Is.NaN);
        Assert.That(CoveredParity.HedgeCost(spot, forward, days), Is.NaN);
        Assert.That(CarryRisk.Ratio(spot, forward, days, .1), Is.NaN);
        Assert.That(CarryRisk.BreakEvenDeviations(spot, forward, days, .1), Is.NaN);
        Assert.That(CarryRisk.StopVolatility(spot, forward, days), Is.NaN);
        Assert.That(CarryRisk.Ratio(157, 150, 90, 0), Is.NaN);
        Assert.That(CoveredParity.Forward(157, .03, .01, 0), Is.NaN);
    }

    [Test]
    public void ACloneKeepsItsFigures() =>
        Assert.That(((CarryMarket)Market(Quoted).Clone()).BasisPoints, Is.EqualTo(Market(Quoted).BasisPoints));

    private static CarryMarket Market(double forward) => new(Markets.Day)
    {
        Spot = Spot,
        Forward = forward,
        Days = Days,
        DollarRate = Dollar,
        YenRate = Yen,
        ImpliedVolatility = .10,
    };
}
