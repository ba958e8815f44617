using NUnit.Framework;
using YenValve.Data.Calendars;
using YenValve.Tests;

namespace YenValve.Data.Tests;

/// <summary>When each feed's figures become public, against what their publishers say.</summary>
[TestFixture]
public sealed class ReleaseTests
{
    [TestCase("2024-08-05", "2024-08-05 21:00", TestName = "New York close in summer")]
    [TestCase("2026-01-20", "2026-01-20 22:00", TestName = "New York close in winter")]
    public void YenVolatilityIsPublicAtTheNewYorkClose(string day, string release) =>
        Assert.That(Lines.Read<YenVolatility>("USDJPY", $"{day},16,15.61,12,-3.5,.4,-60")!.EndTime, Is.EqualTo(DateTime.Parse(release)));

    [TestCase("2024-08-06", "2024-08-09 19:30", TestName = "Tuesday's report on Friday 15:30 in New York")]
    [TestCase("2024-07-02", "2024-07-08 19:30", TestName = "A holiday in between moves it to Monday")]
    [TestCase("2026-03-10", "2026-03-13 19:30", TestName = "In the weeks when only New York has changed its clocks")]
    [TestCase("2018-12-31", "2019-03-08 22:00", TestName = "The shutdown of 2018 and 2019")]
    public void PositioningIsPublicOnFriday(string day, string release) =>
        Assert.That(Lines.Read<YenPositioning>("JPY", $"{day},1,2,3,4,5,6")!.EndTime, Is.EqualTo(DateTime.Parse(release)));

    [TestCase("VIX", "2024-08-05,23,65,23,38.57", "2024-08-05 21:00")]
    [TestCase("SOFR", "2024-08-02,5.34", "2024-08-05 13:00")]
    [TestCase("UST10Y", "2024-07-03,4.36", "2024-07-05 13:00")]
    [TestCase("CALL", "2024-08-09,0.227", "2024-08-13 01:00")]
    public void MacroSeriesArePublicOnTheirPublishersDay(string ticker, string line, string release) =>
        Assert.That(Lines.Read<MacroSeries>(ticker, line)!.EndTime, Is.EqualTo(DateTime.Parse(release)));

    [Test]
    public void BarsArePublicAtTheirEnd()
    {
        var liquidations = Lines.Read<Liquidations>("BTC-4H", "2025-10-10 20:00,2025-10-11 00:00,1000000,5,,Binance")!;
        var perpetual = Lines.Read<PerpetualMarket>("BTC-1D", "2025-10-10,2025-10-11,4e10,0.0001,,0.48")!;
        Assert.That(liquidations.EndTime, Is.EqualTo(new DateTime(2025, 10, 11)));
        Assert.That(perpetual.EndTime, Is.EqualTo(new DateTime(2025, 10, 11)));
    }

    [Test]
    public void AMeetingsScheduleIsKnownBeforeItsDecision()
    {
        var schedule = Lines.Read<PolicyMeeting>("BOJ", "2026-01-01 00:00,2026-01-23 06:30,Scheduled,,")!;
        var decision = Lines.Read<PolicyMeeting>("BOJ", "2026-01-23 06:30,2026-01-23 06:30,Decision,0.75,HOLD")!;
        Assert.That((schedule.Kind, schedule.EventTime, schedule.Figure), Is.EqualTo((PolicyEventKind.Scheduled, decision.EventTime, (double?)null)));
        Assert.That((decision.Figure, decision.Note, decision.EndTime), Is.EqualTo(((double?)0.75, "HOLD", decision.EventTime)));
    }

    [Test]
    public void SofrWasPublishedForEveryBusinessDayAndNoOther()
    {
        var file = Path.Combine(Repository.SharedMarket, "sofr.csv");
        Assume.That(file, Does.Exist, "needs ../shared/market, which is not here");
        var published = File.ReadLines(file).Skip(1).Select(line => DateOnly.Parse(line.Split(',')[0])).ToHashSet();
        for (var day = published.Min(); day <= published.Max(); day = day.AddDays(1))
            Assert.That(UnitedStatesBusinessDays.IsBusinessDay(day), Is.EqualTo(published.Contains(day)), day.ToString());
    }
}
