using NUnit.Framework;
using YenValve.Launcher.Comparison;

namespace YenValve.Launcher.Tests.Comparison;

[TestFixture]
public sealed class DailyPerformanceTests
{
    [Test]
    public void MeasuresByHand()
    {
        // Returns +10%, -20%, +25%: mean 5%, sample deviation 22.9129%, deepest fall 20%, 1 becomes 1.1.
        var performance = DailyPerformance.Of([100, 110, 88, 110]);
        Assert.Multiple(() =>
        {
            Assert.That(performance.Final, Is.EqualTo(1.1).Within(1e-12));
            Assert.That(performance.MaximumDrawdown, Is.EqualTo(-0.2).Within(1e-12));
            Assert.That(performance.Volatility, Is.EqualTo(0.229128784747792 * 19.1049731745428).Within(1e-9));
            Assert.That(performance.Sharpe, Is.EqualTo(0.05 / 0.229128784747792 * 19.1049731745428).Within(1e-9));
            Assert.That(performance.AnnualReturn, Is.EqualTo(Math.Pow(1.1, 365.0 / 3) - 1).Within(1e-6));
        });
    }

    [Test]
    public void ASeriesThatNeverFellHasNoCalmarRatio() => Assert.That(DailyPerformance.Of([1, 2, 3]).Calmar, Is.NaN);

    [TestCase(new double[] { 1, 2 })]
    [TestCase(new double[] { 1, 0, 2 })]
    [TestCase(new[] { 1, double.NaN, 2 })]
    public void RefusesWhatCannotBeMeasured(double[] values) => Assert.That(() => DailyPerformance.Of(values), Throws.ArgumentException);
}
