using NUnit.Framework;
using QuantConnect;
using QuantConnect.Orders;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>A run that is killed at any moment leaves outside what it had done, and another goes on with it.</summary>
[TestFixture]
public class KillTests
{
    private static readonly DateTime Day = new(2024, 3, 2);
    private static readonly DateTime Buys = Day.AddHours(10);

    private TestData _data = null!;
    private string _store = null!;

    [SetUp]
    public void SetUp()
    {
        _data = new TestData().WithHours(TestData.Hours(Day, 24 * 3));
        _store = Directory.CreateTempSubdirectory("yenvalve-kill-").FullName;
    }

    [TearDown]
    public void TearDown()
    {
        _data.Dispose();
        Directory.Delete(_store, true);
    }

    // The hour that ends at 10 closes at 10: a coin costs 10.
    [TestCase(KillPlace.OrderLeaves, 1, 0, false, 0)]
    [TestCase(KillPlace.EventComes, 1, 0, true, 0)]
    [TestCase(KillPlace.EventComes, 2, 1, false, 1)]
    [TestCase(KillPlace.SaveBegins, 1, 1, false, 2)]
    [TestCase(KillPlace.SaveDone, 1, 1, false, 2)]
    public void TheBrokerageKeepsWhatHadReachedIt(KillPlace place, int nth, int coins, bool rests, int told)
    {
        var heard = new List<OrderStatus>();
        var killed = Run(_store, AtNth(place, nth), a => Act(a), a => heard.Add(a.Status));

        Assert.That(killed.RuntimeError, Is.Empty);
        Assert.That(killed.Killed, Is.EqualTo(new KillPoint(Buys, place)));
        Assert.That(killed.Account.Cash.GetValueOrDefault("BTC"), Is.EqualTo((decimal)coins).Within(0.001m), "Binance keeps its fee in coins");
        Assert.That(killed.Account.Cash["USDT"], Is.EqualTo(1000m - (10m * coins)).Within(0.02m));
        Assert.That(killed.Account.OpenOrders.Select(order => order.Type), rests ? Is.EqualTo(new[] { OrderType.Market }) : Is.Empty);
        Assert.That(heard, Has.Count.EqualTo(told), "events that the algorithm was told");
        Assert.That(killed.Log.Select(line => line.Message), Has.None.Contains("after"), "a dead process says nothing");
    }

    [TestCase(KillPlace.SaveBegins, null)]
    [TestCase(KillPlace.SaveTorn, "bou")]
    [TestCase(KillPlace.SaveDone, "bought")]
    public void WhatIsStoredIsWhatWasWritten(KillPlace place, string? text)
    {
        Run(_store, AtNth(place, 1), a => Act(a));
        var file = Path.Combine(_store, "memory");
        Assert.That(File.Exists(file) ? File.ReadAllText(file) : null, Is.EqualTo(text));
    }

