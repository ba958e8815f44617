using NUnit.Framework;
using QuantConnect;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

/// <summary>What the option formulas, the delta conventions and the joining of expiries say at the very edge of what they accept.</summary>
[TestFixture]
public sealed class OptionLimitTests
{
    [TestCase(110, 100, 0, .2, OptionRight.Call, 9.5)]
    [TestCase(110, 100, 1, 0, OptionRight.Call, 9.5)]
    [TestCase(110, 100, 0, .2, OptionRight.Put, 0)]
    [TestCase(90, 100, 0, .2, OptionRight.Put, 9.5)]
    [TestCase(90, 100, 1, 0, OptionRight.Call, 0)]
    [TestCase(100, 100, 0, 0, OptionRight.Call, 0)]
    public void WithoutTimeOrVolatilityAnOptionIsItsIntrinsicValue(double forward, double strike, double time, double volatility, OptionRight right, double price) =>
        Assert.That(Black.Price(forward, strike, time, volatility, right, .95), Is.EqualTo(price).Within(1e-12));

    [TestCase(double.NaN, 100, 1, .1, 1)]
    [TestCase(-1, 100, 1, .1, 1)]
    [TestCase(100, 0, 1, .1, 1)]
    [TestCase(100, 100, 1, -.1, 1)]
    [TestCase(100, 100, 1, .1, 0)]
    [TestCase(100, 100, 1, .1, -1)]
    public void WhatCannotBePricedHasNoGreeksEither(double forward, double strike, double time, double volatility, double discount)
    {
        var greeks = Black.Greeks(forward, strike, time, volatility, OptionRight.Call, discount);
        Assert.That(new[] { greeks.Price, greeks.Delta, greeks.Gamma, greeks.Vega, greeks.Theta, greeks.Vanna, greeks.Volga }, Is.All.NaN);
    }

