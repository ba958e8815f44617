using NUnit.Framework;
using QuantConnect;
using QuantConnect.Securities;

namespace YenValve.Engine.Tests.Securities;

[TestFixture]
public class SettlementTests
{
    [Test]
    public void TheCashOfASaleComesAfterTradingDays()
    {
        using var account = new Account();
        var spy = account.Add("SPY", SecurityType.Equity, "usa", 100m);
        var model = new DelayedSettlementModel(2, TimeSpan.FromHours(8));
        void Apply(decimal amount, DateTime utc) => model.ApplyFunds(new(account.Portfolio, spy, utc, new CashAmount(amount, "USD"), null));
        void Scan(DateTime utc) => model.Scan(new(account.Portfolio, spy, utc));

        // Wednesday before Thanksgiving: Friday and Monday are the next two trading days, 08:00 in New York is 13:00 UTC
        Apply(500m, new DateTime(2024, 11, 27, 18, 0, 0));
        Apply(-300m, new DateTime(2024, 11, 27, 18, 0, 0));
        Assert.That((account.Portfolio.Cash, account.Portfolio.UnsettledCash), Is.EqualTo((9700m, 500m)));
        Assert.That(account.Portfolio.TotalPortfolioValue, Is.EqualTo(10200m));
        Assert.That(account.Portfolio.MarginRemaining, Is.EqualTo(9700m));
        Assert.That(model.GetUnsettledCash(), Is.EqualTo(new CashAmount(500m, "USD")));

        Scan(new DateTime(2024, 12, 2, 12, 59, 59));
        Assert.That(account.Portfolio.UnsettledCash, Is.EqualTo(500m));
        Scan(new DateTime(2024, 12, 2, 13, 0, 0));
        Assert.That((account.Portfolio.Cash, account.Portfolio.UnsettledCash), Is.EqualTo((10200m, 0m)));
        Assert.That(model.GetUnsettledCash(), Is.EqualTo(default(CashAmount)));
    }

    [Test]
    public void ACurrencyAccountBooksEverythingInItsOwn()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT", price: 100m);
        account.Rate("BTC", 100m);
        new AccountCurrencyImmediateSettlementModel().ApplyFunds(new(account.Portfolio, btc, Account.Now, new CashAmount(2m, "BTC"), null));
        Assert.That((account.Book["USDT"].Amount, account.Book["BTC"].Amount), Is.EqualTo((10200m, 0m)));
    }

    [Test]
    public void UnsettledCashGoesByTheSameRate()
    {
        using var account = new Account("USDT");
        account.Add("BTCUSDT", price: 100m);
        account.Rate("BTC", 100m);
        account.Portfolio.UnsettledCashBook["BTC"].AddAmount(1m);
        Assert.That(account.Portfolio.UnsettledCash, Is.EqualTo(100m));
        account.Rate("BTC", 120m);
        Assert.That(account.Portfolio.TotalPortfolioValue, Is.EqualTo(10120m));
    }
}
