using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>Prices at which positions end, against the venues' own examples and the methods page.</summary>
[TestFixture]
public sealed class LiquidationPriceTests
{
    private const LeveragedSide Long = LeveragedSide.Long;
    private const LeveragedSide Short = LeveragedSide.Short;

    [TestCase(10, 81325.3012, 98605.5777)]
    [TestCase(25, 86746.9880, 93227.0916)]
    [TestCase(50, 88554.2169, 91434.2629)]
    [TestCase(100, 89457.8313, 90537.8486)]
    public void LinearMeetsItsVectors(double leverage, double below, double above)
    {
        Assert.That(LinearLiquidation.Exact(Long, 90000, leverage, .004), Is.EqualTo(below).Within(1e-4));
        Assert.That(LinearLiquidation.Exact(Short, 90000, leverage, .004), Is.EqualTo(above).Within(1e-4));
    }

    [Test]
    public void EntryValueAndInverseMeetTheirVectors()
    {
        Assert.That(LinearLiquidation.ByEntryValue(Long, 90000, 10, .004), Is.EqualTo(81360).Within(1e-9));
        Assert.That(LinearLiquidation.ByEntryValue(Short, 90000, 10, .004), Is.EqualTo(98640).Within(1e-9));
        Assert.That(InverseLiquidation.Exact(Long, 90000, 10, .004), Is.EqualTo(82145.4545).Within(1e-4));
        Assert.That(InverseLiquidation.Exact(Short, 90000, 10, .004), Is.EqualTo(99600).Within(1e-4));
        Assert.That(LinearLiquidation.Bankruptcy(Long, 90000, 10), Is.EqualTo(81000).Within(1e-9));
        Assert.That(InverseLiquidation.Bankruptcy(Short, 90000, 10), Is.EqualTo(100000).Within(1e-9));
    }

    [Test]
    public void BinanceMeetsItsOwnExamples()
    {
        const double Wallet = 1535443.01;
        var ether = new BinanceUsdMargin(Long, 3683.979, 1456.84, Wallet);
        Assert.That(ether.LiquidationPrice(.10, 135365), Is.EqualTo(1114.78).Within(.005));
        ether = ether with { OtherMaintenance = 71200.81144, OtherProfit = -56354.57 };
        Assert.That(ether.LiquidationPrice(.10, 135365), Is.EqualTo(1153.26).Within(.005));
        var bitcoin = new BinanceUsdMargin(Long, 109.488, 32481.98, Wallet);
        Assert.That(bitcoin.LiquidationPrice(.025, 16300), Is.EqualTo(18778.73).Within(.005));
        bitcoin = bitcoin with { OtherMaintenance = 356512.508, OtherProfit = -448192.89 };
        Assert.That(bitcoin.LiquidationPrice(.025, 16300), Is.EqualTo(26316.89).Within(.005));
    }

    [Test]
    public void BybitTiersMeetThePublishedDeductions()
    {
        var tiers = Tiers();
        Assert.That(Enumerable.Range(0, 4).Select(tiers.Deduction), Is.EqualTo(new[] { 0.0, 1200, 3020, 4300 }).Within(1e-6));
        for (var tier = 0; tier < 3; tier++)
        {
            var cap = new[] { 2e6, 2.6e6, 3.2e6 }[tier];
            Assert.That(tiers.Margin(cap * (1 + 1e-12)), Is.EqualTo(tiers.Margin(cap)).Within(1e-5), "continuous at every step");
        }
    }

    [Test]
    public void TheTierIsThatOfTheLiquidationPriceItself()
    {
        var tiers = Tiers();
        for (var quantity = 5.0; quantity < 60; quantity += .5)
        {
            foreach (var side in new[] { Long, Short })
            {
                var position = new BinanceUsdMargin(side, quantity, 90000, quantity * 9000);
                var price = position.LiquidationPrice(tiers);
                var equity = position.WalletBalance + ((int)side * quantity * (price - 90000));
                Assert.That(equity, Is.EqualTo(tiers.Margin(quantity * price)).Within(1e-6));
            }
        }
    }

    [Test]
    public void BybitInverseKeepsBothItsFormulas()
    {
        Assert.That(BybitInverse.Isolated2024(Long, 60000, 50000, 10, .005), Is.EqualTo(45662.10).Within(.005));
        Assert.That(BybitInverse.Isolated2024(Short, 60000, 50000, 10, .005), Is.EqualTo(55248.62).Within(.005));
        Assert.That(BybitInverse.Isolated2026(Long, 60000, 50000, 10, .005), Is.EqualTo(45681.82).Within(.005));
        Assert.That(BybitInverse.Isolated2026(Short, 60000, 50000, 10, .005), Is.EqualTo(55277.78).Within(.005));
        Assert.That(BybitInverse.Isolated2026(Long, 60000, 50000, 10, .005, extraMargin: .1), Is.LessThan(45681.82), "more margin, farther away");
    }

