using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Core;

/// <summary>Texts of data files and tickers.</summary>
[TestFixture]
public class TextTests
{
    [TestCase("42", "42")]
    [TestCase(" -0.00012 ", "-0.00012")]
    [TestCase("67123.4500", "67123.4500")]
    [TestCase("-5", "-5")]
    public void ReadsPlainNumbers(string text, string expected) => Assert.That(text.ToDecimal().ToStringInvariant(), Is.EqualTo(expected));

    [Test]
    public void ReadsPercentages() => Assert.That("12.5%".ToNormalizedDecimal(), Is.EqualTo(0.125m));

    [Test]
    public void SplitsLines()
    {
        Assert.That("a,b,,d".ToCsv(), Is.EqualTo(new[] { "a", "b", "", "d" }));
        Assert.That("a,\"b,c\",d".ToCsvData(), Is.EqualTo(new[] { "a", "\"b,c\"", "d" }));
        Assert.That("a,1.5,c".TryGetDecimalFromCsv(1, out var value), Is.True);
        Assert.That(value, Is.EqualTo(1.5m));
        Assert.That("a,b".TryGetDecimalFromCsv(2, out _), Is.False);
    }

    [TestCase(0UL, "")]
    [TestCase(1607UL, "18N")]
    [TestCase(ulong.MaxValue, "3W5E11264SGSF")]
    public void Base36(ulong number, string text)
    {
        Assert.That(number.EncodeBase36(), Is.EqualTo(text));
        Assert.That(text.DecodeBase36(), Is.EqualTo(number));
    }

    [Test]
    public void Hashes()
    {
        // RFC 1321 and FIPS 180-2
        Assert.That("abc".ToMD5(), Is.EqualTo("900150983cd24fb0d6963f7d28e17f72"));
        Assert.That("abc".ToSHA256(), Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    [Test]
    public void NamesOfTypes() => Assert.That(typeof(Dictionary<string, List<int>>).GetBetterTypeName(), Is.EqualTo("Dictionary<String, List<Int32>>"));

    [TestCase("USDT", "₮")]
    [TestCase("BTC", "₿")]
    [TestCase("XYZ", "XYZ")]
    [TestCase("", "")]
    public void SignsOfCurrencies(string code, string sign) => Assert.That(Currencies.GetCurrencySymbol(code), Is.EqualTo(sign));

    [TestCase("USD", "USDT", Market.Binance, true)]
    [TestCase("USDT", "USD", Market.Binance, true)]
    [TestCase("USD", "USDT", Market.Kraken, false)]
    [TestCase("EUR", "USDT", Market.Binance, false)]
    public void CoinsThatCountAsTheirCurrency(string account, string cash, string market, bool expected) =>
        Assert.That(Currencies.IsStableCoinWithoutPair(account, cash, market), Is.EqualTo(expected));

    [TestCase("₮1,234.50", 1234.5)]
    [TestCase("$-3", -3)]
    [TestCase("7", 7)]
    public void AmountsWithTheirSign(string text, decimal expected) => Assert.That(Currencies.Parse(text), Is.EqualTo(expected));

    [Test]
    public void EndsOfPeriods()
    {
        var thursday = new DateTime(2024, 2, 29, 13, 0, 0);
        Assert.That(Expiry.EndOfDay(thursday), Is.EqualTo(new DateTime(2024, 3, 1)));
        Assert.That(Expiry.EndOfWeek(thursday), Is.EqualTo(new DateTime(2024, 3, 4)));
        Assert.That(Expiry.EndOfWeek(new DateTime(2024, 3, 3)), Is.EqualTo(new DateTime(2024, 3, 4)));
        Assert.That(Expiry.EndOfMonth(thursday), Is.EqualTo(new DateTime(2024, 3, 1)));
        Assert.That(Expiry.EndOfQuarter(thursday), Is.EqualTo(new DateTime(2024, 4, 1)));
        Assert.That(Expiry.EndOfYear(thursday), Is.EqualTo(new DateTime(2025, 1, 1)));
        Assert.That(Expiry.OneMonth(new DateTime(2024, 1, 31)), Is.EqualTo(new DateTime(2024, 2, 29)));
    }

    [TestCase("20240229", "2024-02-29 00:00")]
    [TestCase("20240229 13:45", "2024-02-29 13:45")]
    [TestCase("2024-02-29T13:45:00", "2024-02-29 13:45")]
    [TestCase("2/29/2024", "2024-02-29 00:00")]
    public void ReadsDates(string text, string expected) => Assert.That(Time.ParseDate(text), Is.EqualTo(DateTime.Parse(expected)));

    [Test]
    public void UnixTime()
    {
        var time = new DateTime(2001, 9, 9, 1, 46, 40);
        Assert.That(Time.DateTimeToUnixTimeStamp(time), Is.EqualTo(1e9));
        Assert.That(Time.UnixTimeStampToDateTime(1_000_000_000L), Is.EqualTo(time));
        // a part of a tick counts whole: nothing is known early
        Assert.That(Time.UnixMillisecondTimeStampToDateTime(0.00001m), Is.EqualTo(new DateTime(1970, 1, 1).AddTicks(1)));
    }
}
