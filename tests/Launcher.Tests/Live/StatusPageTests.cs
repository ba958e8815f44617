using NUnit.Framework;
using Spectre.Console;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Live;

namespace YenValve.Launcher.Tests.Live;

/// <summary>The page shows what a person has to know, whatever signs stand in the texts.</summary>
[TestFixture]
public sealed class StatusPageTests
{
    [TestCase("running")]
    [TestCase("next decision 2026-02-27 01:00Z (in 15h 30m)")]
    [TestCase("101,250.50 USDT")]
    [TestCase("18.4 %")]
    [TestCase("Disorderly")]
    [TestCase("curve stress 0.70 is disorder [from 0.6]")]
    [TestCase("jgb-curve")]
    [TestCase("6.0d")]
    [TestCase("ladder armed")]
    [TestCase("61,234.50")]
    [TestCase("dailyloss since 2026-02-26 04:00Z")]
    [TestCase("a file [odd] was not read")]
    public void Shows(string text) => Assert.That(Render(Statuses.Running), Does.Contain(text));

    [Test]
    public void ARunThatHasNotBegunHasAPageToo() =>
        Assert.That(Render(Statuses.Running with { Decision = null, Ladder = null, Feeds = [], Files = [], Orders = [], NextDecision = null }), Does.Contain("none yet"));

    private static string Render(LiveStatus status)
    {
        using var writer = new StringWriter();
        var console = Session.ConsoleOn(writer);
        console.Write(StatusPage.Of(status));
        return writer.ToString();
    }
}
