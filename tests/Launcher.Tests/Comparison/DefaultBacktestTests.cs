using System.Text.Json;
using NUnit.Framework;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Performance;

namespace YenValve.Launcher.Tests.Comparison;

/// <summary>What a person sees who names no command.</summary>
[TestFixture, NonParallelizable]
public sealed class DefaultBacktestTests
{
    [Test]
    public async Task ShowsTheRunBesideWhatItIsMeasuredAgainst()
    {
        var run = await CommandLineRun.Of();
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        foreach (var heading in new[] { "YenValve", "without macro", "volatility target", "buy and hold BTC" }) Assert.That(run.Output, Does.Contain(heading));
        foreach (var statistic in StatisticCatalogue.All) Assert.That(run.Output, Does.Contain(statistic.Name));
        foreach (var window in EventWindows.All) Assert.That(run.Output, Does.Contain(window.Name));
        Assert.That(run.Output, Does.Contain("tried rules"));
    }

    [Test]
    public async Task GivesMachinesTheSameFigures()
    {
        var run = await CommandLineRun.Of("--json");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var document = JsonDocument.Parse(run.Output);
        var evaluation = document.RootElement.GetProperty("evaluation");
        var runs = evaluation.GetProperty("runs").EnumerateArray().ToList();
        Assert.That(runs, Has.Count.EqualTo(4));
        // Bitcoin of the bundled bars, 2020-03-01 to 2026-03-26 and the hours after: 8,523.61 to 68,820.31.
        Assert.That(runs[3].GetProperty("statistics").GetProperty("total").GetDouble(), Is.EqualTo((68820.31 / 8523.61) - 1).Within(1e-9));
        foreach (var file in document.RootElement.GetProperty("results").EnumerateArray()) Assert.That(File.Exists(file.GetString()), Is.True);
    }
}