    [Test]
    public void ARestingOrderGoesOnRestingUnderAnotherRun()
    {
        var first = Run(null, point => point.UtcTime > Buys, a => a.LimitOrder(a.Btc, 10m, 5m, tag: "mine"));
        Assert.That(first.Account.OpenOrders.Select(order => (order.Tag, order.Type, order.LimitPrice, order.BrokerId)), Is.EqualTo(new[] { ("mine", OrderType.Limit, 5m, "1") }));

        List<(string Tag, decimal Limit, decimal Quantity, bool WarmsUp)> seen = [];
        using var falling = new TestData().WithHours([.. TestData.Hours(Day, 12), .. TestData.Hours(Day.AddHours(12), 12, -7 + 10)]);
        var second = Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => new HourAlgorithm
            {
                From = Day,
                To = Day,
                AtStart = a => a.SetWarmUp(TimeSpan.FromHours(6)),
                AtData = (a, _) => seen.AddRange(a.Transactions.GetOpenOrderTickets().Select(t => (t.Tag, t.Get(OrderField.LimitPrice), t.QuantityRemaining, a.IsWarmingUp))),
            },
            DataFolder = falling.Folder,
            BeginsUtc = Buys.AddHours(1),
            Account = first.Account.WithoutTags(),
        });

        Assert.That(second.RuntimeError, Is.Empty);
        Assert.That(seen.Where(s => s.WarmsUp), Is.Not.Empty, "it is known from the start, and no price of the past fills it");
        Assert.That(seen.Distinct().Select(s => (s.Tag, s.Limit, s.Quantity)).Distinct(), Is.EqualTo(new[] { ("", 5m, 10m) }));
        Assert.That(second.OrderEvents.Select(e => (e.OrderId, e.Status, e.UtcTime)), Is.EqualTo(new[] { (2, OrderStatus.Filled, Day.AddHours(13)) }), "the first hour below five");
        Assert.That(second.Cash["BTC"], Is.EqualTo(10m));
    }

    [Test]
    public void ARunBeginsAtAnyHourAndWarmsUpUntilThen()
    {
        List<(DateTime Time, bool WarmsUp)> steps = [];
        Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => new HourAlgorithm { From = Day, To = Day.AddDays(1), AtStart = a => a.SetWarmUp(TimeSpan.FromHours(20)), AtData = (a, _) => steps.Add((a.UtcTime, a.IsWarmingUp)) },
            DataFolder = _data.Folder,
            BeginsUtc = Day.AddHours(29.5),
        });
        Assert.That(steps.Select(s => s.Time), Is.EqualTo(Enumerable.Range(10, 39).Select(hour => Day.AddHours(hour))));
        Assert.That(steps.Where(s => s.WarmsUp).Select(s => s.Time).Last(), Is.EqualTo(Day.AddHours(29)));
    }

    [Test]
    public void AnAccountOfSomethingThatIsNotSubscribedIsRefused()
    {
        var shares = new InitialAccount { Holdings = [new InitialHolding(Symbol.Create("SPY", SecurityType.Equity, Market.USA), 1m, 500m)] };
        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => new HourAlgorithm(), DataFolder = _data.Folder, Account = shares });
        Assert.That(outcome.RuntimeError, Does.Contain("The account holds SPY, to which the algorithm has no subscription."));
    }

    [Test]
    public void AnOpenOrderOfAKindThatCannotBeHandedOnIsRefused()
    {
        var order = new InitialOrder(OrderType.TrailingStop, Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance), -1m, Day, "7");
        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => new HourAlgorithm(), DataFolder = _data.Folder, Account = new InitialAccount { OpenOrders = [order] } });
        Assert.That(outcome.RuntimeError, Does.Contain("An open order of the type TrailingStop cannot be handed to a run."));
    }

    private static void Act(HourAlgorithm algorithm)
    {
        algorithm.MarketOrder(algorithm.Btc, 1m);
        algorithm.ObjectStore.Save("memory", "bought");
        algorithm.Log("after");
    }

    private static Func<KillPoint, bool> AtNth(KillPlace place, int nth)
    {
        var count = 0;
        return point => point.UtcTime == Buys && point.Place == place && ++count == nth;
    }

    private BacktestOutcome Run(string? store, Func<KillPoint, bool> kill, Action<HourAlgorithm> act, Action<OrderEvent>? told = null) => Backtest.Run(new BacktestRequest
    {
        CreateAlgorithm = () => new HourAlgorithm
        {
            From = Day,
            To = Day.AddDays(1),
            AtStart = a => a.SetBrokerageModel(QuantConnect.Brokerages.BrokerageName.Binance, AccountType.Cash),
            AtData = (a, _) =>
            {
                if (a.UtcTime == Buys) act(a);
            },
            AtEvent = told,
        },
        DataFolder = _data.Folder,
        ObjectStoreFolder = store,
        KillWhen = kill,
    });
}
