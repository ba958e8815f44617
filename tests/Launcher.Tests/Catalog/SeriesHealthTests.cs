using NUnit.Framework;
using YenValve.Launcher.Catalog;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Catalog;

[TestFixture]
public sealed class SeriesHealthTests
{
    private static readonly SeriesDefinition Daily = new("test", "test.csv", 1, day => day.DayOfWeek != DayOfWeek.Sunday, TimeSpan.FromDays(1), 3, day => day.AddHours(25), true, "nothing");
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("yenvalve-health-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void CountsWhatIsDueAndNotThere()
    {
        // 1 January 2024 is a Monday; Thursday to Saturday are missing, and the Sunday is not due.
        var health = Of("date,x\n2024-01-01,1\n2024-01-02,2\n2024-01-03,3\n2024-01-08,4\n2024-01-09,\n2024-01-10,5\n");
        Assert.That((health.Rows, health.Missing, health.Gaps, health.LongestGap), Is.EqualTo((5, 1, 4, 3)));
    }

    [Test]
    public void SeesAFrozenSeries()
    {
        Assert.That(Of("2024-01-01,7\n2024-01-02,7\n2024-01-03,7\n").StaleRuns, Is.Zero);
        Assert.That(Of("2024-01-01,7\n2024-01-02,7\n2024-01-03,7\n2024-01-04,7\n2024-01-05,7\n").StaleRuns, Is.EqualTo(1));
    }

    [Test]
    public void SeesAJump()
    {
        var start = new DateTime(2024, 1, 1);
        var rows = Enumerable.Range(0, 300).Select(i => $"{start.AddDays(i):yyyy-MM-dd},{100 + (5 * Math.Sin(i * i)):0.000}").ToList();
        Assert.That(Of(string.Join('\n', rows)).Outliers, Is.Zero);
        rows[280] = $"{start.AddDays(280):yyyy-MM-dd},1000";
        Assert.That(Of(string.Join('\n', rows)).Outliers, Is.EqualTo(2), "up and back");
    }

    [Test]
    public void WhatIsNeededAndMissingOrBrokenIsFatal()
    {
        Assert.That(SeriesHealth.Of(_folder, Daily).IsFatal, Is.True);
        Assert.That(SeriesHealth.Of(_folder, Daily with { IsNeeded = false }).IsFatal, Is.False);
        var broken = Of("2024-01-01,1\n2024-01-02,x\n");
        Assert.That((broken.IsFatal, broken.Problem), Is.EqualTo((true, "broken row '2024-01-02,x'")));
    }

    [Test]
    public void AnUnreadableZipIsAProblem()
    {
        File.WriteAllText(Path.Combine(_folder, "test.zip"), "no zip");
        Assert.That(SeriesHealth.Of(_folder, Daily with { Path = "test.zip" }).Problem, Is.Not.Null);
    }

    [Test]
    public void TheBundledSampleHasWhatIsNeeded()
    {
        var health = SeriesDefinition.All.Select(series => SeriesHealth.Of(Repository.Market, series)).ToList();
        Assert.That(health.Where(h => h.IsFatal), Is.Empty);
        Assert.That(health.Single(h => h.Series.Name == "JGB par yields"), Has.Property(nameof(SeriesHealth.Gaps)).Zero.And.Property(nameof(SeriesHealth.Rows)).EqualTo(2071));
    }

    private SeriesHealth Of(string text)
    {
        File.WriteAllText(Path.Combine(_folder, "test.csv"), text);
        return SeriesHealth.Of(_folder, Daily);
    }
}
