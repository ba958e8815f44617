using NUnit.Framework;
using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Orders;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Live;

/// <summary>A paper run stopped and begun again: the account goes on, as a brokerage's would.</summary>
[TestFixture]
public class PaperAccountTests
{
    private static readonly DateTime Noon = new(2024, 3, 2, 12, 0, 0);
    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData().WithHours(TestData.Hours(Noon.Date, 24));

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void EventsFireInTimeAndOrdersFillOnThePresentBar()
    {
        var events = new List<string>();
        var run = new PaperRun(_data, new ScriptedClock(Noon), () => new HourAlgorithm
        {
            AtStart = a => a.Schedule.On(a.DateRules.EveryDay(), a.TimeRules.At(12, 30), () => a.MarketOrder(a.Btc, 2m)),
            AtEvent = e => events.Add(FormattableString.Invariant($"{e.UtcTime:HH:mm:ss} {e.Status} {e.FillPrice}")),
        })
        {
            End = Noon.AddHours(1),
        };
        var outcome = run.Run();
        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(events, Is.EqualTo(new[] { "12:30:00 Submitted 0", "12:30:00 Filled 12" }));
        Assert.That(run.Accounts[^1].Cash["BTC"], Is.EqualTo(2m));
    }

    [Test]
    public void HoldingsAndOpenOrdersOutliveTheProcess()
    {
        var file = new AccountFile(Path.Combine(_data.Folder, "account.json"));
        var first = new PaperRun(_data, new ScriptedClock(Noon), () => new HourAlgorithm
        {
            AtStart = Spot,
            AtData = (a, _) =>
            {
                if (a.Portfolio.Invested) return;
                a.MarketOrder(a.Btc, 10m);
                a.LimitOrder(a.Btc, -4m, 15.5m, tag: "up");
            },
        })
        {
            End = Noon.AddHours(1),
        };
        first.Run();
        file.Save(new PaperAccount(Noon, 1000m, first.Accounts[^1]));

        var kept = new AccountFile(file.Path).Load()!;
        Assert.That(kept.Account.OpenOrders.Select(o => (o.Type, o.Quantity, o.LimitPrice)), Is.EqualTo(new[] { (OrderType.Limit, -4m, 15.5m) }));
        var events = new List<string>();
        var second = new PaperRun(_data, new ScriptedClock(Noon.AddHours(2)), () => new HourAlgorithm
        {
            AtStart = Spot,
            AtEvent = e => events.Add(FormattableString.Invariant($"{e.UtcTime:HH:mm:ss} {e.OrderId} {e.Status} {e.FillQuantity} '{e.Ticket.Tag}'")),
        })
        {
            End = Noon.AddHours(6),
            Account = kept.Account,
        };
        var outcome = second.Run();
        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(events, Is.EqualTo(new[] { "16:00:00 3 Filled -4 ''" }), "a number of its own, and no tag, as from a brokerage");
        Assert.That(outcome.Account.OpenOrders, Is.Empty);
        Assert.That(outcome.Cash["BTC"], Is.EqualTo(kept.Account.Cash["BTC"] - 4m));
    }

    [Test]
    public void StoppingTellsTheAlgorithmAndLeavesOrdersResting()
    {
        var isTold = false;
        using var stop = new CancellationTokenSource();
        var run = new PaperRun(_data, new ScriptedClock(Noon), () => new HourAlgorithm
        {
            AtStart = Spot,
            AtData = (a, _) =>
            {
                a.LimitOrder(a.Btc, 6m, 1m);
                stop.Cancel();
            },
            AtEnd = _ => isTold = true,
        });
        var outcome = run.Run(stop.Token);
        Assert.That(isTold, Is.True);
        Assert.That(outcome.OrderEvents.Select(e => e.Status), Is.EqualTo(new[] { OrderStatus.Submitted }));
        Assert.That(run.Accounts[^1].OpenOrders, Has.Count.EqualTo(1));
    }

    [TestCase("{", "Unexpected end")]
    [TestCase("{\"Version\":2,\"Check\":\"\",\"Account\":null}", "later version (2)")]
    [TestCase("{\"Version\":1,\"Check\":\"0\",\"Account\":{\"BeganUtc\":\"2024-01-01T00:00:00Z\",\"BeganWith\":5,\"Account\":{\"Cash\":{\"USDT\":5},\"Holdings\":[],\"OpenOrders\":[],\"LastOrderId\":0}}}", "not whole")]
    public void AnAccountThatCannotBeBelievedIsRefused(string text, string why)
    {
        var file = new AccountFile(_data.Text("account.json", text));
        Assert.That(file.Load, Throws.TypeOf<InvalidDataException>().With.Message.Contains("account.json").And.Message.Contains(why).And.Message.Contains("move it away"));
    }

    private static void Spot(HourAlgorithm algorithm) => algorithm.SetBrokerageModel(BrokerageName.Binance, AccountType.Cash);
}
