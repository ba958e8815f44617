using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>What a request says about period and cash wins over what the algorithm set.</summary>
[TestFixture]
public class RequestOverrideTests
{
    private static readonly DateTime Day = new(2024, 3, 2);

    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData().WithHours(TestData.Hours(Day, 24 * 5));

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void ThePeriodIsTheRequests()
    {
        var times = new List<DateTime>();
        var outcome = Run((a, _) => times.Add(a.UtcTime), request => request with { PeriodStart = Day.AddDays(1), PeriodFinish = Day.AddDays(2) });

        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(times.First(), Is.EqualTo(Day.AddDays(1)), "the bar of the day before ends at the start");
        Assert.That(times.Last(), Is.EqualTo(Day.AddDays(3)), "the bar that ends with the last day is the last");
    }

    [Test]
    public void AFinishBeforeTheAlgorithmsEndLeavesTheBarsBeforeAlone()
    {
        var (whole, part) = (new List<(DateTime, decimal)>(), new List<(DateTime, decimal)>());
        Run((a, slice) => whole.Add((a.UtcTime, slice.Bars[a.Btc].Close)), request => request);
        Run((a, slice) => part.Add((a.UtcTime, slice.Bars[a.Btc].Close)), request => request with { PeriodFinish = Day });

        Assert.That(part, Has.Count.EqualTo(24));
        Assert.That(part, Is.EqualTo(whole.Take(24)));
    }

    [Test]
    public void AKilledRunIsToldNothingAndLeavesWhatItHasDone()
    {
        var times = new List<DateTime>();
        var isTold = false;
        var outcome = Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => new HourAlgorithm
            {
                From = Day,
                To = Day.AddDays(4),
                AtData = (a, _) =>
                {
                    times.Add(a.UtcTime);
                    if (times.Count == 1) a.MarketOrder(a.Btc, 10m);
                },
                AtEnd = _ => isTold = true,
            },
            DataFolder = _data.Folder,
            KillAfterUtc = Day.AddHours(30),
        });

        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(times.Last(), Is.EqualTo(Day.AddHours(30)));
        Assert.That(isTold, Is.False);
        Assert.That(outcome.Cash["BTC"], Is.EqualTo(10m));
    }

    [Test]
    public void TheAccountHoldsWhatTheRequestSays()
    {
        (decimal Cash, decimal Coins, decimal Held, decimal Total)? seen = null;
        var outcome = Run(
            (a, _) => seen = (a.Portfolio.CashBook["USDT"].Amount, a.Portfolio.CashBook["BTC"].Amount, a.Portfolio[a.Btc].Quantity, a.Portfolio.TotalPortfolioValue),
            request => request with { PeriodFinish = Day, Account = new InitialAccount { Cash = new Dictionary<string, decimal> { ["USDT"] = 500m, ["BTC"] = 2m } } },
            AccountType.Cash);

        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(seen, Is.EqualTo((500m, 2m, 0m, 500m + (2m * 24m))), "the 24th close is 24");
        Assert.That(outcome.Cash["BTC"], Is.EqualTo(2m));
    }

    [Test]
    public void CoinsOfTheRequestCanBeSold()
    {
        var outcome = Run(
            (a, _) =>
            {
                if (a.UtcTime == Day.AddHours(20)) a.MarketOrder(a.Btc, -1m);
            },
            request => request with { PeriodFinish = Day, Account = new InitialAccount { Cash = new Dictionary<string, decimal> { ["USDT"] = 1m, ["BTC"] = 2m } } },
            AccountType.Cash);

        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(outcome.Cash["BTC"], Is.EqualTo(1m));
        Assert.That(outcome.Cash["USDT"], Is.InRange(20.9m, 21m), "one coin at 20, less the fee");
    }

    private BacktestOutcome Run(Action<HourAlgorithm, QuantConnect.Data.Slice> atData, Func<BacktestRequest, BacktestRequest> change, AccountType? account = null) =>
        Backtest.Run(change(new BacktestRequest
        {
            CreateAlgorithm = () => new HourAlgorithm
            {
                From = Day,
                To = Day.AddDays(4),
                AtStart = a =>
                {
                    if (account is { } type) a.SetBrokerageModel(QuantConnect.Brokerages.BrokerageName.Binance, type);
                },
                AtData = atData,
            },
            DataFolder = _data.Folder,
        }));
}
