using NUnit.Framework;
using QuantConnect;
using QuantConnect.Orders;

namespace YenValve.Engine.Tests.Securities;

/// <summary>Fills worked out by hand: position, cash and profit after each.</summary>
[TestFixture]
public class FillTests
{
    [Test]
    public void ACurrencyPairIsSwapped()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT", price: 100m);
        account.Rate("BTC", 100m);
        account.Fill(btc, 2m, 100m, 0.002m, "BTC");
        Assert.That(account.Book["BTC"].Amount, Is.EqualTo(1.998m));
        Assert.That(account.Book["USDT"].Amount, Is.EqualTo(9800m));
        Assert.That(btc.Holdings.TotalFees, Is.EqualTo(0.2m));
        Assert.That(btc.Holdings.Quantity, Is.EqualTo(2m));
    }

    [Test]
    public void AFillThatCannotBeBookedLeavesThePositionAsItWas()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT", price: 100m);
        account.Fill(btc, 2m, 100m, 0.002m, "BTC");
        Assert.That((btc.Holdings.Quantity, account.Book["USDT"].Amount), Is.EqualTo((0m, 10000m)), "the fee has no rate yet");
    }

    [Test]
    public void AveragePriceFollowsPurchasesOnly()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT", price: 100m);
        account.Rate("BTC", 100m);
        account.Fill(btc, 1m, 100m, 1m, "USDT");
        account.Fill(btc, 3m, 120m, 1m, "USDT");
        Assert.That((btc.Holdings.Quantity, btc.Holdings.AveragePrice), Is.EqualTo((4m, 115m)));

        account.Fill(btc, -2m, 130m, 1m, "USDT");
        Assert.That((btc.Holdings.Quantity, btc.Holdings.AveragePrice), Is.EqualTo((2m, 115m)));
        Assert.That(btc.Holdings.LastTradeProfit, Is.EqualTo(30m));
        Assert.That(btc.Holdings.NetProfit, Is.EqualTo(27m));
        Assert.That(account.Book["USDT"].Amount, Is.EqualTo(10000m - 100m - 360m + 260m - 3m));
        Assert.That(account.Portfolio.Transactions.TransactionRecord.Values, Is.EqualTo(new[] { 28m }), "less twice the fee");
    }

    [Test]
    public void PassingThroughZeroBeginsAtTheFillPrice()
    {
        using var account = new Account();
        var eur = account.Add("EURUSD", SecurityType.Forex, "oanda", 1.1m);
        account.Rate("EUR", 1.1m);
        account.Fill(eur, 1000m, 1.1m);
        account.Fill(eur, -3000m, 1.2m);
        Assert.That((eur.Holdings.Quantity, eur.Holdings.AveragePrice), Is.EqualTo((-2000m, 1.2m)));
        Assert.That(eur.Holdings.Profit, Is.EqualTo(100m));
        account.Fill(eur, 2000m, 1.0m);
        Assert.That((eur.Holdings.Quantity, eur.Holdings.AveragePrice), Is.EqualTo((0m, 0m)));
        Assert.That(eur.Holdings.Profit, Is.EqualTo(500m));
        Assert.That(eur.Holdings.Invested, Is.False);
    }

    [Test]
    public void AFutureOnlyMovesItsProfit()
    {
        using var account = new Account("USDT");
        var future = account.Add("BTCUSDT", SecurityType.CryptoFuture, price: 100m);
        account.Rate("BTC", 100m);
        account.Fill(future, 10m, 100m);
        Assert.That(account.Book["USDT"].Amount, Is.EqualTo(10000m));
        Account.At(future, 110m);
        account.Portfolio.InvalidateTotalPortfolioValue();
        Assert.That(account.Portfolio.TotalPortfolioValue, Is.EqualTo(10100m));
        account.Fill(future, -10m, 120m);
        Assert.That(account.Book["USDT"].Amount, Is.EqualTo(10200m));
    }

    [Test]
    public void LessThanALotIsNoPosition()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT", price: 100m);
        btc.Holdings.SetHoldings(100m, 0.000009m);
        Assert.That((btc.Holdings.Invested, btc.Holdings.IsLong), Is.EqualTo((false, true)));
        btc.Holdings.SetHoldings(100m, 0.00001m);
        Assert.That(btc.Invested, Is.True);
    }

    [Test]
    public void OpenProfitIsMeasuredAgainstTheOtherSideOfTheQuote()
    {
        using var account = new Account();
        var eur = account.Add("EURUSD", SecurityType.Forex, "oanda");
        account.Rate("EUR", 1.1m);
        eur.SetMarketPrice(new QuantConnect.Data.Market.QuoteBar(Account.Now.AddHours(-1), eur.Symbol,
            new QuantConnect.Data.Market.Bar(1.1m, 1.1m, 1.1m, 1.1m), 0, new QuantConnect.Data.Market.Bar(1.2m, 1.2m, 1.2m, 1.2m), 0, TimeSpan.FromHours(1)));
        eur.Holdings.SetHoldings(1.0m, 1000m);
        Assert.That(eur.Holdings.UnrealizedProfit, Is.EqualTo(100m));
        eur.Holdings.SetHoldings(1.0m, -1000m);
        Assert.That(eur.Holdings.UnrealizedProfit, Is.EqualTo(-200m));
        Assert.That(eur.Holdings.TotalCloseProfit(exitPrice: 0.9m, quantity: -500m), Is.EqualTo(50m));
        Assert.That(eur.Price, Is.EqualTo(1.15m));
    }

    [Test]
    public void AnotherDirectionOfAnOrderDecidesWhatMarginIsLeft()
    {
        using var account = new Account();
        var eur = account.Add("EURUSD", SecurityType.Forex, "oanda", 1m);
        account.Rate("EUR", 1m);
        account.Fill(eur, 50000m, 1m);

        // fifty thousand at a leverage of fifty take a thousand
        Assert.That(account.Portfolio.TotalMarginUsed, Is.EqualTo(1000m));
        Assert.That(account.Portfolio.MarginRemaining, Is.EqualTo(9000m));
        Assert.That(account.Portfolio.GetMarginRemaining(eur.Symbol, OrderDirection.Buy), Is.EqualTo(9000m));
        Assert.That(account.Portfolio.GetMarginRemaining(eur.Symbol, OrderDirection.Sell), Is.EqualTo(11000m));
    }
}