    [Test]
    public void BybitCrossMeetsItsExample()
    {
        Assert.That(BybitInverse.CrossBankruptcy(Long, 10000, 8000, .5, .00075), Is.EqualTo(5718.57).Within(.005));
        Assert.That(BybitInverse.CrossLiquidation(Long, 10000, 8000, .5, .00075, .005), Is.EqualTo(5739.08).Within(.005));
    }

    [Test]
    public void BitmexFollowsItsSupportPage()
    {
        // By hand: IM 1/10 - 2 x .00075 = .0985; long 10000/1.0985 = 9103.3227, plus 10000(.00425 + .0001).
        var margin = BitmexLiquidation.InitialMargin(10, .00075);
        Assert.That(margin, Is.EqualTo(.0985).Within(1e-15));
        Assert.That(BitmexLiquidation.Bankruptcy(Long, 10000, margin), Is.EqualTo(9103.3227).Within(1e-4));
        Assert.That(BitmexLiquidation.Liquidation(Long, 10000, margin, .00425, .0001), Is.EqualTo(9146.8227).Within(1e-4));
        Assert.That(BitmexLiquidation.Liquidation(Short, 10000, margin, .00425, .0001), Is.EqualTo((10000 / .9015) - 41.5).Within(1e-9));
    }

    [Test]
    public void TheRuleIsOfVenueContractAndDay()
    {
        Assert.That(LiquidationFormulas.InForce("Bybit", true, new DateTime(2026, 5, 26)), Is.EqualTo(LiquidationFormula.BybitInverse2024));
        Assert.That(LiquidationFormulas.InForce("bybit", true, new DateTime(2026, 5, 27)), Is.EqualTo(LiquidationFormula.BybitInverse2026));
        Assert.That(LiquidationFormulas.InForce("binance", false, default), Is.EqualTo(LiquidationFormula.Linear));
        Assert.That(() => LiquidationFormulas.InForce("bitmex", false, default), Throws.ArgumentException);
    }

    [Test]
    public void EveryRuleKeepsTheOrderOfBankruptcyLiquidationAndEntry()
    {
        var random = new Random(5);
        foreach (var formula in Enum.GetValues<LiquidationFormula>())
        {
            for (var i = 0; i < 500; i++)
            {
                double entry = Math.Exp(random.NextDouble() * 14), leverage = 1.5 + (random.NextDouble() * 100), rate = .5 * random.NextDouble() / leverage;
                foreach (var side in new[] { Long, Short })
                {
                    var sign = (int)side;
                    double price = formula.Price(side, entry, leverage, rate), none = formula.Price(side, entry, leverage, 0);
                    Assert.That(sign * (entry - price), Is.GreaterThan(0), $"{formula} {side}: on the losing side of the entry");
                    Assert.That(sign * (price - none), Is.GreaterThanOrEqualTo(-1e-9 * entry), $"{formula} {side}: no farther than bankruptcy");
                    Assert.That(formula.Price(side, 7 * entry, leverage, rate), Is.EqualTo(7 * price).Within(1e-9).Percent, "scales with the price");
                }
            }
        }
    }

    [Test]
    public void WhatNoPriceCanEndSaysSo()
    {
        Assert.That(LinearLiquidation.Exact(Long, 90000, 1, .004), Is.Zero);
        Assert.That(InverseLiquidation.Exact(Short, 90000, 1, .004), Is.EqualTo(double.PositiveInfinity));
        Assert.That(new BinanceUsdMargin(Long, 1, 90000, 200000).LiquidationPrice(.004, 0), Is.Zero);
    }

    [TestCase(0, 10, .004)]
    [TestCase(90000, 0, .004)]
    [TestCase(90000, 10, 1)]
    [TestCase(double.NaN, 10, .004)]
    [TestCase(90000, double.NaN, .004)]
    [TestCase(90000, 10, double.NaN)]
    public void ImpossibleArgumentsGiveNoNumber(double entry, double leverage, double rate)
    {
        foreach (var formula in Enum.GetValues<LiquidationFormula>().Where(f => f != LiquidationFormula.BitmexInverse))
            Assert.That(formula.Price(Long, entry, leverage, rate), Is.NaN);
    }

    [Test]
    public void ARefusedScheduleIsNamed()
    {
        Assert.That(() => new MaintenanceTiers(), Throws.ArgumentException);
        Assert.That(() => new MaintenanceTiers(new MaintenanceTier(2e6, .01), new MaintenanceTier(1e6, .02)), Throws.ArgumentException);
        Assert.That(() => new MaintenanceTiers(new MaintenanceTier(2e6, .01), new MaintenanceTier(3e6, .005)), Throws.ArgumentException);
    }

    private static MaintenanceTiers Tiers() => new(
        new MaintenanceTier(2e6, .005), new MaintenanceTier(2.6e6, .0056), new MaintenanceTier(3.2e6, .0063), new MaintenanceTier(double.PositiveInfinity, .0067));
}
