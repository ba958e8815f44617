using NUnit.Framework;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Packets;

namespace YenValve.Engine.Tests.Results;

[TestFixture]
public sealed class OrderListHashTests
{
    [Test]
    public void No_orders_hash_as_the_empty_text() =>
        Assert.That(OrderListHash.Of([]), Is.EqualTo("d41d8cd98f00b204e9800998ecf8427e"));

    /// <summary>The single order of a recorded LEAN run (case D05WarmUp-none) and the hash that LEAN gave for it.</summary>
    [Test]
    public void A_recorded_order_gives_the_recorded_hash()
    {
        var time = new DateTime(2024, 6, 5, 1, 0, 0, DateTimeKind.Utc);
        var order = new MarketOrder(Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance), 0.01m, time)
        {
            Id = 1,
            BrokerId = ["1"],
            Price = 70776m,
            PriceCurrency = "USDT",
            LastFillTime = time,
            Status = OrderStatus.Filled,
            OrderSubmissionData = new OrderSubmissionData(70776m, 70776m, 70776m),
            PriceAdjustmentMode = DataNormalizationMode.Adjusted
        };

        Assert.That(OrderListHash.Of(new Dictionary<int, Order> { [1] = order }), Is.EqualTo("6f7def5ac6b68c8941fd6fae7407a371"));
    }
}
