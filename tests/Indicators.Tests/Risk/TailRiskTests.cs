using NUnit.Framework;
using YenValve.Indicators.Risk;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Tests.Risk;

[TestFixture]
public sealed class TailRiskTests
{
    private static readonly DateTime Day = new(2020, 1, 1);

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var risk = new TailRisk("t", period: 500);
        var prices = Prices(risk.WarmUpPeriod + 1);
        for (var i = 0; i < prices.Length; i++)
        {
            risk.Update(Day.AddDays(i), prices[i]);
            Assert.That(risk.IsReady, Is.EqualTo(i + 1 >= risk.WarmUpPeriod));
            Assert.That(double.IsNaN(risk.ExpectedShortfall), Is.EqualTo(!risk.IsReady));
        }
    }

    [Test]
    public void EqualsTheBatchComputation()
    {
        var risk = new TailRisk("t", .995, 500, refit: 1);
        var prices = Prices(900);
        Feed(risk, prices);
        var variance = new EwmaVariance(.94, 20);
        var standardised = new List<double>();
        for (var i = 1; i < prices.Length; i++)
        {
            var loss = -Math.Log((double)prices[i] / (double)prices[i - 1]);
            if (variance.IsReady) standardised.Add(loss / variance.Deviation);
            variance.Update(loss);
        }

        var tail = TailEstimate.Fit([.. standardised.TakeLast(500)]);
        Assert.That(risk.ValueAtRisk, Is.EqualTo(variance.Deviation * tail.ValueAtRisk(.995)).Within(1e-12));
        Assert.That(risk.ExpectedShortfall, Is.EqualTo(variance.Deviation * tail.ExpectedShortfall(.995)).Within(1e-12));
        Assert.That((double)risk.Current.Value, Is.EqualTo(risk.ExpectedShortfall).Within(1e-12));
    }

    [Test]
    public void IsTheSameAfterReset()
    {
        var risk = new TailRisk("t", period: 500);
        Feed(risk, Prices(600));
        var first = risk.ExpectedShortfall;
        risk.Reset();
        Assert.That((risk.IsReady, double.IsNaN(risk.ExpectedShortfall)), Is.EqualTo((false, true)));
        Feed(risk, Prices(600));
        Assert.That(risk.ExpectedShortfall, Is.EqualTo(first));
    }

    [Test]
    public void ARepeatedOrImpossiblePriceChangesNothing()
    {
        var risk = new TailRisk("t", period: 500);
        Feed(risk, Prices(600));
        var before = risk.ExpectedShortfall;
        risk.Update(Day.AddDays(599), 1m);
        risk.Update(Day.AddDays(700), 0m);
        risk.Update(Day.AddDays(701), -5m);
        Assert.That(risk.ExpectedShortfall, Is.EqualTo(before));
    }

    [TestCase(.95, 1000, 20)]
    [TestCase(1.0, 1000, 20)]
    [TestCase(.99, 499, 20)]
    [TestCase(.99, 1000, 0)]
    public void RefusesItsParameters(double confidence, int period, int refit) =>
        Assert.That(() => new TailRisk("t", confidence, period, refit), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static decimal[] Prices(int count)
    {
        var random = new Random(11);
        var price = 10000.0;
        return [.. Enumerable.Range(0, count).Select(_ => (decimal)(price *= Math.Exp(.03 * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5))))];
    }

    private static void Feed(TailRisk risk, decimal[] prices)
    {
        for (var i = 0; i < prices.Length; i++) risk.Update(Day.AddDays(i), prices[i]);
    }
}
