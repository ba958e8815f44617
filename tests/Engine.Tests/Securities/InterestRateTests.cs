using NUnit.Framework;
using QuantConnect.Data;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Securities;

[TestFixture]
public class InterestRateTests
{
    [TestCase("1990-01-01", 0.0225)] // before the file: its first rate
    [TestCase("2003-01-08", 0.0225)]
    [TestCase("2003-06-25", 0.0225)]
    [TestCase("2003-06-26", 0.02)]
    [TestCase("2004-08-11", 0.025)]
    public void ARateHoldsUntilTheNext(string date, double expected)
    {
        using var run = new RunContext(TestData.Kit, new Dictionary<string, string>()).Enter();
        Assert.That(new InterestRateProvider().GetInterestRate(DateTime.Parse(date).AddHours(15)), Is.EqualTo((decimal)expected));
    }

    [Test]
    public void WithoutAFileItIsOnePercent()
    {
        using var data = new TestData();
        using var run = new RunContext(data.Folder, new Dictionary<string, string>()).Enter();
        Assert.That(new InterestRateProvider().GetRiskFreeRate(new DateTime(2024, 1, 1), new DateTime(2024, 2, 1)), Is.EqualTo(0.01m));
    }

    [TestCase("2024-01-05,5.50", true, 0.055)]
    [TestCase("05.01.2024,5.50", false, 0.01)]
    public void ALineIsDateAndPercent(string line, bool read, double rate)
    {
        Assert.That(InterestRateProvider.TryParse(line, out _, out var value), Is.EqualTo(read));
        Assert.That(value, Is.EqualTo((decimal)rate));
    }

    [Test]
    public void AveragesRunOverDates()
    {
        var model = new FuncRiskFreeRateInterestRateModel(date => date.Day / 100m);
        Assert.That(model.GetRiskFreeRate(new DateTime(2024, 1, 1), new DateTime(2024, 1, 3)), Is.EqualTo(0.02m));
        Assert.That(model.GetAverageRiskFreeRate([]), Is.Zero);
    }
}
