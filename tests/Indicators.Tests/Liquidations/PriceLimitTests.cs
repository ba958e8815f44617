using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>Where the venues' formulas end, and both of their sides worked out by hand.</summary>
[TestFixture]
public sealed class PriceLimitTests
{
    private const LeveragedSide Long = LeveragedSide.Long;
    private const LeveragedSide Short = LeveragedSide.Short;

    [TestCase(0, 90000, .004)]
    [TestCase(-1, 90000, .004)]
    [TestCase(1, 0, .004)]
    [TestCase(1, -90000, .004)]
    [TestCase(1, 90000, -.001)]
    [TestCase(1, 90000, 1)]
    [TestCase(double.NaN, 90000, .004)]
    public void BinanceWantsAPositionAndARate(double quantity, double entry, double rate) =>
        Assert.That(new BinanceUsdMargin(Long, quantity, entry, 5000).LiquidationPrice(rate, 0), Is.NaN);

    [Test]
    public void BinanceByHand()
    {
        // A long of two from 100 with 50 behind it, 10 for others, which have lost 5, 1% and a deduction of 1: (50 − 10 − 5 + 1 − 200)/(.02 − 2).
        Assert.That(new BinanceUsdMargin(Long, 2, 100, 50, 10, -5).LiquidationPrice(.01, 1), Is.EqualTo(164 / 1.98).Within(1e-12));
        Assert.That(new BinanceUsdMargin(Short, 2, 100, 50, 10, -5).LiquidationPrice(.01, 1), Is.EqualTo(236 / 2.02).Within(1e-12));
        Assert.That(new BinanceUsdMargin(Long, 2, 100, 50).LiquidationPrice(0, 0), Is.EqualTo(75).Within(1e-12), "a rate of nothing is one");
        var none = new MaintenanceTiers(new MaintenanceTier(100, .01), new MaintenanceTier(200, .02));
        Assert.That(new BinanceUsdMargin(Short, 2, 100, 50).LiquidationPrice(none), Is.EqualTo(251 / 2.04).Within(1e-12), "beyond every cap the last tier holds");
        Assert.That(none.TierOf(100), Is.Zero, "a cap belongs to its tier");
        Assert.That((none.TierOf(100.01), none.TierOf(1e9), none.Count), Is.EqualTo((1, 1, 2)));
        Assert.That(none.Margin(150), Is.EqualTo(2).Within(1e-12), "150·.02 less 100·.01");
    }

    [TestCase(100, .01, 100, .02)]
    [TestCase(0, .01, 100, .02)]
    [TestCase(100, -.01, 200, .02)]
    [TestCase(100, .01, 200, 1)]
    [TestCase(100, double.NaN, 200, .02)]
    [TestCase(double.NaN, .01, 200, .02)]
    public void AScheduleRises(double cap, double rate, double nextCap, double nextRate) =>
        Assert.That(() => new MaintenanceTiers(new MaintenanceTier(cap, rate), new MaintenanceTier(nextCap, nextRate)), Throws.ArgumentException);

    [Test]
    public void ATierMayKeepTheRateOfTheOneBefore()
    {
        var tiers = new MaintenanceTiers(new MaintenanceTier(100, 0), new MaintenanceTier(200, .01), new MaintenanceTier(300, .01), new MaintenanceTier(400, .03));
        Assert.That(Enumerable.Range(0, 4).Select(tiers.Deduction), Is.EqualTo(new[] { 0.0, 1, 1, 7 }).Within(1e-12), "100·.01, and 300·.02 more");
    }

    [Test]
    public void BitmexKnowsNothingOfTheImpossible()
    {
        Assert.That(BitmexLiquidation.InitialMargin(0, 0), Is.NaN);
        Assert.That(BitmexLiquidation.InitialMargin(-10, 0), Is.NaN);
        Assert.That(BitmexLiquidation.Bankruptcy(Long, 0, .1), Is.NaN);
        Assert.That(BitmexLiquidation.Bankruptcy(Long, 100, -.1), Is.NaN);
        Assert.That(BitmexLiquidation.Bankruptcy(Long, 100, 0), Is.EqualTo(100));
        Assert.That(BitmexLiquidation.Bankruptcy(Long, 100, .25), Is.EqualTo(80).Within(1e-12));
        Assert.That(BitmexLiquidation.Bankruptcy(Short, 100, 1), Is.EqualTo(double.PositiveInfinity), "a short of leverage one");
        Assert.That(BitmexLiquidation.Liquidation(Long, 100, .25, .01, .002), Is.EqualTo(80 + 1.2).Within(1e-12));
        Assert.That(BitmexLiquidation.Liquidation(Short, 100, .2, .01, .002), Is.EqualTo(125 - .8).Within(1e-12), "funding that longs pay is a short's income");
    }

