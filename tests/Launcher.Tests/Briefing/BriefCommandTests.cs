using Newtonsoft.Json.Linq;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Briefing;

/// <summary><c>brief</c> on the bundled data, as a user runs it.</summary>
[TestFixture, NonParallelizable]
public sealed class BriefCommandTests
{
    [Test]
    public async Task TheDayOfACutIsToldToMachines()
    {
        var run = await CommandLineRun.Of("brief", "--date", "2026-01-21", "--parameter", "start-date", "2026-01-05", "--data-folder", Repository.Market, "--json");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var brief = JObject.Parse(run.Output);
        Assert.That((string?)brief.SelectToken("decision.scenario"), Is.EqualTo("Disorderly"), "evidence: cut of 2026-01-21 01:00");
        Assert.That((double?)brief.SelectToken("decision.price"), Is.EqualTo(88427.66));
        Assert.That((double?)brief.SelectToken("decision.multiplier"), Is.EqualTo(0.15));
        var stress = brief["signals"]!.First(s => (string?)s["name"] == "curveStress");
        Assert.That((double?)stress["threshold"], Is.EqualTo(0.6));
        Assert.That((double?)stress["distance"], Is.EqualTo(0.6 - (double)stress["value"]!).Within(1e-12).And.LessThan(0.0));
        var levels = brief["levels"]!.Select(level => (double)level["price"]!).ToList();
        Assert.That(levels, Is.Not.Empty.And.Ordered.Descending);
        Assert.That(levels, Is.All.LessThan(88427.66));
        Assert.That(brief["chain"]!.Select(link => (string?)link["state"]), Has.Exactly(6).Items.And.Some.EqualTo("stress"));
        Assert.That(brief.SelectToken("decision.feeds")!.Select(feed => (string?)feed["name"]), Does.Contain("jgb-curve"));
        Assert.That(((DateTime)brief["nextMeeting"]!).Date, Is.EqualTo(new DateTime(2026, 1, 23)), "the Bank of Japan's meeting of January 2026");
    }

    [Test]
    public async Task TheDayIsToldToPeople()
    {
        var run = await CommandLineRun.Of("brief", "--date", "2026-01-21", "--parameter", "start-date", "2026-01-05", "--data-folder", Repository.Market);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        foreach (var part in new[] { "scenario Disorderly", "JGB curve stress 0.82 >= 0.60", "liquidation levels below the price", "jgb-curve", "next decision 2026-01-23, in 2 days", "Super-long auctions" })
            Assert.That(run.Output, Does.Contain(part));
    }

    [TestCase("2019-01-01", "the run begins on 2020-03-01")]
    [TestCase("2027-01-01", "its data end on 2026-03-31")]
    public async Task ADayWithoutADecisionIsWrong(string date, string named)
    {
        var run = await CommandLineRun.Of("brief", "--date", date, "--data-folder", Repository.Market);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.WrongConfiguration));
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(run.Error, Does.Contain(named));
    }
}
