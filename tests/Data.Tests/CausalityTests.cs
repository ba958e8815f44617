using System.Globalization;
using NUnit.Framework;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Data.Tests;

/// <summary>No figure is visible before its publisher gave it out: over the whole history, through the engine and a real algorithm.</summary>
[TestFixture]
public sealed class CausalityTests
{
    private static readonly DateTime Start = new(2018, 1, 1);
    private static readonly DateTime End = new(2026, 3, 31);
    private string _folder = null!;

    [OneTimeSetUp]
    public void CopyWhatEveryRunReads()
    {
        _folder = Directory.CreateTempSubdirectory("yenvalve-causality-").FullName;
        foreach (var file in new[] { "market-hours/market-hours-database.json", "symbol-properties/symbol-properties-database.csv", "alternative/interest-rate/usa/interest-rate.csv" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, file))!);
            File.Copy(Path.Combine(Repository.Market, file), Path.Combine(_folder, file));
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    // The bounds are the publishers' own words, not the types' calendars.
    [Test]
    public void JgbCurveNotBefore0930TokyoOfTheNextDay() =>
        AssertCausal<JgbCurve>(Repository.Market, "JGB", 2010, c => c.TradeDate.AddDays(1).AddMinutes(30));

    [Test]
    public void VixNotBeforeItsSessionEnds() =>
        AssertCausal<MacroSeries>(Repository.Market, "VIX", 2101, v => v.ReferenceTime.AddHours(20.25));

    [Test]
    public void EffrNotBeforeTheNextMorningInNewYork() =>
        AssertCausal<MacroSeries>(Repository.Market, "EFFR", null, v => v.ReferenceTime.AddDays(1).AddHours(13));

    [Test]
    public void ADecisionNotBeforeItsDay() =>
        AssertCausal<PolicyMeeting>(Repository.Market, "BOJ", null, m => m.Kind == PolicyEventKind.Decision ? m.EventTime : DateTime.MinValue);

    [Test]
    public void AnAuctionIsToldBeforeItsMonth() =>
        AssertCausal<PolicyMeeting>(Repository.Market, PolicyMeeting.Auctions, null, m => new DateTime(m.EventTime.Year, m.EventTime.Month, 1).AddMonths(-1));

    [Test]
    public void YenVolatilityNotBeforeTheNewYorkClose()
    {
        Write("alternative/yenvalve/usdjpy_volatility.csv", "date,atm_1w,atm_1m,atm_3m,rr25_1m,bf25_1m,forward_points_1m", Weekdays(), day => "9,9.5,9.8,-1,0.2,-50");
        AssertCausal<YenVolatility>(_folder, "USDJPY", null, v => v.ReferenceTime.AddHours(21));
    }

    [Test]
    public void PositioningNotBeforeFriday()
    {
        Write("alternative/cftc/jpy_legacy.csv", "date,a,b,c,d,e,f", Weekdays().Where(d => d.DayOfWeek == DayOfWeek.Tuesday), day => "1,2,3,4,5,6");
        AssertCausal<YenPositioning>(_folder, "JPY", null, p => p.ReferenceTime.AddDays(3).AddHours(19.5));
    }

    [Test]
    public void LiquidationsNotBeforeTheirBarEnds()
    {
        Write("alternative/liquidations/btc-1d.csv", "time,end,long_usd,short_usd,count,venue", Days(), day => $"{day.AddDays(1):yyyy-MM-dd},1000,2000,3,x");
        AssertCausal<Liquidations>(_folder, "BTC-1D", null, l => l.ReferenceTime.AddDays(1));
    }

    [Test]
    public void PerpetualMarketNotBeforeItsBarEnds()
    {
        Write("alternative/perpetuals/btc-1d.csv", "time,end,open_interest_usd,funding_rate_8h,basis,taker_buy_share", Days(), day => $"{day.AddDays(1):yyyy-MM-dd},1e10,0.0001,0,0.5");
        AssertCausal<PerpetualMarket>(_folder, "BTC-1D", null, p => p.ReferenceTime.AddDays(1));
    }

    [Test]
    public void OptionStripNotBeforeItWasQuoted()
    {
        Write("alternative/options/6j.csv", "time,quote", Weekdays(), day => $"{day.AddDays(24):yyyy-MM-dd} 0.0068 C 0.0001 0.00012 0.00689", " 20:00");
        AssertCausal<YenOptionStrip>(_folder, "6J", null, s => s.ReferenceTime);
    }

    private static void AssertCausal<T>(string dataFolder, string ticker, int? count, Func<T, DateTime> notBefore)
        where T : PublishedData, new()
    {
        ReleaseProbe<T> probe = null!;
        var outcome = Backtest.Run(new BacktestRequest { DataFolder = dataFolder, CreateAlgorithm = () => probe = new ReleaseProbe<T>(ticker, Start, End) });
        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(outcome.Warnings, Is.Empty);
        Assert.That(probe.Delivered, count is { } expected ? Has.Count.EqualTo(expected) : Has.Count.GreaterThan(8));
        Assert.That(probe.Leaks, Is.Empty);
        foreach (var (utc, datum) in probe.Delivered)
        {
            Assert.That(utc, Is.EqualTo(datum.EndTime), "delivered at its release");
            Assert.That(utc, Is.GreaterThanOrEqualTo(notBefore(datum)), $"{typeof(T).Name} of {datum.ReferenceTime:yyyy-MM-dd}");
        }
    }

    private static IEnumerable<DateTime> Days()
    {
        for (var day = Start; day < End; day = day.AddDays(1)) yield return day;
    }

    private static IEnumerable<DateTime> Weekdays() => Days().Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private void Write(string path, string header, IEnumerable<DateTime> days, Func<DateTime, string> cells, string time = "")
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllLines(file, days.Select(day => $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{time},{cells(day)}").Prepend(header));
    }
}
