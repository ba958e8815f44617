using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Tests.Data;

/// <summary>What a slice holds, and how it is asked.</summary>
[TestFixture]
public class SliceTests
{
    private static readonly DateTime Now = Points.Day.AddHours(1);
    private IDisposable _run = null!;
    private Symbol _curve = null!;

    [SetUp]
    public void SetUp()
    {
        _run = new RunContext("none", new Dictionary<string, string>()).Enter();
        _curve = Symbol.Create("JGB", SecurityType.Base, Market.USA, baseDataType: typeof(Curve));
    }

    [TearDown]
    public void TearDown() => _run.Dispose();

    [Test]
    public void SortsDataByType()
    {
        var slice = Make(Points.Hour(0, 100), Row<Curve>(1), Quote(150));
        Assert.That(slice.Count, Is.EqualTo(3));
        Assert.That(slice.Bars[Points.Btc].Close, Is.EqualTo(100));
        Assert.That(slice.QuoteBars[Points.Yen].Close, Is.EqualTo(150));
        Assert.That(slice.Get<Curve>()[_curve].Value, Is.EqualTo(1));
        Assert.That((decimal)slice[Points.Btc].Close, Is.EqualTo(100));
        Assert.That(slice.Get<TradeBar>(), Is.SameAs(slice.Bars));
    }

    [Test]
    public void KeysComeInTheOrderOfTickers()
    {
        var slice = Make(Quote(150), Row<Curve>(1), Points.Hour(0, 100));
        Assert.That(slice.Keys.Select(key => key.Value), Is.EqualTo(new[] { "BTCUSDT", "JGB", "USDJPY" }));
        Assert.That(slice.Select(entry => entry.Value.Value), Is.EqualTo(new[] { 100m, 1m, 150m }));
    }

    [Test]
    public void OfTwoRowsTheLastIsShown()
    {
        var slice = Make(Row<Curve>(1), Row<Curve>(2));
        Assert.That(slice.Get<Curve>(_curve).Value, Is.EqualTo(2));
        Assert.That(slice.AllData.Count(), Is.EqualTo(2));
    }

    [Test]
    public void OnlyTheExactTypeIsGiven()
    {
        var slice = Make(Row<LaterCurve>(1));
        Assert.That(slice.Get<Curve>(), Is.Empty);
        Assert.That(slice.Get<LaterCurve>(), Has.Count.EqualTo(1));
        Assert.That((int)slice.Get(typeof(LaterCurve)).Count, Is.EqualTo(1));
    }

    [Test]
    public void AMissingSymbolIsNamed()
    {
        SymbolCache.Set("BTCUSDT", Points.Btc);
        var slice = Make(Row<Curve>(1));
        Assert.That(slice.TryGetValue(Points.Btc, out _), Is.False);
        Assert.That(slice.ContainsKey(null!), Is.False);
        Assert.That(() => slice[Points.Btc], Throws.InstanceOf<KeyNotFoundException>().With.Message.StartsWith(
            "'BTCUSDT' wasn't found in the Slice object, likely because there was no-data at this moment in time"));
        Assert.That(() => slice.Bars[Points.Btc], Throws.InstanceOf<KeyNotFoundException>().With.Message.Contains("in the TradeBars object"));
        Assert.That(() => slice.Get<Curve>()[Points.Btc], Throws.InstanceOf<KeyNotFoundException>().With.Message.Contains("in the DataDictionary<Curve> object"));
    }

    [Test]
    public void AnUnknownTickerIsExplained()
    {
#pragma warning disable CS0618 // algorithms may use tickers as symbols
        Assert.That(() => Make(Row<Curve>(1))["NOPE"],
            Throws.InstanceOf<KeyNotFoundException>().With.Message.StartsWith("The ticker NOPE was not found in the SymbolCache."));
#pragma warning restore CS0618
    }

    [Test]
    public void TicksAreKeptAllAndTheLastIsGiven()
    {
        var slice = Make(new Tick(Now, Points.Yen, 1, 3), new Tick(Now, Points.Yen, 2, 4));
        Assert.That(slice.Ticks[Points.Yen], Has.Count.EqualTo(2));
        Assert.That(slice.Get<Tick>()[Points.Yen].Value, Is.EqualTo(3));
        Assert.That(slice.Values, Has.Count.EqualTo(2));
    }

    [Test]
    public void ManySymbolsAreFound()
    {
        var symbols = Enumerable.Range(0, 40).Select(i => Symbol.Create($"C{i:00}USDT", SecurityType.Crypto, Market.Binance)).ToList();
        var slice = Make([.. symbols.Select((symbol, i) => new TradeBar(Points.Day, symbol, i, i, i, i, 1, Time.OneHour))]);
        Assert.That(symbols.Select(symbol => (decimal)slice[symbol].Close), Is.EqualTo(Enumerable.Range(0, 40)));
    }

    [Test]
    public void MergingTakesWhatIsMissing()
    {
        var slice = Make(Points.Hour(0, 100));
        slice.MergeSlice(Make(Points.Hour(0, 999), Quote(150)));
        Assert.That(slice.Bars[Points.Btc].Close, Is.EqualTo(100));
        Assert.That((decimal)slice[Points.Btc].Close, Is.EqualTo(100));
        Assert.That(slice.QuoteBars[Points.Yen].Close, Is.EqualTo(150));
    }

    [Test]
    public void IsReadOnly()
    {
        var slice = Make(Points.Hour(0, 100));
        Assert.That(slice.Clear, Throws.InvalidOperationException);
        Assert.That(() => slice[Points.Btc] = Points.Hour(0, 1), Throws.InstanceOf<NotSupportedException>());
    }

    private static Slice Make(params BaseData[] data) => new(Now, data.ToList(), Now);

    private static QuoteBar Quote(decimal price) =>
        new(Points.Day, Points.Yen, new Bar(price, price, price, price), 1, new Bar(price, price, price, price), 1, Time.OneHour);

    private T Row<T>(decimal value) where T : BaseData, new() => new() { Symbol = _curve, Time = Now, Value = value };

    private class Curve : BaseData;

    private sealed class LaterCurve : Curve;
}
