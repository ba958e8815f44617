using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Securities;
using YenValve.Engine.Tests.Scheduling;

namespace YenValve.Engine.Tests.Framework;

public class InsightTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);
    private static readonly DateTime Friday = new(2024, 3, 8, 15, 0, 0);

    [Test]
    public void APeriodOnAnOpenMarketIsPlainTime()
    {
        var insight = Made(Insight.Price(Btc, TimeSpan.FromHours(90), InsightDirection.Up), SecurityExchangeHours.AlwaysOpen(TimeZones.Utc));
        Assert.That((insight.Period, insight.CloseTimeUtc), Is.EqualTo((TimeSpan.FromHours(90), Friday.AddHours(90))));
    }

    [Test]
    public void APeriodCountsTradingTimeOnly()
    {
        // Friday 10:00 in New York: one trading day on is Monday 10:00, in summer time by then.
        var insight = Made(Insight.Price(Btc, Resolution.Daily, 1, InsightDirection.Up), Fx.Equities());
        Assert.That(insight.CloseTimeUtc, Is.EqualTo(new DateTime(2024, 3, 11, 14, 0, 0)));
    }

    [Test]
    public void ACloseInAClosedMarketMovesToTheNextOpen()
    {
        var insight = Made(Insight.Price(Btc, new DateTime(2024, 3, 9, 12, 0, 0), InsightDirection.Down), Fx.Equities());
        Assert.That(insight.CloseTimeUtc, Is.EqualTo(new DateTime(2024, 3, 11, 13, 30, 0)));
    }

    [Test]
    public void AFunctionSaysUntilWhen()
    {
        var insight = Made(Insight.Price(Btc, time => time.AddHours(1), InsightDirection.Down), Fx.Equities());
        Assert.That((insight.Period, insight.CloseTimeUtc), Is.EqualTo((TimeSpan.FromHours(1), Friday.AddHours(1))));
    }

    [Test]
    public void ExpiresAfterItsClose()
    {
        var insight = Made(Insight.Price(Btc, TimeSpan.FromHours(1), InsightDirection.Up), SecurityExchangeHours.AlwaysOpen(TimeZones.Utc));
        Assert.That(insight.IsActive(Friday.AddHours(1)), Is.True);
        Assert.That(insight.IsExpired(Friday.AddHours(1).AddTicks(1)), Is.True);
        insight.Cancel(Friday.AddMinutes(10));
        Assert.That(insight.CloseTimeUtc, Is.EqualTo(Friday.AddMinutes(10).AddSeconds(-1)));
    }

    [Test]
    public void RefusesPeriodsOfLessThanASecondAndCountsBelowOne()
    {
        Assert.That(() => Insight.Price(Btc, TimeSpan.FromMilliseconds(1), InsightDirection.Up), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Insight.Price(Btc, Resolution.Daily, 0, InsightDirection.Up), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Insight.Price(Btc, TimeSpan.FromHours(1), InsightDirection.Up).SetPeriodAndCloseTime(Fx.Hours()), Throws.InvalidOperationException);
    }

    [Test]
    public void AGroupHasOneIdentityAndNoOther()
    {
        var (one, two) = (Insight.Price(Btc, TimeSpan.FromHours(1), InsightDirection.Up), Insight.Price(Btc, TimeSpan.FromHours(1), InsightDirection.Down));
        Insight.Group(one, two);
        Assert.That(one.GroupId, Is.Not.Null.And.EqualTo(two.GroupId));
        Assert.That(() => Insight.Group(one), Throws.InvalidOperationException);
    }

    [Test]
    public void SpeaksInShort() =>
        Assert.That(Insight.Price(Btc, TimeSpan.FromHours(1), InsightDirection.Up, 0.01, 0.5, "m", 0.25, "why").ShortToString(),
            Is.EqualTo("BTCUSDT Price Up 01:00:00 M:0.01% C:50% W:25%. why"));

    private static Insight Made(Insight insight, SecurityExchangeHours hours)
    {
        insight.GeneratedTimeUtc = Friday;
        insight.SetPeriodAndCloseTime(hours);
        return insight;
    }
}
