using NUnit.Framework;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Statistics;

namespace YenValve.Engine.Tests.Statistics;

/// <summary>
/// One sequence of fills, every way of making trades out of it; the trades were worked out by hand. Fills: buy 2 at 100,
/// buy 1 at 110, (price 130, then 90), sell 2 at 120, sell 2 at 115 (one of them opens a short), buy 1 at 105.
/// Each order costs 1.
/// </summary>
[TestFixture]
public sealed class TradeBuilderTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private int _orderId;

    [SetUp]
    public void SetUp() => _orderId = 0;

    [TestCase(FillMatchingMethod.FIFO, new[] { "Long 2 100>120 pl 40 fee 2 [1,3] mae -20 mfe 60 end 80", "Long 1 110>115 pl 5 fee 2 [2,4] mae -20 mfe 20 end 40", "Short 1 115>105 pl 10 fee 1 [4,5] mae 0 mfe 10 end 0" })]
    [TestCase(FillMatchingMethod.LIFO, new[] { "Long 1 110>120 pl 10 fee 2 [2,3] mae -20 mfe 20 end 40", "Long 1 100>120 pl 20 fee 1 [1,3] mae -10 mfe 30 end 40", "Long 1 100>115 pl 15 fee 1 [1,4] mae -10 mfe 30 end 40", "Short 1 115>105 pl 10 fee 1 [4,5] mae 0 mfe 10 end 0" })]
    public void Fill_to_fill(FillMatchingMethod matching, string[] expected) => Check(FillGroupingMethod.FillToFill, matching, expected);

    [TestCase(FillMatchingMethod.FIFO)]
    [TestCase(FillMatchingMethod.LIFO)]
    public void Flat_to_flat(FillMatchingMethod matching) => Check(FillGroupingMethod.FlatToFlat, matching,
        ["Long 3 103.33>117.5 pl 42.5 fee 4 [1,2,3,4] mae 0 mfe 0 end 0", "Short 1 115>105 pl 10 fee 1 [4,5] mae 0 mfe 0 end 0"]);

    [TestCase(FillMatchingMethod.FIFO, new[] { "Long 2 100>120 pl 40 fee 3 [1,3] mae 0 mfe 0 end 0", "Long 1 110>115 pl 5 fee 1 [2,4] mae 0 mfe 0 end 0", "Short 1 115>105 pl 10 fee 1 [4,5] mae 0 mfe 0 end 0" })]
    [TestCase(FillMatchingMethod.LIFO, new[] { "Long 2 105>120 pl 30 fee 3 [1,2,3] mae 0 mfe 0 end 0", "Long 1 100>115 pl 15 fee 1 [1,4] mae 0 mfe 0 end 0", "Short 1 115>105 pl 10 fee 1 [4,5] mae 0 mfe 0 end 0" })]
    public void Flat_to_reduced(FillMatchingMethod matching, string[] expected) => Check(FillGroupingMethod.FlatToReduced, matching, expected);

    [Test]
    public void An_orders_fee_is_taken_with_its_first_fill_only()
    {
        var builder = new TradeBuilder(FillGroupingMethod.FillToFill, FillMatchingMethod.FIFO);
        builder.ProcessFill(Fill(1, 1m, 100m), 1m, 3m);
        builder.ProcessFill(Fill(1, 1m, 100m), 1m, 3m);
        builder.ProcessFill(Fill(2, -2m, 101m), 1m, 4m);

        Assert.That(builder.ClosedTrades.Select(x => x.TotalFees), Is.EqualTo(new[] { 7m, 0m }));
    }

    [Test]
    public void Profit_is_in_account_currency_and_to_the_cent()
    {
        var builder = new TradeBuilder(FillGroupingMethod.FillToFill, FillMatchingMethod.FIFO);
        builder.ProcessFill(Fill(1, 3m, 100m), 0.5m, 0m, 10m);
        builder.ProcessFill(Fill(2, -3m, 100.3333m), 0.5m, 0m, 10m);

        Assert.That(builder.ClosedTrades.Single().ProfitLoss, Is.EqualTo(5m));
        Assert.That(builder.HasOpenPosition(Btc), Is.False);
    }

    private void Check(FillGroupingMethod grouping, FillMatchingMethod matching, string[] expected)
    {
        var builder = new TradeBuilder(grouping, matching);
        Order(builder, 2m, 100m);
        Order(builder, 1m, 110m);
        builder.SetMarketPrice(Btc, 130m);
        builder.SetMarketPrice(Btc, 90m);
        Assert.That(builder.HasOpenPosition(Btc), Is.True);
        Order(builder, -2m, 120m);
        Order(builder, -2m, 115m);
        Order(builder, 1m, 105m);

        Assert.That(builder.HasOpenPosition(Btc), Is.False);
        Assert.That(builder.ClosedTrades.Select(Text), Is.EqualTo(expected));
    }

    private void Order(TradeBuilder builder, decimal quantity, decimal price) => builder.ProcessFill(Fill(++_orderId, quantity, price), 1m, 1m);

    private static OrderEvent Fill(int orderId, decimal quantity, decimal price) => new(orderId, Btc, Start.AddHours(orderId), OrderStatus.Filled,
        quantity > 0 ? OrderDirection.Buy : OrderDirection.Sell, price, quantity, new OrderFee(new CashAmount(0m, "USDT")));

    private static string Text(Trade x) => FormattableString.Invariant(
        $"{x.Direction} {x.Quantity:0.##} {x.EntryPrice:0.##}>{x.ExitPrice:0.##} pl {x.ProfitLoss:0.##} fee {x.TotalFees:0.##} [{string.Join(',', x.OrderIds.Order())}] mae {x.MAE:0.##} mfe {x.MFE:0.##} end {x.EndTradeDrawdown:0.##}");
}
