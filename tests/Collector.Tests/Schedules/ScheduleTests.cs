using System.Globalization;
using NUnit.Framework;
using YenValve.Collector.Schedules;
using YenValve.Data;
using YenValve.Data.Calendars;

namespace YenValve.Collector.Tests.Schedules;

[TestFixture]
public sealed class ScheduleTests
{
    private static readonly CalendarSchedule Jgb = new(JapaneseBusinessDays.IsBusinessDay, day => JgbCurve.ReleaseOf(day.ToDateTime(TimeOnly.MinValue)));

    // 29 April to 5 May 2026 is the Golden Week: holidays on 29 April and 4 to 6 May (6 May stands in for the 3rd, a Sunday).
    [TestCase("2026-04-27 00:29", "2026-04-27 00:30", "2026-04-23", TestName = "A Monday, before the curve of Friday")]
    [TestCase("2026-04-27 00:30", "2026-04-28 00:30", "2026-04-24", TestName = "A Monday, at the moment")]
    [TestCase("2026-05-01 00:31", "2026-05-07 00:30", "2026-04-30", TestName = "Golden Week")]
    [TestCase("2026-12-30 01:00", "2027-01-04 00:30", "2026-12-29", TestName = "The new year")]
    public void TheMinistrysMornings(string now, string next, string last)
    {
        Assert.That(Jgb.Next(Utc(now)), Is.EqualTo(Utc(next)));
        Assert.That(Jgb.LastPublished(Utc(now)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(last));
    }

    [TestCase("2026-04-27 00:00:04", "2026-04-27 00:00:05")]
    [TestCase("2026-04-27 00:00:05", "2026-04-27 01:00:05")]
    [TestCase("2026-04-27 23:30:00", "2026-04-28 00:00:05")]
    public void HoursAndALittle(string now, string next) =>
        Assert.That(new IntervalSchedule(TimeSpan.FromHours(1), TimeSpan.FromSeconds(5)).Next(Utc(now)), Is.EqualTo(Utc(next)));

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
