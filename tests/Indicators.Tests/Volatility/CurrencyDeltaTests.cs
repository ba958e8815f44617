using NUnit.Framework;
using QuantConnect;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class CurrencyDeltaTests
{
    private static readonly DeltaConvention[] All = Enum.GetValues<DeltaConvention>();

    // QuantLib's blackdeltacalculator.cpp: spot, domestic and foreign discount, σ√T, delta; its own tolerance is 1e-2. The first is Castagna's
    // (2009) USD/JPY.
    [TestCase(103, .99482, .98508, .07247845, -.25, DeltaConvention.Spot, 97.47)]
    [TestCase(103, .99482, .98508, .07247845, -.25, DeltaConvention.PremiumAdjustedSpot, 97.22)]
    [TestCase(122.121, .9695434, .9872347, .0887676, .67, DeltaConvention.Spot, 119.8031)]
    [TestCase(122.121, .9695434, .9872347, .0887676, .67, DeltaConvention.PremiumAdjustedSpot, 117.7096)]
    [TestCase(122.121, .9695434, .9872347, .0887676, .67, DeltaConvention.Forward, 120.0592)]
    [TestCase(122.121, .9695434, .9872347, .0887676, .67, DeltaConvention.PremiumAdjustedForward, 118.0532)]
    [TestCase(1.421, .997306, .992266, .1180654, .15, DeltaConvention.Spot, 1.608080)]
    [TestCase(1.421, .997306, .992266, .1180654, .15, DeltaConvention.PremiumAdjustedSpot, 1.600545)]
    [TestCase(1.421, .997306, .992266, .1180654, .15, DeltaConvention.Forward, 1.609029)]
    [TestCase(1.421, .997306, .992266, .1180654, .15, DeltaConvention.PremiumAdjustedForward, 1.601550)]
    public void MeetsThePublishedStrikes(double spot, double domestic, double foreign, double deviation, double delta, DeltaConvention convention, double strike)
    {
        var right = delta > 0 ? OptionRight.Call : OptionRight.Put;
        Assert.That(CurrencyDelta.Strike(convention, delta, spot * foreign / domestic, deviation, foreign, right), Is.EqualTo(strike).Within(1e-2));
    }

    [TestCase(.0943, -.25, 1.173296)]
    [TestCase(.0893, .25, 1.248744)]
    public void MeetsCastagnaAndMercurio(double volatility, double delta, double strike)
    {
        var right = delta > 0 ? OptionRight.Call : OptionRight.Put;
        var found = CurrencyDelta.Strike(DeltaConvention.Spot, delta, 1.205 * .9945049 / .9902752, volatility * Math.Sqrt(94.0 / 365), .9945049, right);
        Assert.That(found, Is.EqualTo(strike).Within(1e-6));
    }

    [Test]
    public void StrikeAndDeltaAreInverse([ValueSource(nameof(All))] DeltaConvention convention)
    {
        const double Forward = 156.6, Foreign = .99;
        foreach (var deviation in new[] { .01, .03, .1, .5 })
            foreach (var delta in new[] { -.45, -.25, -.1, -.001, .001, .1, .25, .45 })
            {
                var right = delta > 0 ? OptionRight.Call : OptionRight.Put;
                var strike = CurrencyDelta.Strike(convention, delta, Forward, deviation, Foreign, right);
                Assert.That(CurrencyDelta.Delta(convention, Forward, strike, deviation, Foreign, right), Is.EqualTo(delta).Within(1e-12));
            }
    }

    [TestCase(DeltaConvention.Spot, .99)]
    [TestCase(DeltaConvention.Forward, 1.0)]
    [TestCase(DeltaConvention.PremiumAdjustedSpot, .99 * 160 / 156.6)]
    [TestCase(DeltaConvention.PremiumAdjustedForward, 160 / 156.6)]
    public void CallLessPutIsTheHedgeOfAForward(DeltaConvention convention, double expected)
    {
        double Of(OptionRight right) => CurrencyDelta.Delta(convention, 156.6, 160, .03, .99, right);
        Assert.That(Of(OptionRight.Call) - Of(OptionRight.Put), Is.EqualTo(expected).Within(1e-14));
    }

    [Test]
    public void TheStraddleAtTheMoneyHasNoDelta([ValueSource(nameof(All))] DeltaConvention convention)
    {
        var strike = CurrencyDelta.DeltaNeutralStrike(convention, 156.6, .2);
        double Of(OptionRight right) => CurrencyDelta.Delta(convention, 156.6, strike, .2, .99, right);
        Assert.That(Of(OptionRight.Call) + Of(OptionRight.Put), Is.Zero.Within(1e-14));
    }

    [TestCase(DeltaConvention.Spot, 1.2)]
    [TestCase(DeltaConvention.PremiumAdjustedSpot, .999)]
    [TestCase(DeltaConvention.Spot, -.25)]
    [TestCase(DeltaConvention.Spot, double.NaN)]
    public void NoStrikeHasAnImpossibleDelta(DeltaConvention convention, double delta) =>
        Assert.That(CurrencyDelta.Strike(convention, delta, 100, .1, .99, OptionRight.Call), Is.NaN);
}
