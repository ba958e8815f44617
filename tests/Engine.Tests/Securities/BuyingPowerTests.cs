using NUnit.Framework;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace YenValve.Engine.Tests.Securities;

[TestFixture]
public class BuyingPowerTests
{
    [Test]
    public void ACashAccountSellsWhatItHasAndNoOpenOrderNeeds()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT", price: 100m);
        account.Rate("BTC", 100m).Book["BTC"].SetAmount(3m);
        account.Open.Add(With(2, new LimitOrder(btc.Symbol, -2m, 120m, Account.Now)));

        Assert.That(account.Ask(btc, With(1, new MarketOrder(btc.Symbol, -1m, Account.Now))).IsSufficient, Is.True);
        Assert.That(account.Ask(btc, With(3, new MarketOrder(btc.Symbol, -1.5m, Account.Now))).Reason, Is.EqualTo(
            "Your portfolio holds 3 BTC, 2 BTC of which are reserved for open orders, but your Sell order is for 1.5 BTC. " +
            "Cash Modeling trading does not permit short holdings so ensure you only sell what you have, including any additional open orders."));
    }

    [Test]
    public void ALimitPurchaseMustBePaidForWithItsFee()
    {
        using var account = new Account("USDT", 1000m);
        var btc = account.Add("BTCUSDT", price: 100m);
        account.Rate("BTC", 100m);
        btc.FeeModel = new ConstantFeeModel(1m, "USDT");
        account.Open.Add(With(2, new StopMarketOrder(btc.Symbol, 2m, 150m, Account.Now)));

        Assert.That(account.Ask(btc, With(1, new LimitOrder(btc.Symbol, 6.99m, 100m, Account.Now))).IsSufficient, Is.True);
        Assert.That(account.Ask(btc, With(3, new LimitOrder(btc.Symbol, 7m, 100m, Account.Now))).Reason, Is.EqualTo(
            "Your portfolio holds 1000 USDT, 300 USDT of which are reserved for open orders, but your Buy order is for 7 BTC. " +
            "Your order requires a total value of 700 USDT, but only a total value of 699 USDT is available."));
    }

    [TestCase(1, "9.99")]
    [TestCase(0.5, "4.99")]
    [TestCase(0, "-0")]
    [TestCase(-0.5, "0")]
    public void ACashAccountsTargetLeavesRoomForTheFee(double target, string quantity)
    {
        using var account = new Account("USDT", 1000m);
        var btc = account.Add("BTCUSDT", price: 100m);
        account.Rate("BTC", 100m);
        btc.FeeModel = new ConstantFeeModel(1m, "USDT");
        var result = btc.BuyingPowerModel.GetMaximumOrderQuantityForTargetBuyingPower(account.Portfolio, btc, (decimal)target, 0);
        Assert.That(result.Quantity, Is.EqualTo(decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.That(result.Reason, Is.EqualTo(target < 0 ? "The cash model does not allow shorting." : ""));
    }

    [Test]
    public void CashAccountsKnowCurrenciesOnly()
    {
        using var account = new Account();
        var spy = account.Add("SPY", SecurityType.Equity, "usa", 500m);
        spy.BuyingPowerModel = new CashBuyingPowerModel();
        Assert.That(account.Ask(spy, With(1, new MarketOrder(spy.Symbol, 1, Account.Now))).Reason,
            Is.EqualTo("The 'SPY' security is not supported by this cash model. Currently only Crypto and Forex are supported."));
        Assert.That(Assert.Throws<InvalidOperationException>(() => spy.SetLeverage(2m))!.Message,
            Is.EqualTo("CashBuyingPowerModel does not allow setting leverage. Cash accounts have no leverage."));
    }

    [Test]
    public void AMarginAccountChecksTheRestOfTheOrder()
    {
        using var account = new Account(cash: 1000m);
        var spy = account.Add("SPY", SecurityType.Equity, "usa", 100m);
        spy.BuyingPowerModel = new SecurityMarginModel(2m);
        Assert.That(account.Ask(spy, With(1, new MarketOrder(spy.Symbol, 20, Account.Now))).IsSufficient, Is.True);
        Assert.That(account.Ask(spy, With(2, new MarketOrder(spy.Symbol, 21, Account.Now))).Reason, Is.EqualTo("Id: 2, Initial Margin: 1050, Free Margin: 1000"));

        account.Fill(spy, 20m, 100m);
        Assert.That(account.Ask(spy, With(3, new MarketOrder(spy.Symbol, -20, Account.Now))).IsSufficient, Is.True, "closing is always possible");

        // what closing frees, and as much again for the other side
        Assert.That(spy.BuyingPowerModel.GetBuyingPower(account.Portfolio, spy, OrderDirection.Sell), Is.EqualTo(2000m));
        Assert.That(spy.BuyingPowerModel.GetBuyingPower(account.Portfolio, spy, OrderDirection.Buy), Is.Zero);
    }

    [TestCase(1, 0, 9)]
    [TestCase(1, 4, 5)]
    [TestCase(-1, 0, -9)]
    [TestCase(-1, 4, -13)]
    [TestCase(0, 4, -4)]
    [TestCase(0.05, 0, 0)]
    public void AMarginTargetIsReachedInWholeLots(double target, int held, int expected)
    {
        using var account = new Account(cash: 1000m);
        var spy = account.Add("SPY", SecurityType.Equity, "usa", 105m);
        spy.BuyingPowerModel = new SecurityMarginModel(1m);
        account.Fill(spy, held == 0 ? 1e-9m : held, 105m);
        if (held == 0) spy.Holdings.SetHoldings(0, 0);
        var result = spy.BuyingPowerModel.GetMaximumOrderQuantityForTargetBuyingPower(account.Portfolio, spy, (decimal)target, 0);
        Assert.That(result.Quantity, Is.EqualTo((decimal)expected));
        Assert.That(result.IsError, Is.False);
    }

    [Test]
    public void WithoutAPriceThereIsNoQuantity()
    {
        using var account = new Account();
        var spy = account.Add("SPY", SecurityType.Equity, "usa");
        var result = spy.BuyingPowerModel.GetMaximumOrderQuantityForTargetBuyingPower(account.Portfolio, spy, 1m, 0);
        Assert.That((result.Quantity, result.IsError), Is.EqualTo((0m, true)));
    }

    [Test]
    public void FuturesTakeTheirMarginFromOneCollateral()
    {
        using var account = new Account("USDT", 1000m);
        var btc = account.Add("BTCUSDT", SecurityType.CryptoFuture, price: 100m);
        btc.BuyingPowerModel = new CryptoFutureMarginModel(10m);
        account.Fill(btc, 20m, 100m);
        Assert.That(account.Portfolio.TotalMarginUsed, Is.EqualTo(200m));
        Assert.That(btc.BuyingPowerModel.GetBuyingPower(account.Portfolio, btc, OrderDirection.Buy), Is.EqualTo(1000m), "only other positions count");
        Assert.That(btc.BuyingPowerModel.GetBuyingPower(account.Portfolio, btc, OrderDirection.Sell), Is.EqualTo(1400m));
    }

    [TestCase(0.5)]
    [TestCase(0)]
    public void LeverageIsAtLeastOne(double leverage)
        => Assert.That(Assert.Throws<ArgumentException>(() => _ = new SecurityMarginModel((decimal)leverage))!.Message,
            Is.EqualTo("Leverage must be greater than or equal to 1."));

    [Test]
    public void AMarginCallSellsWhatIsMissing()
    {
        using var account = new Account(cash: 1000m);
        var spy = account.Add("SPY", SecurityType.Equity, "usa", 100m);
        spy.BuyingPowerModel = new SecurityMarginModel(2m);
        account.Fill(spy, 20m, 100m);
        Assert.That(account.Portfolio.MarginCallModel.GetMarginCallOrders(out var warning), Is.Empty);
        Assert.That(warning, Is.False);

        // 20 shares at 60 are worth 1200 against a debt of 1000: 200 are left, the margin is 600
        Account.At(spy, 60m);
        account.Portfolio.InvalidateTotalPortfolioValue();
        var orders = account.Portfolio.MarginCallModel.GetMarginCallOrders(out warning);
        Assert.That(warning, Is.True);
        Assert.That(orders.Select(order => (order.Quantity, order.Tag)), Is.EqualTo(new[] { (-14m, "Margin Call") }));
    }

    private static Order With(int id, Order order)
    {
        order.Id = id;
        return order;
    }
}
