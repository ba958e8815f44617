using System.Text.Json;
using NUnit.Framework;

namespace YenValve.Launcher.Tests.Comparison;

/// <summary><c>validate placebo</c> on two years of the bundled data.</summary>
[TestFixture, NonParallelizable]
public sealed class PlaceboCommandTests
{
    private static readonly string[] TwoYears = ["validate", "placebo", "--parameter", "start-date", "2021-06-01", "--parameter", "end-date", "2023-05-31"];

    [TestCase("0.9999", 0)]
    [TestCase("0.0001", 1)]
    public async Task ExitCodeIsTheFinding(string level, int exitCode)
    {
        var run = await CommandLineRun.Of([.. TwoYears, "--level", level, "--json"]);
        Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Error);
        using var document = JsonDocument.Parse(run.Output);
        var placebo = document.RootElement.GetProperty("placebo");
        var share = placebo.GetProperty("pValues").GetProperty("sharpe").GetDouble();
        // 730 daily decisions have 729 other timings.
        Assert.That(placebo.GetProperty("shifts").GetInt32(), Is.EqualTo(729));
        Assert.That(share, Is.InRange(1.0 / 730, 1.0));
        Assert.That(document.RootElement.GetProperty("isFinding").GetBoolean(), Is.EqualTo(exitCode == 1));
    }

    [Test]
    public async Task SaysTheFindingInALine()
    {
        var run = await CommandLineRun.Of([.. TwoYears, "--level", "0.0001"]);
        Assert.That(run.Output, Does.Contain("FINDING: the timing is not to be told from chance"));
    }

    [Test]
    public async Task WithoutACutThereIsNothingToShift()
    {
        var run = await CommandLineRun.Of([.. TwoYears, "--parameter", "macro", "off"]);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("no macro cut"));
    }

    [Test]
    public async Task LevelIsAShare() => Assert.That((await CommandLineRun.Of("validate", "placebo", "--level", "5")).ExitCode, Is.EqualTo(2));
}
