using NUnit.Framework;
using YenValve.Launcher.Briefing;

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
        folder.Write("alternative/boj/policy_events.csv", """
            released,event,kind,value,note
            2024-01-01 00:00,2024-09-20 06:30,Scheduled,,
            2024-01-01 00:00,2024-07-31 06:30,Scheduled,,
            2024-01-01 00:00,2024-06-14 06:30,Scheduled,,
            2024-08-15 00:00,2024-08-20 06:30,Scheduled,,
            2024-06-01 00:00,2024-08-08 03:00,Auction,400,40 years
            """);

        Assert.That(PolicyCalendar.Ahead(folder.Path, Now, "Scheduled"), Is.EqualTo(new[] { new DateTime(2024, 7, 31, 6, 30, 0), new DateTime(2024, 9, 20, 6, 30, 0) }));
        Assert.That(PolicyCalendar.Ahead(folder.Path, Now, "Auction"), Is.EqualTo(new[] { new DateTime(2024, 8, 8, 3, 0, 0) }));
    }

    [Test]
    public void WithoutACalendarThereIsNothing() => Assert.That(PolicyCalendar.Ahead(Path.GetTempPath(), Now, "Scheduled"), Is.Empty);
}
