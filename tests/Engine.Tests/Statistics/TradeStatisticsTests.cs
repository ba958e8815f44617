using NUnit.Framework;
using QuantConnect.Statistics;

namespace YenValve.Engine.Tests.Statistics;

/// <summary>Five trades: +100, -40, -20, +10, +60; figures by hand.</summary>
[TestFixture]
public sealed class TradeStatisticsTests
{
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private TradeStatistics _statistics = null!;

    [SetUp]
    public void SetUp() => _statistics = new TradeStatistics([Trade(0, 1, 100), Trade(1, 3, -40), Trade(2, 4, -20), Trade(3, 5, 10), Trade(4, 10, 60)]);

    [Test]
    public void Counts_and_sums()
    {
        Assert.That((_statistics.TotalNumberOfTrades, _statistics.NumberOfWinningTrades, _statistics.NumberOfLosingTrades), Is.EqualTo((5, 3, 2)));
        Assert.That((_statistics.TotalProfit, _statistics.TotalLoss, _statistics.TotalProfitLoss), Is.EqualTo((170m, -60m, 110m)));
        Assert.That((_statistics.LargestProfit, _statistics.LargestLoss), Is.EqualTo((100m, -40m)));
        Assert.That((_statistics.MaxConsecutiveWinningTrades, _statistics.MaxConsecutiveLosingTrades), Is.EqualTo((2, 2)));
        Assert.That(_statistics.WinRate, Is.EqualTo(0.6m));
        Assert.That(_statistics.WinLossRatio, Is.EqualTo(1.5m));
        Assert.That(_statistics.TotalFees, Is.EqualTo(5m));
    }

    [Test]
    public void Deviations_are_those_of_a_sample()
    {
        // Mean 22; squared deviations 6084 + 3844 + 1764 + 144 + 1444 = 13280, over 4.
        Assert.That(_statistics.AverageProfitLoss, Is.EqualTo(22m).Within(1e-20m));
        Assert.That((double)_statistics.ProfitLossStandardDeviation, Is.EqualTo(Math.Sqrt(3320)).Within(1e-9));
        Assert.That((double)_statistics.ProfitLossDownsideDeviation, Is.EqualTo(Math.Sqrt(200)).Within(1e-9));
    }

    [Test]
    public void Drawdown_runs_from_the_highest_sum_until_it_is_passed()
    {
        Assert.That(_statistics.MaximumClosedTradeDrawdown, Is.EqualTo(-60m));
        Assert.That(_statistics.MaximumDrawdownDuration, Is.EqualTo(TimeSpan.FromDays(9)));
        Assert.That(_statistics.ProfitToMaxDrawdownRatio, Is.EqualTo(110m / 60m));
    }

    [Test]
    public void Durations()
    {
        Assert.That(_statistics.AverageTradeDuration, Is.EqualTo(TimeSpan.FromDays(2.6)).Within(TimeSpan.FromMilliseconds(1)));
        Assert.That(_statistics.MedianTradeDuration, Is.EqualTo(TimeSpan.FromDays(2)));
        Assert.That(_statistics.MedianLosingTradeDuration, Is.EqualTo(TimeSpan.FromDays(2)));
    }

    [Test]
    public void A_ratio_over_nothing_is_ten()
    {
        var winner = new TradeStatistics([Trade(0, 1, 5)]);
        Assert.That((winner.ProfitFactor, winner.WinLossRatio, winner.ProfitToMaxDrawdownRatio, winner.ProfitLossRatio), Is.EqualTo((10m, 10m, 10m, 0m)));
    }

    private static Trade Trade(int entryDay, int exitDay, decimal result) => new()
    {
        EntryTime = Start.AddDays(entryDay),
        ExitTime = Start.AddDays(exitDay),
        ProfitLoss = result,
        IsWin = result > 0,
        TotalFees = 1m
    };
}
