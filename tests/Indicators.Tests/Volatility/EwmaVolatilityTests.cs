using NUnit.Framework;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class EwmaVolatilityTests
{
    private static readonly DateTime Day = new(2024, 8, 5);

    [Test]
    public void FollowsTheRecursionByHand()
    {
        // Returns ln 1.1, ln 0.9, ln 1.05; squares .009084030, .011100838, .002380480; v = .94 v + .06 r^2 from the first square on.
        var volatility = Fed(100, 110, 99, 103.95);
        const double Variance = (.94 * ((.94 * .0090840304) + (.06 * .0111008383))) + (.06 * .0023804801);
        Assert.That(volatility.Annualised, Is.EqualTo(Math.Sqrt(Variance * 365)).Within(1e-7));
        Assert.That((double)volatility.Current.Value, Is.EqualTo(volatility.Annualised).Within(1e-12));
    }

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var volatility = new EwmaVolatility("v", 2);
        Assert.That(volatility.WarmUpPeriod, Is.EqualTo(3));
        Assert.That(Enumerable.Range(0, 3).Select(i => volatility.Update(Day.AddDays(i), 100 + i)), Is.EqualTo(new[] { false, false, true }));
    }

    [TestCase(0)]
    [TestCase(-5)]
    public void AnImpossiblePriceCarriesNoReturn(int price)
    {
        var volatility = Fed(100, 110);
        var before = volatility.Annualised;
        volatility.Update(Day.AddDays(7), price);
        Assert.That(volatility.Annualised, Is.EqualTo(before));
    }

    [Test]
    public void KnowsNothingBeforeTheFirstReturn() => Assert.That(Fed(100).Annualised, Is.NaN);

    [TestCase(0.0)]
    [TestCase(1.0)]
    [TestCase(double.NaN)]
    public void RefusesADecayOutsideItsRange(double lambda) =>
        Assert.That(() => new EwmaVolatility("v", 20, lambda), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static EwmaVolatility Fed(params double[] prices)
    {
        var volatility = new EwmaVolatility("v");
        for (var i = 0; i < prices.Length; i++) volatility.Update(Day.AddDays(i), (decimal)prices[i]);
        return volatility;
    }
}
