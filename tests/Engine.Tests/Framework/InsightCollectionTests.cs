using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm.Framework.Alphas;

namespace YenValve.Engine.Tests.Framework;

public class InsightCollectionTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);
    private static readonly Symbol Eth = Symbol.Create("ETHUSDT", SecurityType.Crypto, Market.Binance);
    private static readonly DateTime Now = new(2024, 3, 8);

    private InsightCollection _insights = new();
    private Insight _short = null!;
    private Insight _long = null!;

    [SetUp]
    public void Fill()
    {
        _short = Of(Btc, 1);
        _long = Of(Eth, 5);
        _insights = [];
        _insights.AddRange([_long, _short]);
    }

    [Test]
    public void KnowsTheNextExpiry() => Assert.That(_insights.GetNextExpiryTime(), Is.EqualTo(Now.AddHours(1)));

    [Test]
    public void LetsExpiredInsightsGoButKeepsThemOnRecord()
    {
        Assert.That(_insights.RemoveExpiredInsights(Now.AddHours(2)), Is.EqualTo(new[] { _short }));
        Assert.That((_insights.Count, _insights.TotalCount, _insights.ContainsKey(Btc)), Is.EqualTo((1, 2, false)));
        Assert.That(_insights.GetInsights(), Is.EqualTo(new[] { _long, _short }));
    }

    [Test]
    public void HandsOutCopies()
    {
        Assert.That(_insights.TryGetValue(Btc, out var found), Is.True);
        found.Clear();
        Assert.That(_insights.HasActiveInsights(Btc, Now), Is.True);
    }

    [Test]
    public void ForgetsSymbols()
    {
        _insights.Clear([Btc]);
        Assert.That((_insights.Count, _insights.Contains(_short), _insights.Contains(_long)), Is.EqualTo((1, false, true)));
    }

    [Test]
    public void ForgetsFromTheRecordWhatAFilterNames()
    {
        _insights.RemoveInsights(insight => insight.Symbol == Eth);
        Assert.That(_insights.GetInsights(), Is.EqualTo(new[] { _short }));
        Assert.That(_insights.Count, Is.EqualTo(1));
    }

    private static Insight Of(Symbol symbol, int hours) =>
        new(Now, symbol, TimeSpan.FromHours(hours), InsightType.Price, InsightDirection.Up, null, null);
}
