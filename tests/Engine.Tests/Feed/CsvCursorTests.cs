using System.Text;
using NUnit.Framework;
using YenValve.Engine.Feed;

namespace YenValve.Engine.Tests.Feed;

[TestFixture]
public class CsvCursorTests
{
    [TestCase("1", "1")]
    [TestCase("42000.10", "42000.10")]
    [TestCase("-0.5", "-0.5")]
    [TestCase(".25", "0.25")]
    [TestCase("5.", "5")]
    [TestCase("", "0")]
    [TestCase("1e-3", "0.001")]
    [TestCase("1234567890123456789", "1234567890123456789")]
    [TestCase("12345678901234567890.123", "12345678901234567890.123")]
    [TestCase("0.00000001", "0.00000001")]
    public void ReadsDecimalsWithTheirDigits(string text, string expected)
    {
        var csv = Line(text + ",x");
        Assert.That(csv.Decimal().ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [TestCase("20240301 05:30", "2024-03-01T05:30:00")]
    [TestCase("20240301 05:30:15", "2024-03-01T05:30:15")]
    [TestCase("20240229", "2024-02-29T00:00:00")]
    public void ReadsTimes(string text, string expected)
    {
        var csv = Line(text);
        Assert.That(new DateTime(csv.Stamp()).ToString("s"), Is.EqualTo(expected));
    }

    [TestCase("20230229 05:30")]
    [TestCase("20240301 25:00")]
    [TestCase("2024-03-01")]
    [TestCase("today")]
    public void AMalformedTimeIsNamed(string text)
    {
        var error = Assert.Throws<MarketDataException>(() =>
        {
            var csv = Line(text);
            csv.Stamp();
        });
        Assert.That(error!.Message, Is.EqualTo($"prices.csv, line 1: '{text}' is not a time (yyyyMMdd HH:mm)"));
    }

    [TestCase("abc")]
    [TestCase("1.2.3")]
    [TestCase("-")]
    [TestCase("1 000")]
    public void AMalformedNumberIsNamedWithFileAndLine(string text)
    {
        var error = Assert.Throws<MarketDataException>(() =>
        {
            var csv = new CsvCursor(Encoding.UTF8.GetBytes("1\n\n" + text + "\n"), "prices.csv");
            csv.NextLine();
            csv.NextLine();
            csv.Decimal();
        });
        Assert.That(error!.Message, Is.EqualTo($"prices.csv, line 3: '{text}' is not a number"));
    }

    [Test]
    public void LinesEndWithOrWithoutCarriageReturn()
    {
        var csv = new CsvCursor("1,2\r\n\r\n3,4"u8, "x");
        var sum = 0m;
        while (csv.NextLine()) sum += csv.Decimal() * 10 + csv.Decimal();
        Assert.That(sum, Is.EqualTo(46m));
    }

    private static CsvCursor Line(string text)
    {
        var csv = new CsvCursor(Encoding.UTF8.GetBytes(text), "prices.csv");
        csv.NextLine();
        return csv;
    }
}
