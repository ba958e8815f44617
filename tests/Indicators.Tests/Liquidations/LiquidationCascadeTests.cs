using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Liquidations;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Liquidations;

[TestFixture]
public sealed class LiquidationCascadeTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 1, 0, 0);

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var cascade = new LiquidationCascade("c", 5);
        Assert.That(cascade.WarmUpPeriod, Is.EqualTo(121));
        for (var i = 1; i <= 125; i++)
        {
            cascade.Update(Feeds.Forced(Start.AddHours(i), 1e6 + i, 1e6));
            Assert.That(cascade.IsReady, Is.EqualTo(i >= 121));
        }
    }

    [Test]
    public void TheBurstIsOfTheSameHour()
    {
        // Every hour has its own level; the same level again is no burst, e^2 times it is two over the floor of a quarter.
        var cascade = new LiquidationCascade("c", 5);
        for (var i = 0; i < 120; i++) cascade.Update(Feeds.Forced(Start.AddHours(i), Usual(i) - 1, 0));
        cascade.Update(Feeds.Forced(Start.AddHours(120), Usual(120) - 1, 0));
        Assert.That(cascade.Burst, Is.EqualTo(0).Within(1e-9));
        cascade.Update(Feeds.Forced(Start.AddHours(121), (Usual(121) * Math.Exp(2)) - 1, 0));
        Assert.That(cascade.Burst, Is.EqualTo(8).Within(1e-9));
        Assert.That((double)cascade.Current.Value, Is.EqualTo(8).Within(1e-9));

        static double Usual(int i) => Math.Exp(10 + (i % 24 / 4.0));
    }

    [TestCase(4e7, 1e6, .95, true)]
    [TestCase(4e7, 2e7, .95, false, TestName = "AThirdOfItShorts")]
    [TestCase(4e7, 1e6, 1.0, false, TestName = "ThePriceHasNotFallen")]
    [TestCase(1.2e6, 1e5, .95, false, TestName = "NoBurst")]
    public void ACascadeIsABurstOfLongsInAFall(double longs, double shorts, double move, bool cascades)
    {
        var cascade = Warm();
        var end = Start.AddHours(400);
        cascade.Observe(Feeds.Bar(end, 90000, 80000, 90000 * move));
        cascade.Update(Feeds.Forced(end, longs, shorts));
        Assert.That(cascade.IsCascade, Is.EqualTo(cascades));
        Assert.That(cascade.LastCascade, Is.EqualTo(cascades ? end : (DateTime?)null));
    }

    [Test]
    public void WithoutThePriceOfTheHourThereIsNoCascade()
    {
        var cascade = Warm();
        cascade.Update(Feeds.Forced(Start.AddHours(400), 4e7, 1e6));
        Assert.That((cascade.IsCascade, cascade.Burst > 4), Is.EqualTo((false, true)));
    }

    [Test]
    public void TwoQuietHoursAfterThePeak()
    {
        var cascade = Warm();
        var quiet = new[] { 4e7, 2e7, 1e7, 1.4e7, 1.5e7 }.Select((usd, i) => { cascade.Update(Feeds.Forced(Start.AddHours(400 + i), usd, 0)); return cascade.QuietHours; });
        Assert.That(quiet, Is.EqualTo(new[] { 0, 0, 1, 2, 0 }), "at most 35% of the forty million");
        cascade.Update(Feeds.Forced(Start.AddHours(405), 1e6, 0));
        cascade.Update(Feeds.Forced(Start.AddHours(407), 1.1e6, 0));
        Assert.That(cascade.QuietHours, Is.EqualTo(1), "an hour without figures is not a quiet one");
        cascade.Update(Feeds.Forced(Start.AddHours(408), null, null));
        Assert.That((cascade.QuietHours, cascade.LastTime), Is.EqualTo((0, Start.AddHours(407))), "nor is one that told nothing");
    }

    [Test]
    public void AFeedThatStandsStillIsNotQuiet()
    {
        var cascade = Warm();
        cascade.Update(Feeds.Forced(Start.AddHours(400), 4e7, 0));
        for (var i = 401; i < 410; i++) cascade.Update(Feeds.Forced(Start.AddHours(i), 2e6, 3e5));
        Assert.That((cascade.QuietHours, cascade.LastTime), Is.EqualTo((0, Start.AddHours(401))));
        for (var i = 410; i < 413; i++) cascade.Update(Feeds.Forced(Start.AddHours(i), 0, 0));
        Assert.That(cascade.QuietHours, Is.EqualTo(3), "nobody was liquidated, again and again");
    }

    [Test]
    public void RepeatedLateAndUnknownFiguresChangeNothing()
    {
        var cascade = Warm();
        var end = Start.AddHours(399);
        var before = (cascade.Burst, cascade.IsCascade, cascade.QuietHours);
        cascade.Update(Feeds.Forced(end, 9e9, 0));
        cascade.Observe(Feeds.Bar(end, 1, 1, 1));
        Assert.That((cascade.Burst, cascade.IsCascade, cascade.QuietHours), Is.EqualTo(before));
        cascade.Observe(Feeds.Bar(end.AddHours(1), 90000, 1, 80000));
        cascade.Update(Feeds.Forced(end.AddHours(1), null, null));
        Assert.That((cascade.Burst, cascade.IsCascade), Is.EqualTo((double.NaN, false)));
    }

    [Test]
    public void IsTheSameAfterReset()
    {
        var cascade = Warm();
        var first = cascade.Burst;
        cascade.Reset();
        Assert.That((cascade.IsReady, double.IsNaN(cascade.Burst), cascade.LastCascade), Is.EqualTo((false, true, (DateTime?)null)));
        Warm(cascade);
        Assert.That(cascade.Burst, Is.EqualTo(first));
    }

    [Test]
    public void AnHourWithATenthOfARecordDayIsACascade()
    {
        // 31 January 2026: $2.56bn in a day over all venues, 94% longs (CoinGlass), against a couple of million an hour before.
        var cascade = Warm();
        cascade.Observe(Feeds.Bar(Start.AddHours(400), 90000, 84000, 85000));
        cascade.Update(Feeds.Forced(Start.AddHours(400), .94 * 2.5615e8, .06 * 2.5615e8));
        Assert.That(cascade.LongShare, Is.EqualTo(.94).Within(1e-9));
        Assert.That(cascade.IsCascade);
    }

    [Test]
    public void OnBinancesSampledFeedOctoberStandsOutAndJanuaryDoesNot()
    {
        // Four-hour sums of a feed that pushes one liquidation a second: what docs/indicators/liquidations.md says of it.
        var file = Path.Combine(Repository.SharedMarket, "btc_liq_binance_4h.csv");
        Assume.That(file, Does.Exist);
        var cascade = new LiquidationCascade("c");
        var bursts = new Dictionary<DateTime, double>();
        foreach (var cells in File.ReadLines(file).Skip(1).Select(l => l.Split(',')).Where(c => c[1].Length > 0 && c[2].Length > 0))
        {
            var end = DateTime.Parse(cells[0].TrimEnd('Z'), CultureInfo.InvariantCulture).AddHours(4);
            cascade.Update(Feeds.Forced(end, double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture)));
            bursts[end] = cascade.Burst;
            if (end == new DateTime(2025, 10, 11)) Assert.That(cascade.LongShare, Is.EqualTo(.69).Within(.005));
        }

        Assert.That(bursts[new DateTime(2025, 10, 11)], Is.EqualTo(6.40).Within(.005));
        Assert.That(bursts[new DateTime(2026, 1, 31, 20, 0, 0)], Is.EqualTo(1.68).Within(.005));
        Assert.That(bursts.Values.Where(b => !double.IsNaN(b)).Max(), Is.EqualTo(bursts[new DateTime(2025, 10, 11)]));
    }

    private static LiquidationCascade Warm() => Warm(new LiquidationCascade("c", 10));

    private static LiquidationCascade Warm(LiquidationCascade cascade)
    {
        var random = new Random(6);
        for (var i = 0; i < 400; i++)
        {
            cascade.Observe(Feeds.Bar(Start.AddHours(i), 91000, 89000, i == 399 ? 90000 : 90000 + Math.Round(600 * (random.NextDouble() - .5), 2)));
            cascade.Update(Feeds.Forced(Start.AddHours(i), Math.Round(1e6 * (.5 + random.NextDouble())), Math.Round(1e6 * (.5 + random.NextDouble()))));
        }

        return cascade;
    }
}
