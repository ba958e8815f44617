using NUnit.Framework;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class VolatilitySmileTests
{
    private const double Month = 30.0 / 365;

    // The made-up USD/JPY quotes of the methods page.
    private static readonly SmileQuotes Quotes = new(
        GarmanKohlhagen.Forward(157, Month, .0075, .036), Month, Math.Exp(-.036 * Month), .10, -.012, .0025, -.0225, .0085);

    [Test]
    public void MeetsTheStrikesOfTheQuotes()
    {
        Assert.That(Quotes.Forward, Is.EqualTo(156.632663281523).Within(1e-11));
        var strikes = Quotes.Points().Select(p => p.Strike).ToArray();
        Assert.That(strikes, Is.EqualTo(new[] { 149.939921, 153.396412, 156.568307, 159.576020, 162.351812 }).Within(1e-6));
    }

    [Test]
    public void MeetsTheVolatilitiesOfItsVariance()
    {
        var smile = VolatilitySmile.From(Quotes)!;
        Assert.That(100 * smile.LogContractVolatility(), Is.EqualTo(10.3963).Within(5e-5));
        Assert.That(100 * smile.SimpleVolatility(), Is.EqualTo(10.3545).Within(5e-5));
    }

    [Test]
    public void AFlatSmileIsBlack()
    {
        var smile = VolatilitySmile.From(Quotes with { RiskReversal25 = 0, Butterfly25 = 0, RiskReversal10 = 0, Butterfly10 = 0 })!;
        Assert.Multiple(() =>
        {
            Assert.That(smile.Volatility(120), Is.EqualTo(.1).Within(1e-15));
            Assert.That(smile.LogContractVolatility(), Is.EqualTo(.1).Within(1e-12));
            Assert.That(smile.SimpleVolatility(), Is.EqualTo(Math.Sqrt((Math.Exp(.01 * Month) - 1) / Month)).Within(1e-12));
            Assert.That(100 * smile.SimpleVolatility(), Is.EqualTo(10.002055).Within(1e-6));
            Assert.That(smile.ButterflyDensity(150), Is.EqualTo(1).Within(1e-12));
            Assert.That(smile.IsFreeOfButterflyArbitrage, Is.True);
        });
    }

    [Test]
    public void GoesThroughItsQuotesAndStaysBetweenThem()
    {
        var smile = VolatilitySmile.From(Quotes)!;
        var points = Quotes.Points();
        foreach (var (strike, volatility) in points) Assert.That(smile.Volatility(strike), Is.EqualTo(volatility).Within(1e-14));
        for (var i = 1; i < points.Count; i++)
        {
            var (a, b) = (points[i - 1], points[i]);
            var between = smile.Volatility((.4 * a.Strike) + (.6 * b.Strike));
            Assert.That(between, Is.InRange(Math.Min(a.Volatility, b.Volatility), Math.Max(a.Volatility, b.Volatility)));
        }

        Assert.That(smile.Volatility(1), Is.EqualTo(points[0].Volatility).Within(1e-15), "flat outside");
        Assert.That(smile.Volatility(1000), Is.EqualTo(points[^1].Volatility).Within(1e-15), "flat outside");
    }

    [Test]
    public void FindsAButterflyThatPaysToBeBought()
    {
        // The calls' wing falls so fast that a strike inside it is worth less than its neighbours' mean.
        var bent = VolatilitySmile.From(Quotes with { RiskReversal25 = 0, Butterfly25 = .03, RiskReversal10 = 0, Butterfly10 = 0 })!;
        Assert.That(bent.LeastButterflyDensity(), Is.Negative);
        Assert.That(bent.IsFreeOfButterflyArbitrage, Is.False);
    }

    [Test]
    public void ThreeQuotesMakeASmileToo()
    {
        var smile = VolatilitySmile.From(Quotes with { RiskReversal10 = double.NaN })!;
        Assert.That(smile.Volatility(100), Is.EqualTo(.1085).Within(1e-15));
    }

    [Test]
    public void QuotesThatMakeNoSmileGiveNone()
    {
        Assert.That(VolatilitySmile.From(Quotes with { AtTheMoney = double.NaN }), Is.Null);
        Assert.That(VolatilitySmile.From(Quotes with { Butterfly25 = -.2 }), Is.Null);
        Assert.That(VolatilitySmile.From(Quotes with { Time = 0 }), Is.Null);
        Assert.That(VolatilitySmile.From(Quotes with { Forward = double.NaN }), Is.Null);
    }
}
