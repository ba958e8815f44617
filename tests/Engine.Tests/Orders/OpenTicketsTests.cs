using NUnit.Framework;
using QuantConnect;
using QuantConnect.Orders;

namespace YenValve.Engine.Tests.Orders;

/// <summary>Queries of open orders as LEAN's memoized ones: made when somebody first looks, and the same again later.</summary>
[TestFixture]
public class OpenTicketsTests
{
    private const string Flat = "100 101 99 100";

    [Test]
    public void TheyAreThoseOfTheFirstLook()
    {
        new OrderRun
        {
            Place = a =>
            {
                var (seenBefore, seenAfter, all) = (a.Transactions.GetOpenOrderTickets(a.Btc), a.Transactions.GetOpenOrderTickets(a.Btc), a.Transactions.GetOpenOrderTickets());
                Assert.That(seenBefore, Is.Empty);
                var ticket = a.LimitOrder(a.Btc, 1, 50m);
                Assert.That(seenBefore, Is.Empty, "it was looked at before the order");
                Assert.That(seenAfter, Is.EqualTo(new[] { ticket }), "it was asked for before the order, and looked at after it");
                Assert.That(all, Is.EqualTo(new[] { ticket }));
                a.LimitOrder(a.Btc, 1, 51m);
                Assert.That(seenAfter.Count(), Is.EqualTo(1));
                Assert.That(a.Transactions.GetOpenOrderTickets(a.Btc).Count(), Is.EqualTo(2));
            },
        }.On(Flat);
    }

    [Test]
    public void OfASymbolOrByAFilter()
    {
        new OrderRun
        {
            Place = a =>
            {
                var low = a.LimitOrder(a.Btc, 1, 50m);
                var high = a.LimitOrder(a.Btc, -1, 150m);
                Assert.That(a.Transactions.GetOpenOrderTickets(a.Btc), Is.EquivalentTo(new[] { low, high }));
                Assert.That(a.Transactions.GetOpenOrderTickets(Symbol.Create("ETHUSD", SecurityType.Crypto, "coinbase")), Is.Empty);
                Assert.That(a.Transactions.GetOpenOrderTickets(static ticket => ticket.Quantity < 0), Is.EqualTo(new[] { high }));
            },
        }.On(Flat);
    }
}
