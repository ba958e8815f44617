using NUnit.Framework;
using YenValve.Algorithms.Signals;
using YenValve.Data;

namespace YenValve.Algorithms.Tests.Signals;

/// <summary>Releases and the moments by which the next has to be there, counted by hand on the publishers' calendars.</summary>
[TestFixture]
public sealed class PublicationCalendarTests
{
    // Tuesday's curve comes on Wednesday, Wednesday's is due on Thursday 00:30 and overdue a day later.
    [TestCase("2026-01-20", "2026-01-23 00:30")]
    [TestCase("2025-05-01", "2025-05-08 00:30", TestName = "The Golden Week is no lateness")]
    [TestCase("2019-04-26", "2019-05-09 00:30", TestName = "Nor were the ten days of 2019")]
    public void OfTheCurve(string tradeDate, string due) =>
        Assert.That(PublicationCalendar.JgbCurve(JgbCurve.ReleaseOf(DateTime.Parse(tradeDate))), Is.EqualTo(DateTime.Parse(due)));

    [TestCase("2024-08-05 21:00", "2024-08-07 21:00", TestName = "Monday's close, in summer")]
    [TestCase("2024-11-01 21:00", "2024-11-05 22:00", TestName = "Friday's, before the clocks change")]
    [TestCase("2024-11-27 22:00", "2024-11-30 22:00", TestName = "Thanksgiving")]
    public void OfTheAmericanClose(string release, string due) =>
        Assert.That(PublicationCalendar.AmericanClose(DateTime.Parse(release)), Is.EqualTo(DateTime.Parse(due)));

    [TestCase("2024-08-05 21:00", "2024-08-07 21:00")]
    [TestCase("2024-08-05 22:00", "2024-08-07 21:00", TestName = "An hour after the close of Monday is Monday still")]
    [TestCase("2024-11-27 22:00", "2024-11-29 22:00", TestName = "Currencies trade on Thanksgiving")]
    [TestCase("2024-12-24 22:00", "2024-12-27 22:00", TestName = "And not on Christmas")]
    public void OfCurrencies(string release, string due) =>
        Assert.That(PublicationCalendar.Currency(DateTime.Parse(release)), Is.EqualTo(DateTime.Parse(due)));

    [Test]
    public void OfCrypto() => Assert.That(PublicationCalendar.Crypto(new DateTime(2024, 12, 25)), Is.EqualTo(new DateTime(2024, 12, 25, 3, 0, 0)));
}
