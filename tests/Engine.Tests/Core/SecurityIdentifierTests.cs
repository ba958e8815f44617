using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Tests.Core;

/// <summary>Texts of identifiers as LEAN's documentation and result files show them.</summary>
[TestFixture]
public class SecurityIdentifierTests
{
    [TestCase("BTCUSDT", SecurityType.Crypto, Market.Binance, "BTCUSDT 18N")]
    [TestCase("BTCUSD", SecurityType.Crypto, Market.Coinbase, "BTCUSD 2XR")]
    [TestCase("BTCUSDT", SecurityType.CryptoFuture, Market.Binance, "BTCUSDT 18R")]
    [TestCase("EURUSD", SecurityType.Forex, Market.Oanda, "EURUSD 8G")]
    [TestCase("EURUSD", SecurityType.Forex, Market.FXCM, "EURUSD 5O")]
    [TestCase("XAUUSD", SecurityType.Cfd, Market.Oanda, "XAUUSD 8I")]
    [TestCase("SPX", SecurityType.Index, Market.USA, "SPX 31")]
    [TestCase("usdjpy", SecurityType.Forex, Market.Oanda, "USDJPY 8G")]
    public void TextOfASymbol(string ticker, SecurityType type, string market, string expected)
    {
        var sid = Symbol.Create(ticker, type, market).ID;
        Assert.That(sid.ToString(), Is.EqualTo(expected));

        var parsed = SecurityIdentifier.Parse(expected);
        Assert.That(parsed, Is.EqualTo(sid));
        Assert.That(parsed.Market, Is.EqualTo(market));
        Assert.That(parsed.SecurityType, Is.EqualTo(type));
        Assert.That(parsed.Symbol, Is.EqualTo(ticker.ToUpperInvariant()));
    }

    [Test]
    public void EquityKeepsItsFirstDay()
    {
        var sid = SecurityIdentifier.GenerateEquity(new DateTime(1998, 1, 2), "SPY", Market.USA);
        Assert.That(sid.ToString(), Is.EqualTo("SPY R735QTJ8XC9X"));
        Assert.That(SecurityIdentifier.Parse("SPY R735QTJ8XC9X").Date, Is.EqualTo(new DateTime(1998, 1, 2)));
    }

    [Test]
    public void CustomDataCarriesItsType()
    {
        using var run = new RunContext("none", new Dictionary<string, string>()).Enter();
        var sid = SecurityIdentifier.GenerateBase(typeof(SomeCurve), "jgb", Market.USA);
        Assert.That(sid.ToString(), Is.EqualTo("JGB.SomeCurve 2S"));
        Assert.That(SecurityIdentifier.TryGetCustomDataTypeInstance(sid.Symbol, out var type), Is.True);
        Assert.That(type, Is.EqualTo(typeof(SomeCurve)));
    }

    [TestCase(747.5)]
    [TestCase(0.000001)]
    [TestCase(-10.25)]
    [TestCase(450000)]
    public void StrikesSurviveTheText(decimal strike)
    {
        var underlying = SecurityIdentifier.GenerateEquity(new DateTime(2014, 3, 27), "GOOG", Market.USA);
        var option = SecurityIdentifier.GenerateOption(new DateTime(2016, 1, 15), underlying, Market.USA, strike, OptionRight.Put, OptionStyle.European);
        var parsed = SecurityIdentifier.Parse(option.ToString());
        Assert.That(parsed, Is.EqualTo(option));
        Assert.That(parsed.StrikePrice, Is.EqualTo(strike));
        Assert.That(parsed.OptionRight, Is.EqualTo(OptionRight.Put));
        Assert.That(parsed.OptionStyle, Is.EqualTo(OptionStyle.European));
        Assert.That(parsed.Date, Is.EqualTo(new DateTime(2016, 1, 15)));
        Assert.That(parsed.Underlying, Is.EqualTo(underlying));
    }

    [Test]
    public void StrikesWithTooManyDigitsAreRefused()
    {
        var underlying = SecurityIdentifier.GenerateEquity(new DateTime(2014, 3, 27), "GOOG", Market.USA);
        Assert.That(() => SecurityIdentifier.GenerateOption(new DateTime(2016, 1, 15), underlying, Market.USA, 475712, 0, 0), Throws.ArgumentException);
    }

    [TestCase("BTCUSDT")]
    [TestCase("BTC USDT 18N")]
    [TestCase("BTCUSDT 2GFT")]
    public void OtherTextsAreNoIdentifiers(string text) => Assert.That(SecurityIdentifier.TryParse(text, out _), Is.False);

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" 0")]
    public void NothingIsTheEmptyIdentifier(string? text) => Assert.That(SecurityIdentifier.Parse(text), Is.EqualTo(SecurityIdentifier.Empty));

    [Test]
    public void UnknownMarketIsNamed() => Assert.That(() => SecurityIdentifier.GenerateCrypto("BTCUSDT", "nowhere"),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("The specified market wasn't found in the markets lookup. Requested: nowhere."));

    [Test]
    public void MarketsAddedInOneRunAreUnknownInAnother()
    {
        using (new RunContext("none", new Dictionary<string, string>()).Enter())
        {
            Market.Add("tse", 500);
            Assert.That(Market.Encode("tse"), Is.EqualTo(500));
        }
        using (new RunContext("none", new Dictionary<string, string>()).Enter())
        {
            Assert.That(Market.Encode("tse"), Is.Null);
        }
    }

    private sealed class SomeCurve : BaseData;
}
