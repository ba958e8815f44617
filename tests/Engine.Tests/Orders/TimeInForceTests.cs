using NUnit.Framework;
using QuantConnect.Orders;

namespace YenValve.Engine.Tests.Orders;

/// <summary>Orders are placed on 2024-03-02 00:00 UTC; the table has three days of hours.</summary>
[TestFixture]
public class TimeInForceTests
{
    [Test]
    public void ADayOrderLapsesAtMidnight() => Assert.That(LapsesAfterHours(TimeInForce.Day), Is.EqualTo(24));

    [Test]
    public void AGoodTilDateOrderLapsesAfterItsDate() =>
        Assert.That(LapsesAfterHours(TimeInForce.GoodTilDate(new DateTime(2024, 3, 3))), Is.EqualTo(48));

    [Test]
    public void AnOrderGoodTilCanceledRests() => Assert.That(LapsesAfterHours(TimeInForce.GoodTilCanceled), Is.Null);

    private static int? LapsesAfterHours(TimeInForce timeInForce)
    {
        var run = new OrderRun { Days = 3, Place = a => a.LimitOrder(a.Btc, 1, 50m, orderProperties: new OrderProperties { TimeInForce = timeInForce }) }
            .On([.. Enumerable.Repeat("100 101 99 100", 71)]);
        var end = run.Events.SingleOrDefault(e => e.Status == OrderStatus.Canceled);
        if (end != null) Assert.That(end.Message, Is.EqualTo("The order has expired."));
        return end == null ? null : OrderRun.BarOf(end);
    }
}
