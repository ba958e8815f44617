using NUnit.Framework;
using YenValve.Data.Calendars;
using YenValve.Tests;

namespace YenValve.Data.Tests;

/// <summary>The bundled auctions of super-long bonds against what is known of them from elsewhere.</summary>
[TestFixture]
public sealed class AuctionTests
{
    private static readonly List<PolicyMeeting> All =
        [.. File.ReadLines(Path.Combine(Repository.Market, "alternative", "mof", "jgb_auctions.csv")).Skip(1).Select(line => Lines.Read<PolicyMeeting>(PolicyMeeting.Auctions, line)!)];

    [Test]
    public void EachIsHeldOnADayOfTheMarketAndWasKnownFourWeeksBefore()
    {
        foreach (var auction in All)
        {
            Assert.That(auction.Kind, Is.EqualTo(PolicyEventKind.Auction));
            Assert.That(auction.EndTime, Is.LessThan(auction.EventTime.AddDays(-28)), $"{auction.EventTime}");
            Assert.That(JapaneseBusinessDays.IsBusinessDay(DateOnly.FromDateTime(auction.EventTime)), Is.True, $"{auction.EventTime}");
        }
    }

    // The ministry's plans of these fiscal years: 20 and 30 years every month, 40 years every other.
    [Test]
    public void EveryMonthHasThoseOfThePlan()
    {
        foreach (var month in All.GroupBy(auction => (auction.EventTime.Year, auction.EventTime.Month)))
        {
            string[] planned = month.Key.Month % 2 == 1 ? ["20 years", "30 years", "40 years"] : ["20 years", "30 years"];
            Assert.That(month.Select(auction => auction.Note), Is.EquivalentTo(planned), $"{month.Key}");
        }

        Assert.That(All, Has.Count.EqualTo(255));
    }

    // Pages of the ministry's auction calendar, and its notice of 4 March 2019 about April.
    [TestCase("2019-02-07", "30 years")]
    [TestCase("2019-02-19", "20 years")]
    [TestCase("2019-04-04", "30 years")]
    [TestCase("2019-04-16", "20 years")]
    [TestCase("2019-08-06", "30 years")]
    [TestCase("2019-08-20", "20 years")]
    [TestCase("2024-09-05", "30 years")]
    [TestCase("2024-09-12", "20 years")]
    [TestCase("2024-09-26", "40 years")]
    [TestCase("2025-05-28", "40 years")]
    public void ThoseOfTheMinistrysPagesAreThere(string day, string maturity) =>
        Assert.That(All.Single(auction => auction.EventTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) == day).Note, Is.EqualTo(maturity));
}
