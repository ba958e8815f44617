using NUnit.Framework;
using QuantConnect;
using QuantConnect.Securities;
using QuantConnect.Securities.CurrencyConversion;
using QuantConnect.Util;

namespace YenValve.Engine.Tests.Securities;

[TestFixture]
public class CashBookTests
{
    [Test]
    public void AmountsConvertByTheRatesOfBothCurrencies()
    {
        var book = new CashBook { { "EUR", 100m, 1.25m }, { "JPY", 30000m, 0.008m } };
        Assert.That(book.Convert(100m, "EUR", "JPY"), Is.EqualTo(15625m));
        Assert.That(book.ConvertToAccountCurrency(30000m, "JPY"), Is.EqualTo(240m));
        Assert.That(book.TotalValueInAccountCurrency, Is.EqualTo(365m));
    }

    [Test]
    public void AnUnknownRateIsAnErrorUnlessNothingIsConverted()
    {
        var book = new CashBook { { "XYZ", 5m, 0m } };
        Assert.That(book.Convert(0m, "XYZ", "USD"), Is.Zero);
        Assert.That(Assert.Throws<ArgumentException>(() => book.Convert(1m, "XYZ", "USD"))!.Message, Is.EqualTo("The conversion rate for XYZ is not available."));
        Assert.That(Assert.Throws<KeyNotFoundException>(() => book.Convert(1m, "ABC", "USD"))!.Message, Is.EqualTo("This cash symbol (ABC) was not found in your cash book."));
    }

    [Test]
    public void AddingAKnownCurrencyChangesItsEntry()
    {
        var book = new CashBook();
        var dollars = book["USD"];
        var events = new List<CashBookUpdateType>();
        book.Updated += (_, args) => events.Add(args.UpdateType);

        Assert.That(book.Add("USD", 50m, 1m), Is.SameAs(dollars));
        book.Add("EUR", 1m, 1.1m);
        dollars.AddAmount(0m);
        dollars.SetAmount(50m);
        book.Remove("EUR");

        Assert.That(dollars.Amount, Is.EqualTo(50m));
        Assert.That(events, Is.EqualTo(new[] { CashBookUpdateType.Updated, CashBookUpdateType.Added, CashBookUpdateType.Updated, CashBookUpdateType.Removed }));
    }

    [Test]
    public void TheBookPrintsAsLeanPrintsIt()
    {
        var book = new CashBook { { "EUR", 100m, 1.123456m } };
        book["USD"].SetAmount(1000m);
        Assert.That(book.ToString().ReplaceLineEndings("\n"), Is.EqualTo(
            "Symbol      Quantity    Conversion = Value in USD\n" +
            "USD: $        1000.00 @       1.00 = $1000.0\n" +
            "EUR: €         100.00 @     1.1235 = $112.35\n" +
            "-------------------------------------------------\n" +
            "CashBook Total Value:                $1112.35\n"));
    }

    [Test]
    public void AChangeOfAccountCurrencyTakesUnnamedCashAlong()
    {
        using var account = new Account();
        var portfolio = new SecurityPortfolioManager(account.Securities, account.Portfolio.Transactions, new AlgorithmSettings());
        portfolio.SetCash(5000m);
        portfolio.SetAccountCurrency("usdt");
        Assert.That(portfolio.CashBook.AccountCurrency, Is.EqualTo("USDT"));
        Assert.That(portfolio.TotalPortfolioValue, Is.EqualTo(5000m));
        Assert.That(portfolio.CashBook.Keys, Is.EqualTo(new[] { "USDT" }));
    }

    [Test]
    public void TheAccountCurrencyIsSetBeforeTheFirstSecurity()
    {
        using var account = new Account();
        account.Add("BTCUSDT");
        var portfolio = new SecurityPortfolioManager(account.Securities, account.Portfolio.Transactions, new AlgorithmSettings());
        Assert.That(Assert.Throws<InvalidOperationException>(() => portfolio.SetAccountCurrency("EUR"))!.Message,
            Does.EndWith("Cannot change AccountCurrency after adding a Security. Please move SetAccountCurrency() before AddSecurity()."));
    }

    [TestCase("BTCUSD", "BTC", "USD", CurrencyPairUtil.Match.ExactMatch)]
    [TestCase("BTCUSD", "USD", "BTC", CurrencyPairUtil.Match.InverseMatch)]
    [TestCase("BTCUSDT", "BTC", "USD", CurrencyPairUtil.Match.ExactMatch)] // Binance has no USDTUSD: a tether is a dollar there
    [TestCase("ETHBTC", "BTC", "USD", CurrencyPairUtil.Match.NoMatch)]
    public void PairsCompare(string ticker, string first, string second, CurrencyPairUtil.Match expected)
    {
        using var account = new Account();
        Assert.That(Symbol.Create(ticker, SecurityType.Crypto, "binance").ComparePair(first, second), Is.EqualTo(expected));
    }

    [Test]
    public void ARateMayGoOverAThirdCurrency()
    {
        using var account = new Account();
        var ethBtc = account.Add("ETHBTC", SecurityType.Crypto, "coinbase", 0.05m);
        var btcUsd = account.Add("BTCUSD", SecurityType.Crypto, "coinbase", 40000m);
        var conversion = SecurityCurrencyConversion.LinearSearch("ETH", "USD", [ethBtc, btcUsd], [], _ => throw new InvalidOperationException());

        Assert.That(conversion.ConversionRate, Is.Zero, "no rate before the first update");
        conversion.Update();
        Assert.That(conversion.ConversionRate, Is.EqualTo(2000m));
        Assert.That(conversion.ConversionRateSecurities, Is.EqualTo(new[] { ethBtc, btcUsd }));
    }

    [Test]
    public void OnlyThePairsChosenAreMade()
    {
        using var account = new Account();
        var made = new List<string>();
        var pairs = new[] { "ETHBTC", "USDTUSD", "BTCUSD", "BTCUSDT" }.Select(ticker => Symbol.Create(ticker, SecurityType.Crypto, "coinbase"));
        SecurityCurrencyConversion.LinearSearch("BTC", "USD", [], pairs, symbol =>
        {
            made.Add(symbol.Value);
            return account.Add(symbol.Value, SecurityType.Crypto, "coinbase");
        });
        Assert.That(made, Is.EqualTo(new[] { "BTCUSD" }));
    }

    [Test]
    public void ANewWayOfConversionKeepsTheKnownRateUntilItHasOne()
    {
        var cash = new Cash("EUR", 10m, 1.1m);
        cash.CurrencyConversion = ConstantCurrencyConversion.Null("EUR", "USD");
        Assert.That(cash.ValueInAccountCurrency, Is.EqualTo(11m));
    }
}
