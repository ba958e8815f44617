using NUnit.Framework;
using QuantConnect;
using QuantConnect.Securities;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Securities;

[TestFixture]
public class DatabaseTests
{
    [Test]
    public void AWildcardStandsForEveryTickerOfItsMarket()
    {
        using var run = Enter(TestData.Kit);
        var hours = MarketHoursDatabase.FromDataFolder();
        Assert.That(hours.GetEntry("oanda", "USDJPY", SecurityType.Forex).ExchangeHours.TimeZone, Is.EqualTo(TimeZones.NewYork));
        Assert.That(hours.GetDataTimeZone("oanda", Symbol.Create("USDJPY", SecurityType.Forex, "oanda"), SecurityType.Forex), Is.EqualTo(TimeZones.Utc));

        var unknown = Assert.Throws<ArgumentException>(() => hours.GetEntry("nowhere", "ABC", SecurityType.Equity));
        Assert.That(unknown!.Message, Is.EqualTo("Unable to locate exchange hours for Equity-nowhere-ABC."));
    }

    [Test]
    public void AnEntryOfATickerInheritsTheHolidaysOfItsMarket()
    {
        using var data = new TestData();
        const string Day = "[{\"start\":\"09:30:00\",\"end\":\"16:00:00\",\"state\":\"market\"}]";
        var path = data.Text("hours.json", $$"""
            {"entries":{
              "Equity-usa-[*]":{"dataTimeZone":"America/New_York","exchangeTimeZone":"America/New_York","monday":{{Day}},"holidays":["9/2/2024"],"earlyCloses":{"9/9/2024":"13:00:00"} },
              "Equity-usa-ABC":{"dataTimeZone":"UTC","exchangeTimeZone":"America/New_York","monday":{{Day}},"holidays":["9/16/2024"]},
              "Elephant-usa-ABC":{"dataTimeZone":"UTC","exchangeTimeZone":"UTC"}
            } }
            """);
        var entry = MarketHoursDatabase.FromFile(path).GetEntry("usa", "abc", SecurityType.Equity);
        Assert.That(entry.DataTimeZone, Is.EqualTo(TimeZones.Utc));
        Assert.That(entry.ExchangeHours.Holidays, Is.EquivalentTo(new[] { new DateTime(2024, 9, 2), new DateTime(2024, 9, 16) }));
        Assert.That(entry.ExchangeHours.EarlyCloses[new DateTime(2024, 9, 9)], Is.EqualTo(TimeSpan.FromHours(13)));
    }

    [Test]
    public void EveryRunIsToldOfAnEntryThatCannotBeRead()
    {
        using var data = new TestData();
        var path = data.Text("hours.json", """{"entries":{"Equity-usa-ABC":{"dataTimeZone":"UTC","exchangeTimeZone":"Nowhere/Atlantis"} } }""");
        for (var run = 0; run < 2; run++)
        {
            using var scope = Enter(data.Folder);
            var told = new List<string>();
            RunContext.Current.LogSink = (_, text) => told.Add(text);
            MarketHoursDatabase.FromFile(path);
            Assert.That(told, Has.One.Contains("Nowhere/Atlantis"));
        }
    }

    [Test]
    public void WhatOneRunSetsAnotherDoesNotSee()
    {
        using (Enter(TestData.Kit))
        {
            MarketHoursDatabase.FromDataFolder().SetEntryAlwaysOpen("usa", "ABC", SecurityType.Equity, TimeZones.Tokyo);
            SymbolPropertiesDatabase.FromDataFolder().SetEntry("usa", "ABC", SecurityType.Equity, SymbolProperties.GetDefault("jpy"));
            Assert.That(MarketHoursDatabase.FromDataFolder().GetEntry("usa", "ABC", SecurityType.Equity).ExchangeHours.TimeZone, Is.EqualTo(TimeZones.Tokyo));
        }
        using (Enter(TestData.Kit))
        {
            Assert.That(MarketHoursDatabase.FromDataFolder().GetEntry("usa", "ABC", SecurityType.Equity).ExchangeHours.TimeZone, Is.EqualTo(TimeZones.NewYork));
            Assert.That(SymbolPropertiesDatabase.FromDataFolder().ContainsKey("usa", "ABC", SecurityType.Equity), Is.False);
        }
    }

    [Test]
    public void SymbolPropertiesAreThoseOfTheRow()
    {
        using var run = Enter(TestData.Kit);
        var database = SymbolPropertiesDatabase.FromDataFolder();
        var btc = database.GetSymbolProperties("binance", Symbol.Create("BTCUSDT", SecurityType.Crypto, "binance"), SecurityType.Crypto, "USD");
        Assert.That(btc.ToString(), Is.EqualTo("BTCUSDT,USDT,1,0.01,0.00001,BTCUSDT,5,"));
        Assert.That(database.TryGetMarket("EURUSD", SecurityType.Forex, out var market) ? market : null, Is.EqualTo("fxcm"));

        // the market's own row for all tickers, and the defaults where the market has none
        Assert.That(database.GetSymbolProperties("usa", Symbol.Create("SPY", SecurityType.Equity, "usa"), SecurityType.Equity, "EUR").QuoteCurrency, Is.EqualTo("USD"));
        Assert.That(database.GetSymbolProperties("nowhere", null, SecurityType.Equity, "eur").ToString(), Is.EqualTo(",EUR,1,0.01,1,,,"));
    }

    [Test]
    public void KeysIgnoreLetterCase()
    {
        Assert.That(new SecurityDatabaseKey("Binance", "btcusdt", SecurityType.Crypto), Is.EqualTo(SecurityDatabaseKey.Parse("Crypto-binance-BTCUSDT")));
        Assert.That(new SecurityDatabaseKey("usa", null, SecurityType.Equity).ToString(), Is.EqualTo("Equity-usa-[*]"));
        Assert.That(Assert.Throws<FormatException>(() => SecurityDatabaseKey.Parse("Crypto-binance"))!.Message,
            Is.EqualTo("The specified key was not in the expected format: Crypto-binance"));
    }

    [Test]
    public void LotsAndMultipliersMustBePositive()
    {
        Assert.That(Assert.Throws<ArgumentException>(() => _ = new SymbolProperties("", "USD", 1, 0.01m, 0, ""))!.Message,
            Is.EqualTo("SymbolProperties LotSize can not be less than or equal to 0"));
    }

    private static IDisposable Enter(string folder) => new RunContext(folder, new Dictionary<string, string>()).Enter();
}
