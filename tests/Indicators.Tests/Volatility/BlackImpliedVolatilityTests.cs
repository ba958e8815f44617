using NUnit.Framework;
using QuantConnect;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class BlackImpliedVolatilityTests
{
    private const double Rounding = 2.220446049250313e-16;

    [Test]
    public void FindsTheVolatilityOfEverySixtyDigitPrice() => Assert.Multiple(() =>
    {
        foreach (var row in BlackReference.Rows)
        {
            var blur = Blur(row.Forward, row.Strike, row.Deviation, row.Price);
            if (row.Price >= Math.Min(row.Forward, row.Strike) * (1 - Rounding)) continue;
            var solved = BlackImpliedVolatility.Solve(row.Price, row.Forward, row.Strike, row.Time, row.Right).Value;
            Assert.That(solved / row.Volatility, Is.EqualTo(1.0).Within(Math.Max(5e-14, 4 * blur)), row.ToString());
        }
    });

    [Test]
    public void RoundTripOverTheWholeGrid()
    {
        double worst = 0;
        int carried = 0, refused = 0;
        foreach (var forward in new[] { .0064, 1.0, 157.0, 90000.0 })
            foreach (var ratio in Enumerable.Range(0, 41).Select(i => .3 * Math.Pow(10, i / 40.0)).Append(1.0).Append(1 + 1e-9).Append(1 - 1e-13))
                foreach (var days in new[] { 1, 2, 7, 30, 91, 365, 1825 })
                    foreach (var volatility in Enumerable.Range(0, 31).Select(i => .005 * Math.Pow(1000, i / 30.0)))
                        foreach (var right in new[] { OptionRight.Call, OptionRight.Put })
                        {
                            var (strike, time) = (forward * ratio, days / 365.0);
                            var price = Black.Price(forward, strike, time, volatility, right);
                            var solution = BlackImpliedVolatility.Solve(price, forward, strike, time, right);
                            var blur = Blur(forward, strike, volatility * Math.Sqrt(time), price);
                            if (price > 1e-290 && blur < 1e-13)
                            {
                                carried++;
                                var error = Math.Abs((solution.Value / volatility) - 1);
                                worst = Math.Max(worst, error);
                                Assert.That(error, Is.LessThan(1e-12), $"{forward} {strike} {days}d {volatility} {right}: {solution}, blur {blur:E1}");
                            }
                            else if (solution.IsSolved)
                            {
                                Assert.That(solution.Value, Is.GreaterThan(0).And.LessThan(double.PositiveInfinity));
                            }
                            else
                            {
                                refused++;
                                Assert.That(solution.Value, Is.NaN);
                                Assert.That(solution.Status, Is.EqualTo(ImpliedVolatilityStatus.NoTimeValue).Or.EqualTo(ImpliedVolatilityStatus.AboveMaximum));
                            }
                        }

        TestContext.Out.WriteLine($"{carried} carried, worst {worst:E2}, {refused} refused");
        Assert.That(carried, Is.GreaterThan(25_000));
    }

    [Test]
    public void IsTheSameInEveryUnitAndUpsideDown()
    {
        var random = new Random(65);
        for (var i = 0; i < 3000; i++)
        {
            var (strike, volatility, time) = (Math.Exp(random.NextDouble() - .5), .03 + random.NextDouble(), .02 + random.NextDouble());
            var right = strike > 1 ? OptionRight.Call : OptionRight.Put;
            var price = Black.Price(1, strike, time, volatility, right);
            if (price < 1e-200) continue;
            var solved = BlackImpliedVolatility.Solve(price, 1, strike, time, right).Value;
            Assert.That(BlackImpliedVolatility.Solve(price * 4096, 4096, strike * 4096, time, right).Value, Is.EqualTo(solved).Within(1e-14), "scale");
            Assert.That(BlackImpliedVolatility.Solve(price * .5, 1, strike, time, right, .5).Value, Is.EqualTo(solved), "discount");
            var other = right == OptionRight.Call ? OptionRight.Put : OptionRight.Call;
            Assert.That(BlackImpliedVolatility.Solve(price / strike, 1, 1 / strike, time, other).Value, Is.EqualTo(solved).Within(1e-13), "6J inversion");
        }
    }

    [Test]
    public void ADearerOptionHasMoreVolatility()
    {
        var last = 0.0;
        for (var i = -300; i < -1; i++)
        {
            var price = 100 * Math.Pow(10, i / 10.0);
            var solved = BlackImpliedVolatility.Solve(price, 100, 130, .5, OptionRight.Call).Value;
            Assert.That(solved, Is.GreaterThan(last), $"{price}");
            last = solved;
        }
    }

    [TestCase(double.NaN, 100, 100, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, double.NaN, 100, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, 100, 0, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, 100, double.PositiveInfinity, 1, ImpliedVolatilityStatus.InvalidInput)]
    [TestCase(1, 100, 100, 0, ImpliedVolatilityStatus.Expired)]
    [TestCase(1, 100, 100, -1, ImpliedVolatilityStatus.Expired)]
    [TestCase(0, 100, 100, 1, ImpliedVolatilityStatus.NoTimeValue)]
    [TestCase(-1, 100, 100, 1, ImpliedVolatilityStatus.NoTimeValue)]
    [TestCase(20, 120, 100, 1, ImpliedVolatilityStatus.NoTimeValue)]
    [TestCase(19, 120, 100, 1, ImpliedVolatilityStatus.NoTimeValue)]
    [TestCase(100, 100, 100, 1, ImpliedVolatilityStatus.AboveMaximum)]
    [TestCase(120, 120, 100, 1, ImpliedVolatilityStatus.AboveMaximum)]
    [TestCase(500, 100, 130, 1, ImpliedVolatilityStatus.AboveMaximum)]
    public void FailsWithAReasonAndNeverWithZero(double price, double forward, double strike, double time, ImpliedVolatilityStatus status)
    {
        var solution = BlackImpliedVolatility.Solve(price, forward, strike, time, OptionRight.Call);
        Assert.That(solution.Status, Is.EqualTo(status));
        Assert.That(solution.Value, Is.NaN);
        Assert.That(solution.IsSolved, Is.False);
    }

    [Test]
    public void SettlesOnWhateverIsThrownAtIt()
    {
        var random = new Random(2015);
        for (var i = 0; i < 200_000; i++)
        {
            var x = -Math.Pow(10, (random.NextDouble() * 14) - 12);
            var normalised = Math.Exp(.5 * x) * (i % 2 == 0 ? Math.Pow(10, -300 * random.NextDouble()) : 1 - Math.Pow(10, -15 * random.NextDouble()));
            var solution = BlackImpliedVolatility.Solve(normalised, Math.Exp(.5 * x), Math.Exp(-.5 * x), 1, OptionRight.Call);
            Assert.That(solution.Status, Is.Not.EqualTo(ImpliedVolatilityStatus.NotConverged), $"x {x:R} price {normalised:R}");
        }
    }

    // Relative change of the volatility for half a unit in the last place of the price, of its distance to the maximum, and of the intrinsic value.
    private static double Blur(double forward, double strike, double deviation, double price)
    {
        var x = Math.Log(forward / strike);
        var d1 = (x / deviation) + (.5 * deviation);
        var slope = forward * Math.Exp(-.5 * d1 * d1) / Math.Sqrt(2 * Math.PI);
        return Rounding * Math.Max(price, Math.Abs(forward - strike)) / (slope * deviation);
    }
}
