using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace YenValve.Engine.Tests.Securities;

[TestFixture]
public class SecurityPriceTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Test]
    public void AZeroKeepsTheLastPrice()
    {
        var cache = new SecurityCache();
        var symbol = Symbol.Create("XYZ", SecurityType.Base, "usa");
        cache.AddData(new Row { Symbol = symbol, Time = Account.Now, Value = 5m });
        cache.AddData(new Row { Symbol = symbol, Time = Account.Now.AddHours(1), Value = 0m });
        Assert.That(cache.Price, Is.EqualTo(5m));
        Assert.That(cache.GetData()!.Value, Is.Zero, "the row itself has arrived");
    }

    [Test]
    public void FilledForwardBarsChangeNothing()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT", price: 100m);
        var last = btc.GetLastData();
        var filled = new TradeBar(Account.Now, btc.Symbol, 1, 1, 1, 1, 0, Hour).Clone(fillForward: true);
        btc.Update([filled], typeof(TradeBar));
        Assert.That(btc.Price, Is.EqualTo(100m));
        Assert.That(btc.GetLastData(), Is.SameAs(last));
    }

    [Test]
    public void OfTwoBarsThatEndTogetherTheQuoteWins()
    {
        using var account = new Account();
        var eur = account.Add("EURUSD", SecurityType.Forex, "oanda");
        var bar = new Bar(1.0m, 1.2m, 0.9m, 1.1m);
        var quote = new QuoteBar(Account.Now, eur.Symbol, bar, 3, bar, 4, Hour);
        eur.SetMarketPrice(quote);
        eur.SetMarketPrice(new TradeBar(Account.Now, eur.Symbol, 9, 9, 9, 9, 9, Hour));
        Assert.That((eur.Open, eur.High, eur.Low, eur.Close, eur.BidSize, eur.AskSize), Is.EqualTo((1.0m, 1.2m, 0.9m, 1.1m, 3m, 4m)));
        Assert.That(eur.GetLastData(), Is.SameAs(quote));
        Assert.That(eur.Volume, Is.EqualTo(9m));
    }

    [Test]
    public void ValuesMayBeKeptWithASecurity()
    {
        using var account = new Account("USDT");
        dynamic btc = account.Add("BTCUSDT");
        btc.Score = 3;
        Security security = btc;
        Assert.That(security.Get<int>("Score"), Is.EqualTo(3));
        Assert.That(security.TryGet<int>("Other", out _), Is.False);
        security["Other"] = "x";
        Assert.That((string)btc.Other, Is.EqualTo("x"));
        Assert.That(security.Remove<int>("Score", out var score) ? score : 0, Is.EqualTo(3));
    }

    [Test]
    public void AMissingSecurityIsNamed()
    {
        using var account = new Account();
        Assert.That(Assert.Throws<KeyNotFoundException>(() => _ = account.Securities[Symbol.Create("SPY", SecurityType.Equity, "usa")])!.Message,
            Does.StartWith("This asset symbol (SPY").And.Contain("was not found in your security list. Please add this security before using it."));
    }

    [Test]
    public void ARemovedSecurityIsStillFound()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT");
        Assert.That(account.Securities.Remove(btc.Symbol), Is.True);
        Assert.That(account.Securities, Is.Empty);
        Assert.That(account.Securities[btc.Symbol], Is.SameAs(btc));
        Assert.That(account.Securities.Total, Has.Count.EqualTo(1));
    }

    [Test]
    public void FundingIsPaidEveryEightHours()
    {
        using var account = new Account("USDT");
        var btc = account.Add("BTCUSDT", SecurityType.CryptoFuture, price: 100m);
        var funding = new BinanceFutureMarginInterestRateModel();
        btc.Update([new MarginInterestRate { Symbol = btc.Symbol, Time = Account.Now, InterestRate = 0.0001m }], typeof(MarginInterestRate));
        account.Fill(btc, 50m, 100m);

        foreach (var hours in new[] { 0, 3, 4, 11, 12, 30 }) funding.ApplyMarginInterestRate(new(btc, Account.Now.AddHours(hours)));

        // opened at 12:00; due at 16:00, 00:00, 08:00 and 16:00 until 18:00 of the next day: four times 0.5
        Assert.That(account.Book["USDT"].Amount, Is.EqualTo(9998m));
    }

    private sealed class Row : BaseData
    {
    }
}
