using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using YenValve.Algorithms.Signals;
using YenValve.Data;

namespace YenValve.Algorithms.Tests.Signals;

/// <summary>The price that a cascade traded at, hour by hour, and the range of a day.</summary>
[TestFixture]
public class CascadePricesTests
{
    private static readonly DateTime Start = new(2024, 8, 5, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void TheHoursOfACascadeAreWeighedByTheirVolume()
    {
        // Typical prices: (100 + 80 + 90)/3 = 90 and (90 + 60 + 60)/3 = 70; volumes 1 and 3: (90 + 210)/4.
        var prices = new CascadePrices();
        Hour(prices, 1, 100, 80, 90, 1);
        Hear(prices, 0, 1, true);
        Assert.That(prices.CascadePrice, Is.EqualTo(90.0).Within(1e-12));
        Hour(prices, 2, 90, 60, 60, 3);
        Hear(prices, 1, 2, true);
        Assert.That(prices.CascadePrice, Is.EqualTo(75.0).Within(1e-12));
        Hour(prices, 3, 200, 200, 200, 100);
        Hear(prices, 2, 3, false);
        Assert.That(prices.CascadePrice, Is.EqualTo(75.0).Within(1e-12), "no cascade any more");
    }

    [Test]
    public void ASpanOfFourHoursCountsItsHoursAndNoOther()
    {
        var prices = new CascadePrices();
        for (var hour = 1; hour <= 9; hour++) Hour(prices, hour, 10 * hour, 10 * hour, 10 * hour, 1);
        Hear(prices, 4, 8, true);
        Assert.That(prices.CascadePrice, Is.EqualTo(65.0).Within(1e-12), "the hours that ended at 5, 6, 7 and 8; the ninth is already there");
    }

    [Test]
    public void AnHourCountsOnceHoweverOftenItIsTold()
    {
        var prices = new CascadePrices();
        Hour(prices, 1, 100, 100, 100, 1);
        Hear(prices, 0, 1, true);
        Hear(prices, 0, 1, true);
        Hour(prices, 2, 50, 50, 50, 1);
        Hear(prices, 1, 2, true);
        Assert.That(prices.CascadePrice, Is.EqualTo(75.0).Within(1e-12));
    }

    [TestCase(25, 75.0, TestName = "ADayLaterItIsTheSameCascade")]
    [TestCase(26, 50.0, TestName = "MoreThanADayLaterItIsAnother")]
    public void ACascadeEndsAfterAQuietDay(int hour, double expected)
    {
        var prices = new CascadePrices();
        Hour(prices, 1, 100, 100, 100, 1);
        Hear(prices, 0, 1, true);
        Hour(prices, hour, 50, 50, 50, 1);
        Hear(prices, hour - 1, hour, true);
        Assert.That(prices.CascadePrice, Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void TheRangeIsWildersOfFourteenDays()
    {
        // Days of range 10 that open where the last closed, then one of 24: 10 + (24 − 10)/14.
        var prices = new CascadePrices();
        for (var hour = 1; hour <= 13 * 24; hour++) Hour(prices, hour, 110, 100, 105, 1);
        Assert.That(prices.TrueRange, Is.Null, "thirteen days");
        for (var hour = 1; hour <= 24; hour++) Hour(prices, (13 * 24) + hour, 110, 100, 105, 1);
        Assert.That(prices.TrueRange, Is.EqualTo(10.0).Within(1e-9));
        for (var hour = 1; hour <= 24; hour++) Hour(prices, (14 * 24) + hour, 120, 96, 105, 1);
        Assert.That(prices.TrueRange, Is.EqualTo(11.0).Within(1e-9));
    }

    [Test]
    public void BeforeACascadeThereIsNoPrice()
    {
        var prices = new CascadePrices();
        Hour(prices, 1, 100, 100, 100, 1);
        Hear(prices, 0, 1, false);
        Assert.That(prices.CascadePrice, Is.Null);
        Hour(prices, 2, 100, 100, 100, 0);
        Hear(prices, 1, 2, true);
        Assert.That(prices.CascadePrice, Is.Null, "nothing was traded");
    }

    private static void Hour(CascadePrices prices, int end, decimal high, decimal low, decimal close, decimal volume) =>
        prices.Observe(new TradeBar(Start.AddHours(end - 1), Symbol.Empty, close, high, low, close, volume, TimeSpan.FromHours(1)));

    private static void Hear(CascadePrices prices, int from, int to, bool isCascade)
    {
        var line = FormattableString.Invariant($"{Start.AddHours(from):yyyy-MM-dd HH:mm},{Start.AddHours(to):yyyy-MM-dd HH:mm},1000000,1000,10,binance");
        var config = new SubscriptionDataConfig(typeof(Liquidations), Symbol.Empty, Resolution.Hour, TimeZones.Utc, TimeZones.Utc, false, false, false, true);
        prices.Observe((Liquidations)new Liquidations().Reader(config, line, Start.AddHours(to).Date, false), isCascade);
    }
}
