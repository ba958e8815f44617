using NUnit.Framework;
using QuantConnect;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class MarketStrangleTests
{
    private const double Month = 30.0 / 365;

    private static readonly SmileQuotes Broker = new(
        GarmanKohlhagen.Forward(157, Month, .0075, .036), Month, Math.Exp(-.036 * Month), .10, -.012, .0025, -.0225, .0085);

    [TestCase(.25, -.012)]
    [TestCase(.25, -.053)]
    [TestCase(.10, -.0225)]
    public void TheSmileAsksTheBrokersPriceForTheBrokersStrangle(double delta, double riskReversal)
    {
        var broker = delta == .25 ? Broker with { RiskReversal25 = riskReversal, RiskReversal10 = double.NaN } : Broker;
        var butterfly = delta == .25 ? broker.Butterfly25 : broker.Butterfly10;
        var smile = VolatilitySmile.From(MarketStrangle.ToSmile(broker)!)!;
        var single = broker.AtTheMoney + butterfly;
        double Strike(OptionRight right) => CurrencyDelta.Strike(
            broker.Convention, right == OptionRight.Call ? delta : -delta, broker.Forward, single * Math.Sqrt(Month), broker.ForeignDiscount, right);
        double Strangle(Func<double, double> volatility) => new[] { OptionRight.Put, OptionRight.Call }
            .Sum(r => Black.Price(broker.Forward, Strike(r), Month, volatility(Strike(r)), r));
        Assert.That(Strangle(smile.Volatility), Is.EqualTo(Strangle(_ => single)).Within(1e-8));
    }

    [Test]
    public void WithoutARiskReversalTheTwoAreOne()
    {
        var smile = MarketStrangle.ToSmile(Broker with { RiskReversal25 = 0, RiskReversal10 = 0 })!;
        Assert.That(smile.Butterfly25, Is.EqualTo(Broker.Butterfly25).Within(1e-10));
        Assert.That(smile.Butterfly10, Is.EqualTo(Broker.Butterfly10).Within(1e-10));
    }

    [Test]
    public void ALargeRiskReversalPartsThem()
    {
        var mild = MarketStrangle.ToSmile(Broker)!;
        var strong = MarketStrangle.ToSmile(Broker with { RiskReversal25 = -.053, RiskReversal10 = double.NaN })!;
        Assert.That(Math.Abs(strong.Butterfly25 - Broker.Butterfly25), Is.GreaterThan(3 * Math.Abs(mild.Butterfly25 - Broker.Butterfly25)));
    }

    [Test]
    public void QuotesThatMakeNoSmileGiveNone() =>
        Assert.That(MarketStrangle.ToSmile(Broker with { AtTheMoney = double.NaN }), Is.Null);
}