    [Test]
    public void BybitByHandOnBothSides()
    {
        // 10,000 USD from 8,000: 1.25 coin. Tenfold with .5%: .11875 coin are the maintenance's, 1.36875 and 1.13125 the divisors.
        Assert.Multiple(() =>
        {
            Assert.That(BybitInverse.Isolated2024(Long, 10000, 8000, 10, .005), Is.EqualTo(10000 / 1.36875).Within(1e-9));
            Assert.That(BybitInverse.Isolated2024(Short, 10000, 8000, 10, .005), Is.EqualTo(10000 / 1.13125).Within(1e-9));

            // With a hundredth of a coin more, a fee of a tenth and a deduction of .002 coin.
            Assert.That(BybitInverse.Isolated2026(Long, 10000, 8000, 10, .005, .01, .1, .002), Is.EqualTo(10050 / (1.25 + .125 + (.01 / 1.1) + .002)).Within(1e-9));
            Assert.That(BybitInverse.Isolated2026(Short, 10000, 8000, 10, .005, .01, .1, .002), Is.EqualTo(9950 / (1.25 - .125 - (.01 / .9) - .002)).Within(1e-9));
            Assert.That(BybitInverse.Isolated2026(Short, 10000, 8000, 1, .005), Is.EqualTo(double.PositiveInfinity));

            // Cross with half a coin and a fee of a thousandth.
            double below = 10010 / 1.75, above = 9990 / .75;
            Assert.That(BybitInverse.CrossBankruptcy(Long, 10000, 8000, .5, .001), Is.EqualTo(below).Within(1e-9));
            Assert.That(BybitInverse.CrossBankruptcy(Short, 10000, 8000, .5, .001), Is.EqualTo(above).Within(1e-9));
            Assert.That(BybitInverse.CrossLiquidation(Long, 10000, 8000, .5, .001, .005), Is.EqualTo(10000 / (1.25 + .5 - .00625 - (10 / below))).Within(1e-9));
            Assert.That(BybitInverse.CrossLiquidation(Short, 10000, 8000, .5, .001, .005), Is.EqualTo(10000 / (1.25 - .5 + .00625 + (10 / above))).Within(1e-9));
            Assert.That(BybitInverse.CrossBankruptcy(Short, 10000, 8000, 1.25, 0), Is.EqualTo(double.PositiveInfinity));
            Assert.That(BybitInverse.CrossBankruptcy(Long, 10000, 8000, 0, 0), Is.EqualTo(8000).Within(1e-9));
        });
    }

    [TestCase(0, 8000, .5, .001, .005)]
    [TestCase(10000, 0, .5, .001, .005)]
    [TestCase(10000, 8000, -.5, .001, .005)]
    [TestCase(10000, 8000, .5, -.001, .005)]
    [TestCase(10000, 8000, .5, 1, .005)]
    [TestCase(10000, 8000, .5, .001, -.005)]
    [TestCase(10000, 8000, .5, .001, 1)]
    [TestCase(10000, 8000, .5, .001, double.NaN)]
    public void BybitKnowsNothingOfTheImpossible(double contracts, double entry, double balance, double fee, double maintenance)
    {
        Assert.That(BybitInverse.CrossLiquidation(Long, contracts, entry, balance, fee, maintenance), Is.NaN);
        if (balance < 0) return;
        Assert.That(BybitInverse.Isolated2026(Long, contracts, entry, 10, maintenance, takerFee: fee), Is.NaN);
        if (fee is > 0 and < 1) Assert.That(BybitInverse.Isolated2024(Long, contracts, entry, 10, maintenance), Is.NaN);
    }

    [TestCase(-100, 10, .004)]
    [TestCase(double.PositiveInfinity, 10, .004)]
    [TestCase(100, -10, .004)]
    [TestCase(100, double.PositiveInfinity, .004)]
    [TestCase(100, 10, -.004)]
    public void LinearAndInverseKnowNothingOfTheImpossible(double entry, double leverage, double maintenance)
    {
        foreach (var side in new[] { Long, Short })
        {
            Assert.That(LinearLiquidation.Exact(side, entry, leverage, maintenance), Is.NaN);
            Assert.That(LinearLiquidation.ByEntryValue(side, entry, leverage, maintenance), Is.NaN);
            Assert.That(InverseLiquidation.Exact(side, entry, leverage, maintenance), Is.NaN);
        }
    }

    [Test]
    public void ALongOfALeverageBelowOneHasNoPrice()
    {
        Assert.That(LinearLiquidation.ByEntryValue(Long, 100, .5, 0), Is.Zero);
        Assert.That(LinearLiquidation.Exact(Long, 100, .5, 0), Is.Zero);
        Assert.That(LinearLiquidation.Exact(Short, 100, .5, 0), Is.EqualTo(300));
        Assert.That(InverseLiquidation.Exact(Long, 100, .5, 0), Is.EqualTo(100 / 3.0).Within(1e-12));
    }

    [TestCase("binance", true, LiquidationFormula.Inverse)]
    [TestCase("BINANCE", false, LiquidationFormula.Linear)]
    [TestCase("bybit", false, LiquidationFormula.LinearByEntryValue)]
    [TestCase("BitMEX", true, LiquidationFormula.BitmexInverse)]
    public void EveryVenueHasItsRule(string venue, bool inverse, LiquidationFormula formula) =>
        Assert.That(LiquidationFormulas.InForce(venue, inverse, new DateTime(2025, 1, 1)), Is.EqualTo(formula));

    [Test]
    public void ARuleIsPickedByItsName()
    {
        double Of(LiquidationFormula formula) => formula.Price(Short, 100, 10, .01);
        Assert.That(Of(LiquidationFormula.Linear), Is.EqualTo(110 / 1.01).Within(1e-12));
        Assert.That(Of(LiquidationFormula.LinearByEntryValue), Is.EqualTo(109).Within(1e-12));
        Assert.That(Of(LiquidationFormula.Inverse), Is.EqualTo(99 / .9).Within(1e-12));
        Assert.That(Of(LiquidationFormula.BybitInverse2024), Is.EqualTo(100 / .91).Within(1e-12));
        Assert.That(Of(LiquidationFormula.BybitInverse2026), Is.EqualTo(99 / .9).Within(1e-12));
        Assert.That(Of(LiquidationFormula.BitmexInverse), Is.EqualTo((100 / .9) - 1).Within(1e-12));
        Assert.That(() => ((LiquidationFormula)99).Price(Long, 100, 10, .01), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => LiquidationFormulas.InForce("nobody", true, default), Throws.ArgumentException);
    }
}