    [TestCase(1, 100, 100, 1, 0, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, 100, 100, 1, double.PositiveInfinity, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, double.PositiveInfinity, 100, 1, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, -100, 100, 1, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, 100, double.NaN, 1, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, 100, 100, double.NaN, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, 100, 100, double.PositiveInfinity, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(double.PositiveInfinity, 100, 100, 1, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(20, 80, 100, 1, 1, ImpliedVolatilityStatus.NoTimeValue)]
    [TestCase(20.00000000000001, 80, 100, 1, 1, ImpliedVolatilityStatus.NoTimeValue, Description = "less than four units of rounding above it")]
    [TestCase(20.0000000001, 80, 100, 1, 1, ImpliedVolatilityStatus.Solved)]
    [TestCase(18, 80, 100, 1, .9, ImpliedVolatilityStatus.NoTimeValue)]
    [TestCase(90, 80, 100, 1, .9, ImpliedVolatilityStatus.AboveMaximum)]
    [TestCase(89.9, 80, 100, 1, .9, ImpliedVolatilityStatus.Solved)]
    [TestCase(1e-320, 100, 130, 1, 1, ImpliedVolatilityStatus.Solved)]
    public void APutFailsWithTheSameReasons(double price, double forward, double strike, double time, double discount, ImpliedVolatilityStatus status)
    {
        var solution = BlackImpliedVolatility.Solve(price, forward, strike, time, strike == 130 ? OptionRight.Call : OptionRight.Put, discount);
        Assert.That((solution.Status, double.IsNaN(solution.Value)), Is.EqualTo((status, status != ImpliedVolatilityStatus.Solved)));
    }

    [Test]
    public void FindsAVolatilityOfEveryMoneyness()
    {
        foreach (var ratio in new[] { .3, .7, .95, 1 - 1e-13, 1, 1 + 1e-9, 1.02, 1.4, 3 })
            foreach (var deviation in new[] { .002, .02, .1, .4, 1, 2, 5 })
            {
                var right = ratio < 1 ? OptionRight.Put : OptionRight.Call;
                var price = Black.Price(157, 157 * ratio, .25, 2 * deviation, right);
                if (price < 1e-290) continue;
                var solved = BlackImpliedVolatility.Solve(price, 157, 157 * ratio, .25, right).Value;

                // What half a unit in the last place of the price is worth in volatility.
                var d1 = (Math.Log(1 / ratio) / deviation) + (.5 * deviation);
                var blur = 2.2e-16 * price / (157 * Math.Exp(-.5 * d1 * d1) / Math.Sqrt(2 * Math.PI) * deviation);
                if (blur < 1e-3) Assert.That(solved / (2 * deviation), Is.EqualTo(1).Within(Math.Max(5e-14, 4 * blur)), $"{ratio} {deviation}");
            }
    }

    [Test]
    public void ExpiriesAreJoinedToTheirVeryEnds()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ConstantMaturity.Volatility(10, 25, 5, 100, 50), Is.EqualTo(Math.Sqrt(50)).Within(1e-12), "a total variance that stands still");
            Assert.That(ConstantMaturity.Volatility(10, 0, 10, 50, 25), Is.NaN, "an expiry of today");
            Assert.That(ConstantMaturity.ForwardVolatility(10, 25, 5, 100), Is.Zero);
            Assert.That(ConstantMaturity.ForwardVolatility(99, 0, 5, 100), Is.EqualTo(5));
            Assert.That(ConstantMaturity.ForwardVolatility(9, -1, 9, 100), Is.NaN);
            Assert.That(ConstantMaturity.ForwardVolatility(9, 100, 10, 100), Is.NaN);
            Assert.That(ConstantMaturity.EventDeviation(.1, 0, .2, 36.5, .1), Is.EqualTo(Math.Sqrt(.003)).Within(1e-15));
            Assert.That(ConstantMaturity.EventDeviation(.1, 7, .1, 7, .1), Is.NaN);
            Assert.That(ConstantMaturity.EventDeviation(.1, -1, .1, 7, .1), Is.NaN);
        });
    }

    [TestCase(25, 10, 100, 90, 25, 10, 10)]
    [TestCase(25, 10, 100, 90, 100, 90, 8.66025403784)]
    [TestCase(25, 10, 100, 90, 50, 30, 8.66025403784, Description = "2500 + 5000·20/80, by 50")]
    [TestCase(25, 10, 100, 90, 24.9, 10, double.NaN)]
    [TestCase(25, 10, 100, 90, 100.1, 90, double.NaN)]
    [TestCase(25, 10, 100, 90, 50, 9.9, double.NaN)]
    [TestCase(25, 10, 100, 90, 50, 90.1, double.NaN)]
    [TestCase(25, 10, 100, 10, 50, 10, double.NaN, Description = "a clock that stood still")]
    [TestCase(0, 10, 100, 90, 50, 50, double.NaN)]
    public void OnAClockExpiriesAreJoinedToTheirVeryEnds(double first, double firstClock, double second, double secondClock, double time, double clock, double expected)
    {
        var found = ConstantMaturity.Volatility((10, first, firstClock), (Math.Sqrt(75), second, secondClock), time, clock);
        Assert.That(found, double.IsNaN(expected) ? Is.NaN : Is.EqualTo(expected).Within(1e-9));
        Assert.That(ConstantMaturity.Volatility((10, 25, 10), (5, 100, 90), 50, 50), Is.EqualTo(Math.Sqrt(50)).Within(1e-12), "a total variance that stands still");
        Assert.That(ConstantMaturity.Volatility((10, 25, 10), (4.99, 100, 90), 50, 50), Is.NaN);
    }

    [TestCase(0, 160, .1)]
    [TestCase(156, 0, .1)]
    [TestCase(156, 160, 0)]
    [TestCase(156, double.NaN, .1)]
    public void ADeltaWantsPricesAndADeviation(double forward, double strike, double deviation) =>
        Assert.That(CurrencyDelta.Delta(DeltaConvention.Spot, forward, strike, deviation, .99, OptionRight.Call), Is.NaN);

    [TestCase(DeltaConvention.Forward, 1, 100, .1, OptionRight.Call, false)]
    [TestCase(DeltaConvention.Forward, .999, 100, .1, OptionRight.Call, true)]
    [TestCase(DeltaConvention.Spot, .99, 100, .1, OptionRight.Call, false)]
    [TestCase(DeltaConvention.Spot, .98, 100, .1, OptionRight.Call, true)]
    [TestCase(DeltaConvention.Forward, 0, 100, .1, OptionRight.Call, false)]
    [TestCase(DeltaConvention.Forward, .25, 100, .1, OptionRight.Put, false)]
    [TestCase(DeltaConvention.Forward, .25, 0, .1, OptionRight.Call, false)]
    [TestCase(DeltaConvention.Forward, .25, 100, 0, OptionRight.Call, false)]
    [TestCase(DeltaConvention.Forward, .25, 100, 25, OptionRight.Call, false)]
    [TestCase(DeltaConvention.Forward, .25, 100, 24.9, OptionRight.Call, true)]
    [TestCase(DeltaConvention.PremiumAdjustedForward, -3, 100, .1, OptionRight.Put, true, Description = "a put's premium has no end")]
    public void AStrikeHasADeltaOfItsKind(DeltaConvention convention, double delta, double forward, double deviation, OptionRight right, bool exists) =>
        Assert.That(double.IsNaN(CurrencyDelta.Strike(convention, delta, forward, deviation, .99, right)), Is.EqualTo(!exists));

    [TestCase(DeltaConvention.PremiumAdjustedSpot)]
    [TestCase(DeltaConvention.PremiumAdjustedForward)]
    public void OfTheTwoStrikesOfACallTheHigherOneIsMeant(DeltaConvention convention)
    {
        var strike = CurrencyDelta.Strike(convention, .4, 100, .3, .98, OptionRight.Call);
        double At(double k) => CurrencyDelta.Delta(convention, 100, k, .3, .98, OptionRight.Call);
        Assert.That(At(strike), Is.EqualTo(.4).Within(1e-12));
        Assert.That(At(strike * 1.01), Is.LessThan(At(strike)), "on the falling side");
    }

    [Test]
    public void ASmileOfThreePointsNeedsBothFarQuotesForFive()
    {
        var quotes = new SmileQuotes(156, .1, .99, .1, -.01, .002, -.02, .008);
        Assert.That(quotes.Points(), Has.Count.EqualTo(5));
        Assert.That((quotes with { Butterfly10 = double.NaN }).Points(), Has.Count.EqualTo(3));
        Assert.That((quotes with { RiskReversal10 = double.PositiveInfinity }).Points(), Has.Count.EqualTo(3));
        Assert.That((quotes with { Butterfly25 = .3 }).Points(), Is.Empty, "the near wings lie outside the far ones");
        Assert.That((quotes with { RiskReversal25 = -.25, RiskReversal10 = double.NaN }).Points(), Is.Empty, "a volatility below nothing");
        Assert.That(VolatilitySmile.From(quotes with { Forward = 0 }), Is.Null);
        Assert.That(VolatilitySmile.From(quotes with { Forward = double.PositiveInfinity }), Is.Null);
        Assert.That(VolatilitySmile.From(quotes with { Time = -1 }), Is.Null);
        var half = MarketStrangle.ToSmile(quotes with { RiskReversal10 = double.NaN })!;
        Assert.That((double.IsNaN(half.RiskReversal10), half.Butterfly10), Is.EqualTo((true, .008)), "what is no pair is left as it was");
    }

    [Test]
    public void TheDensityOfASmileIsTheSecondDifferenceOfItsPrices()
    {
        // g(k)·φ(d₂)/(K·√w) is the density of the price at expiry, and so is ∂²C/∂K² (Breeden and Litzenberger, 1978).
        var smile = VolatilitySmile.From(new SmileQuotes(156, .1, .99, .1, -.01, .002, -.02, .008))!;
        foreach (var strike in new[] { 146.0, 150.5, 154, 157.5, 160.5, 170 })
        {
            double Price(double k) => Black.Price(156, k, .1, smile.Volatility(k), OptionRight.Call);
            var density = (Price(strike + .01) - (2 * Price(strike)) + Price(strike - .01)) / 1e-4;
            var root = smile.Volatility(strike) * Math.Sqrt(.1);
            var d2 = (Math.Log(156 / strike) / root) - (.5 * root);
            Assert.That(smile.ButterflyDensity(strike) * Math.Exp(-.5 * d2 * d2) / Math.Sqrt(2 * Math.PI) / (strike * root), Is.EqualTo(density).Within(2e-5), $"{strike}");
        }
    }

    [Test]
    public void ReplicationTakesTwoStrikesOnEverySide()
    {
        (double, double)[] one = [(100, .2)], puts = [(100, .2), (90, .2)], calls = [(100, .2), (110, .2)];
        Assert.That(VarianceReplication.FairVariance(100, 0, .25, 100, one, calls), Is.NaN);
        Assert.That(VarianceReplication.FairVariance(100, 0, .25, 100, puts, one), Is.NaN);

        // Slopes of the log payoff 8·((S − 100)/100 − ln(S/100)) from strike to strike, the last strike once more as far again.
        double Payoff(double s) => 8 * (((s - 100) / 100) - Math.Log(s / 100));
        double P(double k, OptionRight right) => Black.Price(100, k, .25, .2, right);
        double down = (Payoff(90) - Payoff(100)) / 10, further = (Payoff(80) - Payoff(90)) / 10, up = (Payoff(110) - Payoff(100)) / 10, higher = (Payoff(120) - Payoff(110)) / 10;
        var expected = (down * P(100, OptionRight.Put)) + ((further - down) * P(90, OptionRight.Put)) + (up * P(100, OptionRight.Call)) + ((higher - up) * P(110, OptionRight.Call));
        Assert.That(VarianceReplication.FairVariance(100, 0, .25, 100, puts, calls), Is.EqualTo(expected).Within(1e-12));
    }
}
