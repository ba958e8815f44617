using NUnit.Framework;
using YenValve.Launcher.Briefing;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Briefing;

/// <summary>Only what was known at the moment, and lay ahead of it.</summary>
[TestFixture]
public sealed class PolicyCalendarTests
{
    private static readonly DateTime Now = new(2024, 7, 30, 1, 0, 0);

    [Test]
    public void WhatWasKnownAndLiesAheadIsToldSoonestFirst()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "alternative", "boj"));
        folder.Write(PolicyCalendar.Meetings, """
            released,event,kind,value,note
            2024-01-01 00:00,2024-09-20 06:30,Scheduled,,
            2024-01-01 00:00,2024-07-31 06:30,Scheduled,,
            2024-01-01 00:00,2024-06-14 06:30,Scheduled,,
            2024-08-15 00:00,2024-08-20 06:30,Scheduled,,
            2024-07-31 06:30,2024-07-31 06:30,Decision,0.25,
            """);

        Assert.That(PolicyCalendar.Ahead(folder.Path, PolicyCalendar.Meetings, Now, "Scheduled"), Is.EqualTo(new[]
        {
            new EventAhead(new DateTime(2024, 7, 31, 6, 30, 0), ""), new EventAhead(new DateTime(2024, 9, 20, 6, 30, 0), ""),
        }));
    }

    [Test]
    public void AuctionsAreThoseOfTheMinistrysCalendar()
    {
        // Its page of September 2024: 30 years on the 5th, 20 on the 12th, 40 on the 26th; that of October was not told yet.
        var ahead = PolicyCalendar.Ahead(Repository.Market, PolicyCalendar.Auctions, new DateTime(2024, 8, 21, 1, 0, 0), "Auction")!;
        Assert.That(ahead.Select(auction => $"{auction.UtcTime:MM-dd HH:mm} {auction.Note}"), Is.EqualTo(new[] { "09-05 03:35 30 years", "09-12 03:35 20 years", "09-26 03:35 40 years" }));
    }

    [Test]
    public void WithoutACalendarThereIsNone() => Assert.That(PolicyCalendar.Ahead(Path.GetTempPath(), PolicyCalendar.Meetings, Now, "Scheduled"), Is.Null);
}
