using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using YenValve.Algorithms.Signals;
using YenValve.Data;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Tests.Signals;

/// <summary>Levels from a ring of hours, and what is known of cascades.</summary>
[TestFixture]
public class LiquidationSignalsTests
{
    private static readonly DateTime Start = new(2024, 8, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void WithoutOpenInterestTheLevelsStandUnderTheTradedVolume()
    {
        // Everything trades at 60,000, closing at the high: buyers took. Longs of 10, 25, 50 and 100 times end at EP·(1 − 1/L)/.996.
        var signals = new LiquidationSignals();
        for (var hour = 0; hour < 48; hour++) signals.Observe(Bar(hour, 60_000, 60_000, 60_000, 10));
        signals.Observe(Bar(48, 60_010, 60_000, 60_010, 10));
        var levels = signals.LongClusters(60_000, out var fromOpenInterest);
        Assert.That(fromOpenInterest, Is.False);
        Assert.That(levels.Select(l => l.Price), Is.EquivalentTo(new[] { 54_216.87, 57_831.33, 59_036.14, 59_638.55 }).Using<double>((a, b) => Math.Abs(Math.Log(a / b)) < 0.0025));
        Assert.That(levels.MaxBy(l => l.Mass).Price, Is.EqualTo(57_831).Within(150), "25 times has the largest share, .35");
        Assert.That(levels, Is.All.Matches<LiquidationLevel>(l => l.Side == LeveragedSide.Long && l.Mass is > 0 and <= 1));
    }

    [Test]
    public void LevelsThatThePriceHasReachedAreGone()
    {
        var signals = new LiquidationSignals();
        for (var hour = 0; hour < 48; hour++) signals.Observe(Bar(hour, 60_000, 60_000, 60_000, 10));
        signals.Observe(Bar(48, 60_000, 57_000, 60_000, 0));
        Assert.That(signals.LongClusters(60_000, out _).Select(l => l.Price), Is.EqualTo(new[] { 54_217.0 }).Within(150));
    }

    [Test]
    public void OpenInterestOnceADayIsSpreadOverTheHoursByTheirVolume()
    {
        // The day's increase of 100 million belongs to the hours at 60,000, in which all the volume was traded, not to the last hour at 66,000.
        var signals = new LiquidationSignals();
        for (var hour = 0; hour <= 48; hour++)
        {
            var price = hour is > 24 and < 48 ? 60_000 : 66_000;
            signals.Observe(Bar(hour, price, price, price, price == 60_000 ? 10 : 0));
            if (hour % 24 == 0) signals.Observe(Market(hour, hour == 48 ? 1.1e9 : 1e9));
        }

        var levels = signals.LongClusters(60_000, out var fromOpenInterest);
        Assert.That(fromOpenInterest, Is.True);
        Assert.That(levels.MaxBy(l => l.Mass).Price, Is.EqualTo(57_831).Within(150), "60,000·.96/.996");
    }

    [Test]
    public void OldOpenInterestIsNotBelieved()
    {
        var signals = new LiquidationSignals();
        for (var hour = 0; hour < 100; hour++)
        {
            signals.Observe(Bar(hour, 60_000, 60_000, 60_000, 10));
            if (hour < 40) signals.Observe(Market(hour, 1e9 + (hour * 1e6)));
        }

        signals.LongClusters(60_000, out var fromOpenInterest);
        Assert.That(fromOpenInterest, Is.False, "the last is 60 hours old");
    }

    [Test]
    public void TheRingForgetsWhatIsOlderThanTwoWeeks()
    {
        var (ring, recent) = (new LiquidationSignals(), new LiquidationSignals());
        for (var hour = 0; hour < 1000; hour++)
        {
            var price = 60_000 + (200 * (hour % 37));
            ring.Observe(Bar(hour, price + 100, price - 100, price, 10 + (hour % 5)));
            if (hour >= 1000 - 336) recent.Observe(Bar(hour, price + 100, price - 100, price, 10 + (hour % 5)));
        }

        Assert.That(ring.LongClusters(62_000, out _), Is.EqualTo(recent.LongClusters(62_000, out _)));
    }

    [Test]
    public void OpenInterestIsComparedWithThatOfADayBefore()
    {
        var signals = new LiquidationSignals();
        for (var hour = 0; hour < 30; hour++) signals.Observe(Market(hour, 1e9 + (hour * 1e7), 1e-4 * hour));
        var reading = signals.Perpetual(Start.AddHours(31))!;
        Assert.That(reading.OpenInterestChange, Is.EqualTo((1.29 / 1.05) - 1.0).Within(1e-12), "that of hour 29 against hour 5");
        Assert.That(reading.Funding, Is.EqualTo(0.0029).Within(1e-12));
        Assert.That(signals.Perpetual(Start.AddHours(39)), Is.Null, "nine hours old");
    }

    [Test]
    public void AGapOfTwoDaysIsNoDaysChange()
    {
        var signals = new LiquidationSignals();
        signals.Observe(Market(0, 1e9));
        signals.Observe(Market(48, 2e9));
        Assert.That(signals.Perpetual(Start.AddHours(49))!.OpenInterestChange, Is.Null);
        signals.Observe(Market(72, 3e9));
        Assert.That(signals.Perpetual(Start.AddHours(73))!.OpenInterestChange, Is.EqualTo(0.5).Within(1e-12), "daily readings");
    }

    [Test]
    public void NothingSeenNothingKnown()
    {
        var signals = new LiquidationSignals();
        Assert.That(signals.LongClusters(60_000, out var known), Is.Empty);
        Assert.That(known, Is.False);
        Assert.That(signals.Cascade(Start), Is.Null);
        Assert.That(signals.Exhaustion(Start), Is.Null);
        Assert.That(signals.Perpetual(Start), Is.Null);
    }

    private static TradeBar Bar(int hour, decimal high, decimal low, decimal close, decimal volume) =>
        new(Start.AddHours(hour), Symbols.Bitcoin, low, high, low, close, volume, TimeSpan.FromHours(1));

    private static PerpetualMarket Market(int hour, double interest, double? funding = null)
    {
        var end = Start.AddHours(hour + 1);
        var line = FormattableString.Invariant($"{end.AddHours(-1):yyyy-MM-dd HH:mm},{end:yyyy-MM-dd HH:mm},{interest},{funding},,");
        var config = new SubscriptionDataConfig(typeof(PerpetualMarket), Symbols.Bitcoin, Resolution.Hour, TimeZones.Utc, TimeZones.Utc, false, false, false, true);
        return (PerpetualMarket)new PerpetualMarket().Reader(config, line, end.Date, false);
    }

    private static class Symbols
    {
        public static readonly Symbol Bitcoin = Symbol.Create("BTCUSDT", SecurityType.Crypto, QuantConnect.Market.Binance);
    }
}
