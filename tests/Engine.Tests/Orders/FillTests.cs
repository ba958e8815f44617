using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;

namespace YenValve.Engine.Tests.Orders;

/// <summary>Tables of bars with the expected fill beside. The orders are placed at the end of a flat bar at 100.</summary>
[TestFixture]
public class FillTests
{
    private static IEnumerable<TestCaseData> Tables()
    {
        static TestCaseData Case(string name, Func<QCAlgorithm, Symbol, OrderTicket> order, int bar, double price, params string[] bars) =>
            new TestCaseData(order, bars, bar, (decimal)price).SetArgDisplayNames(name);
        const int never = -1;

        //                                                                            fills at the end of bar, at
        yield return Case("market: at once, at the close", (a, btc) => a.MarketOrder(btc, 1), 0, 100,
            "101 102 99 101");

        yield return Case("limit buy: touching is not enough", (a, btc) => a.LimitOrder(btc, 1, 95m), 2, 95,
            "97 98 95    96",
            "97 98 94.99 96");
        yield return Case("limit buy: a gap does not improve it", (a, btc) => a.LimitOrder(btc, 1, 95m), 1, 95,
            "90 96 89 91");
        yield return Case("limit buy: a bar wholly below fills at its high", (a, btc) => a.LimitOrder(btc, 1, 95m), 1, 93,
            "90 93 89 91");
        yield return Case("limit sell: a bar wholly above fills at its low", (a, btc) => a.LimitOrder(btc, -1, 105m), 1, 107,
            "108 110 107 109");
        yield return Case("limit sell: beyond the limit", (a, btc) => a.LimitOrder(btc, -1, 105m), 2, 105,
            "104 105    103 104",
            "104 105.01 103 104");

        yield return Case("stop sell: at the stop when the close is above it", (a, btc) => a.StopMarketOrder(btc, -1, 95m), 1, 95,
            "97 98 94 96");
        yield return Case("stop sell: at the close when that is worse", (a, btc) => a.StopMarketOrder(btc, -1, 95m), 1, 92,
            "97 98 90 92");
        yield return Case("stop buy: touching is not enough", (a, btc) => a.StopMarketOrder(btc, 1, 105m), 2, 106,
            "103 105    102 104",
            "103 107.00 102 106");

        yield return Case("stop-limit buy: the close must be below the limit", (a, btc) => a.StopLimitOrder(btc, 1, 105m, 106m), 2, 106,
            "104 108 103 107",
            "107 108 104 105");
        yield return Case("stop-limit buy: triggered at one bar, filled at its high in a later one", (a, btc) => a.StopLimitOrder(btc, 1, 105m, 106m), 2, 104,
            "104 108 103 107",
            "104 104 102 103");
        yield return Case("stop-limit sell: at the limit", (a, btc) => a.StopLimitOrder(btc, -1, 95m, 94m), 1, 94,
            "97 98 93 95");
        yield return Case("stop-limit sell: not triggered", (a, btc) => a.StopLimitOrder(btc, -1, 95m, 94m), never, 0,
            "97 98 95 96");

        yield return Case("limit-if-touched sell: touch is enough, pays the limit", (a, btc) => a.LimitIfTouchedOrder(btc, -1, 105m, 104m), 1, 104,
            "103 105 102 104");
        yield return Case("limit-if-touched buy: waits for the price after the touch", (a, btc) => a.LimitIfTouchedOrder(btc, 1, 95m, 96m), 2, 96,
            "97 98 95 97",
            "97 99 95 96");

        // Orders are looked at twice in a step, before and after OnData: the stop moves from 98 to 108, and the same bar's low meets it.
        yield return Case("trailing stop sell: follows the high, then meets the low of the same bar", (a, btc) => a.TrailingStopOrder(btc, -1, 2m, false), 1, 108,
            "101 110 99 109");
        yield return Case("trailing stop sell, a tenth: at the close when that is worse", (a, btc) => a.TrailingStopOrder(btc, -1, 0.1m, true), 2, 97,
            "101 110 100 109",
            "109 109 96  97");
        yield return Case("trailing stop sell: touching is enough", (a, btc) => a.TrailingStopOrder(btc, -1, 5m, false), 1, 95,
            "97 99 95 96");
    }

    [TestCaseSource(nameof(Tables))]
    public void FillsAsTheTableSays(Func<QCAlgorithm, Symbol, OrderTicket> order, string[] bars, int bar, decimal price)
    {
        OrderTicket? ticket = null;
        var fills = new OrderRun { Place = a => ticket = order(a, a.Btc) }.On(bars).Events.Where(e => e.Status.IsFill()).ToList();

        if (bar < 0)
        {
            Assert.That(fills, Is.Empty);
            return;
        }
        Assert.That(fills, Has.Count.EqualTo(1));
        Assert.That(OrderRun.BarOf(fills[0]), Is.EqualTo(bar), "at the end of which bar");
        Assert.That(fills[0].FillPrice, Is.EqualTo(price));
        Assert.That(ticket!.AverageFillPrice, Is.EqualTo(price));
        Assert.That(ticket.QuantityFilled, Is.EqualTo(ticket.Quantity));
    }
}
