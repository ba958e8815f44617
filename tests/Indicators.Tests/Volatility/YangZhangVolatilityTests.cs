using System.Globalization;
using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data.Market;
using YenValve.Indicators.Tests.Reference;
using YenValve.Indicators.Volatility;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class YangZhangVolatilityTests
{
    private static readonly DateTime Day = new(2024, 8, 5);

    [Test, AgainstReference("yang_zhang", typeof(YangZhangVolatility))]
    public void EqualsAnIndependentProgramOnEveryRow()
    {
        var volatility = new YangZhangVolatility("yz");
        foreach (var (row, i) in Reference().Select((r, i) => (r, i)))
        {
            volatility.Update(Bar(i, row));
            Assert.That(volatility.Annualised, Is.EqualTo(row[4]).Within(1e-11), $"row {i}");
            Assert.That(volatility.IsReady, Is.EqualTo(i >= 10));
        }

        Assert.That((double)volatility.Current.Value, Is.EqualTo(volatility.Annualised).Within(1e-12));
        Assert.That((volatility.WarmUpPeriod, volatility.IsProxy), Is.EqualTo((11, true)));
    }

    [Test]
    public void SeesGapsMovesAndRangesByHand()
    {
        // Gaps ln 1.01 up and down and no session at all: the variance is that of the gaps, 2·(ln 1.01)².
        var volatility = new YangZhangVolatility("yz", 2, 1);
        foreach (var (price, i) in new[] { 100.0, 101.0, 100.0 }.Select((p, i) => (p, i))) volatility.Update(Bar(i, [price, price, price, price]));
        Assert.That(volatility.Annualised, Is.EqualTo(Math.Log(1.01) * Math.Sqrt(2)).Within(1e-12));
    }

    [Test]
    public void IsTheSameAfterReset()
    {
        var volatility = Fed();
        var before = volatility.Annualised;
        volatility.Reset();
        Assert.That((volatility.Annualised, volatility.IsReady), Is.EqualTo((double.NaN, false)));
        foreach (var (row, i) in Reference().Select((r, i) => (r, i))) volatility.Update(Bar(i, row));
        Assert.That(volatility.Annualised, Is.EqualTo(before));
    }

    [TestCase(200, 150, 140, 150, 145)]
    [TestCase(200, 150, 155, 152, 151)]
    [TestCase(200, 0, 155, 0, 151)]
    [TestCase(119, 150, 190, 140, 151, Description = "a time already seen")]
    [TestCase(5, 150, 190, 140, 151, Description = "the past")]
    public void AnImpossibleOrOldBarChangesNothing(int day, double open, double high, double low, double close)
    {
        var volatility = Fed();
        var before = volatility.Annualised;
        volatility.Update(Bar(day, [open, high, low, close]));
        Assert.That(volatility.Annualised, Is.EqualTo(before));
    }

    [Test]
    public void RefusesWindowsThatAreNone()
    {
        Assert.That(() => new YangZhangVolatility("yz", 1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new YangZhangVolatility("yz", 10, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static YangZhangVolatility Fed()
    {
        var volatility = new YangZhangVolatility("yz");
        foreach (var (row, i) in Reference().Select((r, i) => (r, i))) volatility.Update(Bar(i, row));
        return volatility;
    }

    private static TradeBar Bar(int day, double[] r) =>
        new(Day.AddDays(day), Symbol.Empty, (decimal)r[0], (decimal)r[1], (decimal)r[2], (decimal)r[3], 0, TimeSpan.FromDays(1));

    private static IEnumerable<double[]> Reference() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "yang_zhang.csv")).Skip(1)
            .Select(l => l.Split(',').Select(c => c == "nan" ? double.NaN : double.Parse(c, CultureInfo.InvariantCulture)).ToArray());
}
