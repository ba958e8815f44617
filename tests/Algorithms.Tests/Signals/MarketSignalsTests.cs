using NUnit.Framework;
using QuantConnect;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Signals;

namespace YenValve.Algorithms.Tests.Signals;

[TestFixture]
public sealed class MarketSignalsTests
{
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void ThePriceOfADayIsTheLastBeforeMidnightAndAnOutageKeepsIt()
    {
        var signals = Make();
        for (var hour = 1; hour <= 22; hour++) Bar(signals, hour, 100 + hour);
        Assert.That(signals.Observe(Start.AddHours(22), 0, null).Bitcoin, Is.Null, "no midnight has passed");

        // The two hours around midnight never come; the first one after completes the day at the price before it.
        Bar(signals, 25, 500);
        Assert.That(signals.Observe(Start.AddHours(25), 0, null).Bitcoin!.Price, Is.EqualTo(122));
        for (var hour = 26; hour <= 48; hour++) Bar(signals, hour, 600);
        Assert.That(signals.Observe(Start.AddHours(49), 0, null).Bitcoin!.Price, Is.EqualTo(600));
    }

    // Returns of alternately ±1%: the sample deviation is 1% times the root of n/(n − 1), the EWMA 1% itself.
    [Test]
    public void VolatilitiesAndMeansAreThoseOfDailyPrices()
    {
        var signals = Make();
        for (var day = 1; day <= 61; day++) Bar(signals, day * 24, day % 2 == 0 ? 100.0 * Math.Exp(0.01) : 100.0);
        var bitcoin = signals.Observe(Start.AddDays(61).AddHours(1), 0, null).Bitcoin!;
        Assert.That(bitcoin.EwmaVolatility, Is.EqualTo(0.01 * Math.Sqrt(365)).Within(1e-12));
        Assert.That(bitcoin.SampleVolatility, Is.EqualTo(0.01 * Math.Sqrt(365 * 60.0 / 59)).Within(1e-12));
        Assert.That(bitcoin.WeaknessMean, Is.EqualTo(50.0 * (1 + Math.Exp(0.01))).Within(1e-9));
        Assert.That(bitcoin.TrendMean, Is.Null, "there are no hundred prices");
    }

    [Test]
    public void WhatIsNotKnownYetIsNull()
    {
        var signals = Make();
        for (var day = 1; day <= 49; day++) Bar(signals, day * 24, 100);
        var bitcoin = signals.Observe(Start.AddDays(49), 0, null).Bitcoin!;
        Assert.That((bitcoin.EwmaVolatility, bitcoin.SampleVolatility, bitcoin.WeaknessMean), Is.EqualTo(((double?)null, (double?)null, (double?)null)));
    }

    [Test]
    public void AfterThreeHoursOfSilenceBitcoinIsStale()
    {
        var signals = Make();
        for (var hour = 1; hour <= 24; hour++) Bar(signals, hour, 100);
        Assert.That(State(signals, 27), Is.EqualTo((FeedStatus.Fresh, true)));
        Assert.That(State(signals, 28), Is.EqualTo((FeedStatus.Stale, false)));
    }

    private static (FeedStatus Status, bool Seen) State(MarketSignals signals, int hour)
    {
        var seen = signals.Observe(Start.AddHours(hour), 0, null);
        return (seen.Feeds.Single().Status, seen.Bitcoin != null);
    }

    private static void Bar(MarketSignals signals, int hour, double price) => signals.TakeBitcoin(Start.AddHours(hour), price, price, price, price);

    private static MarketSignals Make() => new(
        new SignalSelection(),
        new SignalSelection(),
        new SignalLengths(),
        Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance),
        Symbol.Create("USDJPY", SecurityType.Forex, Market.Oanda));
}
