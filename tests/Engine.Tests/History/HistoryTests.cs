using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data.Market;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.History;

/// <summary>Bars close at 1, 2, 3 ... from 2024-03-01 00:00 on, one an hour.</summary>
[TestFixture]
public class HistoryTests
{
    private static readonly DateTime First = new(2024, 3, 1);

    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData().WithHours(TestData.Hours(First, 72));

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void ByCountEndsWithTheBarThatEndsNow() =>
        Assert.That(Ask(a => a.History<TradeBar>(a.Btc, 3, Resolution.Hour).Select(x => x.Close)), Is.EqualTo(new[] { 22m, 23m, 24m }));

    [Test]
    public void BySpanExcludesTheBarThatEndsAtItsStart() =>
        Assert.That(Ask(a => a.History<TradeBar>(a.Btc, TimeSpan.FromHours(2), Resolution.Hour).Select(x => x.Close)), Is.EqualTo(new[] { 23m, 24m }));

    [Test]
    public void TheFutureIsNotGiven() =>
        Assert.That(Ask(a => a.History<TradeBar>(a.Btc, a.Time.AddHours(-1), a.Time.AddHours(5), Resolution.Hour).Select(x => x.Close)), Is.EqualTo(new[] { 24m }));

    [Test]
    public void AnUnknownSymbolGivesNothing() => Assert.That(
        Ask(a => a.History<TradeBar>(QuantConnect.Symbol.Create("ETHUSDT", SecurityType.Crypto, Market.Binance), 3, Resolution.Hour).Select(x => x.Close)), Is.Empty);

    [Test]
    public void DailyCustomDataCountsCalendarDays()
    {
        _data.Text("alternative/rows.csv", "2024-02-26,1\n2024-02-27,2\n2024-03-01,3\n");
        var got = Ask(a => a.History<DatedRow>(a.AddData<DatedRow>("ROWS", Resolution.Daily, TimeZones.Utc).Symbol, 4, Resolution.Daily).Select(x => x.Value));
        Assert.That(got, Is.EqualTo(new[] { 2m, 3m }), "four days back from 2024-03-02: the row of 26 February ended before");
    }

    [Test]
    public void TheLastKnownPriceIsTheLastBar() =>
        Assert.That(Ask(a => a.GetLastKnownPrices(a.Btc).Select(x => x.Value)), Is.EqualTo(new[] { 24m }));

    [Test]
    public void TicksCannotBeCounted()
    {
        var outcome = new HourPlan { AtStart = a => a.History<Tick>(a.Btc, 3, Resolution.Tick) }.RunOn(_data);
        Assert.That(outcome.RuntimeError, Does.Contain("History functions that accept a 'periods' parameter can not be used with Resolution.Tick"));
    }

    /// <summary>Asks in Initialize, when it is 2024-03-02 00:00.</summary>
    private List<decimal> Ask(Func<HourAlgorithm, IEnumerable<decimal>> question)
    {
        List<decimal>? answer = null;
        var outcome = new HourPlan { AtStart = a => answer = [.. question(a)] }.RunOn(_data);
        Assert.That(outcome.RuntimeError, Is.Empty);
        return answer!;
    }
}
