using NUnit.Framework;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Tests.Search;
using YenValve.Optimization.Tests.Study;

namespace YenValve.Optimization.Tests.Objectives;

[TestFixture]
public sealed class StatisticNameTests
{
    [TestCase("TotalPerformance.PortfolioStatistics.SharpeRatio", 0.7)]
    [TestCase("['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']", 0.7)]
    [TestCase("totalPerformance.portfolioStatistics.sharpeRatio", 0.7)]
    [TestCase("Sharpe Ratio", 0.7)]
    [TestCase("SharpeRatio", 0.7)]
    [TestCase("TotalPerformance.TradeStatistics.SharpeRatio", -5.0)]
    [TestCase("Drawdown", 0.2)]
    [TestCase("Total Fees", 1234.5)]
    [TestCase("Statistics.Total Fees", 1234.5)]
    public void FindsWhatLeanCallsIt(string name, double value) =>
        Assert.That(new StatisticName(name).Of(Runs.Of(Sets.Of(("a", "1")), sharpe: 0.7)), Is.EqualTo(value).Within(1e-12));

    [TestCase("No Such Thing")]
    [TestCase("TotalPerformance.PortfolioStatistics.Total Fees")]
    [TestCase("Estimated Strategy Capacity")]
    public void WhatIsNotThereIsUnknown(string name) => Assert.That(new StatisticName(name).Of(Runs.Of(Sets.Of(("a", "1")))), Is.Null);

    [Test]
    public void APerCentIsAHundredthWhereverItIsReadFrom()
    {
        var run = Runs.Of(Sets.Of(("a", "1"))) with { Figures = new Dictionary<string, double>() };
        Assert.That(new StatisticName("Drawdown").Of(run), Is.EqualTo(0.2).Within(1e-12));
    }
}
