using NUnit.Framework;
using QuantConnect;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class BlackTests
{
    // Undiscounted, 17 digits, of the methods page (mpmath); those of 6J differ by the rounding of strike and forward
    // themselves, the deep one loses h²ε, h = -6.4 deviations.
    [TestCase(157, 157, 30.0 / 365, .10, OptionRight.Call, 1.7955977001208006, 2e-15)]
    [TestCase(.0064, .0062, 30.0 / 365, .11, OptionRight.Put, 1.6338023296442257e-5, 1e-14)]
    [TestCase(90000, 72000, 30.0 / 365, .60, OptionRight.Put, 632.5178565537438, 4e-15)]
    [TestCase(157, 158, 1.0 / 365, .15, OptionRight.Call, .14638533677696608, 4e-15)]
    [TestCase(100, 150, .1, .20, OptionRight.Call, 8.350582692527494e-11, 4e-14)]
    [TestCase(100, 100, .5, .20, OptionRight.Call, 5.6371977797016624, 2e-15)]
    [TestCase(863, 641, .82, .9060763870855116, OptionRight.Call, 364.9850275006686, 4e-15)]
    [TestCase(442, 481, .71, .656371761477067, OptionRight.Call, 82.1858144664737, 4e-15)]
    [TestCase(524, 703, .67, .5202135432280734, OptionRight.Call, 37.07216295388905, 4e-15)]
    public void MeetsThePublishedPrices(double forward, double strike, double time, double volatility, OptionRight right, double price, double tolerance)
    {
        Assert.That(Black.Price(forward, strike, time, volatility, right), Is.EqualTo(price).Within(tolerance * price));
        var solution = BlackImpliedVolatility.Solve(price, forward, strike, time, right);
        Assert.That(solution.Value, Is.EqualTo(volatility).Within(3e-14 * volatility));
        Assert.That(solution.Status, Is.EqualTo(ImpliedVolatilityStatus.Solved));
    }

    [Test]
    public void MeetsSixtyDigitArithmetic() => Assert.Multiple(() =>
    {
        foreach (var row in BlackReference.Rows)
        {
            var distance = Math.Log(row.Forward / row.Strike) / row.Deviation;
            var tolerance = 4e-15 + (4e-16 * distance * distance);
            Assert.That(Black.Price(row.Forward, row.Strike, row.Time, row.Volatility, row.Right) / row.Price, Is.EqualTo(1.0).Within(tolerance), row.ToString());
        }
    });

    [Test]
    public void HaugsCurrencyOption()
    {
        // Haug (1998), p. 6; QuantLib's europeanoption.cpp.
        Assert.That(GarmanKohlhagen.Price(1.56, 1.60, .5, .12, .06, .08, OptionRight.Call), Is.EqualTo(.029099253149).Within(5e-13));
        Assert.That(GarmanKohlhagen.Price(1.56, 1.60, .5, .12, .06, .08, OptionRight.Put), Is.EqualTo(.082980581749).Within(5e-13));
        Assert.That(GarmanKohlhagen.ImpliedVolatility(.029099253149, 1.56, 1.60, .5, .06, .08, OptionRight.Call).Value, Is.EqualTo(.12).Within(1e-11));
    }

    [Test]
    public void ParityBoundsMonotonicityAndScale()
    {
        var random = new Random(1983);
        for (var i = 0; i < 5000; i++)
        {
            var forward = Math.Exp((random.NextDouble() * 20) - 8);
            var strike = forward * Math.Exp((random.NextDouble() * 2.4) - 1.2);
            var time = Math.Pow(10, (random.NextDouble() * 3.3) - 2.6);
            var volatility = .005 * Math.Pow(1000, random.NextDouble());
            var discount = .5 + (.5 * random.NextDouble());
            double Of(double f, double k, double v, OptionRight right) => Black.Price(f, k, time, v, right, discount);
            var call = Of(forward, strike, volatility, OptionRight.Call);
            var put = Of(forward, strike, volatility, OptionRight.Put);
            var unit = discount * Math.Max(forward, strike);
            Assert.That(call - put, Is.EqualTo(discount * (forward - strike)).Within(4e-16 * unit), "parity");
            Assert.That(call, Is.InRange(discount * Math.Max(0, forward - strike) * (1 - 1e-15), discount * forward * (1 + 1e-15)), "bounds");
            Assert.That(Of(forward, strike, volatility * 1.01, OptionRight.Call), Is.GreaterThanOrEqualTo(call * (1 - 1e-15)), "rises with volatility");
            Assert.That(Of(forward, strike * 1.01, volatility, OptionRight.Call), Is.LessThanOrEqualTo(call * (1 + 1e-15)), "falls with the strike");
            if (call > 1e-290) Assert.That(Of(forward * 1024, strike * 1024, volatility, OptionRight.Call), Is.EqualTo(call * 1024).Within(1e-15 * call * 1024), "scale");
            Assert.That(forward * strike * Of(1 / forward, 1 / strike, volatility, OptionRight.Put), Is.EqualTo(call).Within(2e-13 * unit), "6J inversion");
        }
    }

    [TestCase(OptionRight.Call)]
    [TestCase(OptionRight.Put)]
    public void GreeksAreTheDerivatives(OptionRight right)
    {
        const double S = 157, K = 160, T = .25, V = .11, D = .0075, F = .036, H = 1e-5;
        double Price(double s = S, double t = T, double v = V, double d = D, double f = F) => GarmanKohlhagen.Price(s, K, t, v, d, f, right);
        var greeks = GarmanKohlhagen.Greeks(S, K, T, V, D, F, right);
        BlackGreeks At(double v) => GarmanKohlhagen.Greeks(S, K, T, v, D, F, right);
        Assert.Multiple(() =>
        {
            Assert.That(greeks.Price, Is.EqualTo(Price()));
            Assert.That(greeks.Delta, Is.EqualTo((Price(S + 1e-3) - Price(S - 1e-3)) / 2e-3).Within(1e-8));
            Assert.That(greeks.Gamma, Is.EqualTo((Price(S + .01) - (2 * Price()) + Price(S - .01)) / 1e-4).Within(1e-7));
            Assert.That(greeks.Vega, Is.EqualTo((Price(v: V + H) - Price(v: V - H)) / (2 * H)).Within(1e-5));
            Assert.That(greeks.Theta, Is.EqualTo((Price(t: T - H) - Price(t: T + H)) / (2 * H)).Within(1e-5));
            Assert.That(greeks.Vanna, Is.EqualTo((At(V + H).Delta - At(V - H).Delta) / (2 * H)).Within(1e-6));
            Assert.That(greeks.Volga, Is.EqualTo((At(V + H).Vega - At(V - H).Vega) / (2 * H)).Within(1e-4));
            Assert.That(GarmanKohlhagen.DomesticRho(S, K, T, V, D, F, right), Is.EqualTo((Price(d: D + H) - Price(d: D - H)) / (2 * H)).Within(1e-5));
            Assert.That(GarmanKohlhagen.ForeignRho(S, K, T, V, D, F, right), Is.EqualTo((Price(f: F + H) - Price(f: F - H)) / (2 * H)).Within(1e-5));
        });
    }

    [TestCase(0, 1, 1, .1)]
    [TestCase(1, -1, 1, .1)]
    [TestCase(1, 1, -1, .1)]
    [TestCase(1, 1, 1, double.NaN)]
    public void KnowsNothingOfTheImpossible(double forward, double strike, double time, double volatility)
    {
        Assert.That(Black.Price(forward, strike, time, volatility, OptionRight.Call), Is.NaN);
        Assert.That(Black.Greeks(forward, strike, time, volatility, OptionRight.Call).Delta, Is.NaN);
    }

    [TestCase(-10, 7.6198530241605260660e-24, 1e-14)]
    [TestCase(-37, 5.7255712225245185e-300, 3e-13)]
    [TestCase(0, .5, 3e-16)]
    [TestCase(1, .84134474606854294859, 1e-15)]
    public void TheNormalDistributionHoldsInItsTail(double z, double expected, double tolerance) =>
        Assert.That(StandardNormal.Cumulative(z), Is.EqualTo(expected).Within(tolerance * expected));

    [TestCase(0)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NaN)]
    public void MillsRatioAtTheEnds(double u) =>
        Assert.That(StandardNormal.Mills(u), Is.EqualTo(u == 0 ? Math.Sqrt(Math.PI / 2) : double.IsNaN(u) ? double.NaN : 0.0).Within(1e-15));
}
