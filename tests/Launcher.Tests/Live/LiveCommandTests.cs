using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Live;

/// <summary>The command: what it refuses, and a replay against the backtest of the same days.</summary>
[TestFixture, NonParallelizable]
public sealed class LiveCommandTests
{
    private static readonly string[] Quiet = ["--port", "0", "--output"];

    [TestCase("--paper or --replay", "live")]
    [TestCase("--paper or --replay", "live", "--paper", "--replay", "x")]
    [TestCase("not 'fast'", "live", "--replay", "x", "--speed", "fast")]
    [TestCase("has no day", "live", "--replay", "x", "--from", "2026-01-02", "--to", "2026-01-01")]
    [TestCase("no environment nowhere", "live", "--paper", "--environment", "nowhere")]
    [TestCase("sends no real orders", "live", "--paper", "--environment", "live-binance")]
    [TestCase("not found: nowhere", "live", "--replay", "nowhere", "--from", "2026-01-01", "--to", "2026-01-02")]
    [TestCase("between 0.1 and 3600", "live", "--paper", "--poll", "0")]
    public async Task RefusesWhatMakesNoSense(string why, params string[] command)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.Of([.. command, .. Quiet, folder.Path]);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((ExitCodes.WrongConfiguration, run.Error)));
        Assert.That(run.Error, Does.Contain(why));
    }

    [Test]
    public async Task AReplayGivesTheOrdersOfTheBacktest()
    {
        using var folder = new TemporaryFolder();
        string[] days = ["2025-04-17", "2025-04-29"];
        string[] strategy = ["--parameter", "trend", "off"];
        var replay = await CommandLineRun.Of(["live", "--replay", Repository.Market, "--from", days[0], "--to", days[1], .. strategy, .. Quiet, Path.Combine(folder.Path, "replay")]);
        Assert.That(replay.ExitCode, Is.Zero, replay.Error);
        var backtest = await CommandLineRun.Of(["backtest", "--parameter", "start-date", days[0], "--parameter", "end-date", days[1], .. strategy, "--output", Path.Combine(folder.Path, "backtest")]);
        Assert.That(backtest.ExitCode, Is.Zero, backtest.Error);
        var compared = await CommandLineRun.Of("compare", Path.Combine(folder.Path, "replay"), Path.Combine(folder.Path, "backtest"));
        Assert.That(compared.ExitCode, Is.Zero, compared.Output);
        Assert.That(File.ReadAllText(Path.Combine(folder.Path, "replay", "YenValve-order-events.json")), Does.Contain("limit"), "a ladder rested");
    }
}
