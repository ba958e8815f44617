using System.Globalization;
using System.Text.Json;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Interrupting;

/// <summary>Ctrl-C ends a command soon, with its exit code and one line, and what was done by then is kept.</summary>
[TestFixture, Platform(Exclude = "Win", Reason = "there is no signal to send")]
public sealed class InterruptTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        CtrlC.SkipWhereIgnored();
    }

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void ABacktestLeavesResultFilesOfThePartThatWasDone()
    {
        using var process = new InterruptedProcess(_folder.Path, [.. Backtest("backtest"), "--parameter", "wait", "yes", "--output", _folder.Path, "--backtest-name", "part"]);
        Assert.That(process.Says(LongAlgorithm.Middle), Is.True);
        var run = process.Interrupt();

        Assert.That(run.ExitCode, Is.EqualTo(130), run.Error);
        Assert.That(run.Output, Does.Contain(LongAlgorithm.Ended));
        Assert.That(run.Error, Does.Contain("stopped at 2024-").And.Contain("the result files hold what was done by then"));
        using var result = Result("part.json");
        Assert.That(Status(result), Is.EqualTo("Stopped"));
        var equity = result.RootElement.GetProperty("charts").GetProperty("Strategy Equity").GetProperty("series").GetProperty("Equity").GetProperty("values");
        var days = (equity[equity.GetArrayLength() - 1][0].GetInt64() - equity[0][0].GetInt64()) / 86400;
        Assert.That(days, Is.InRange(3, 700), "more than the first days, less than the two years");
        Assert.That(result.RootElement.GetProperty("orders").EnumerateObject().Count(), Is.InRange(1, 80));
        Assert.That(File.Exists(Path.Combine(_folder.Path, "part-order-events.json")), Is.True);
    }

    [Test]
    public void MachinesAreToldThatItIsAPart()
    {
        using var process = new InterruptedProcess(_folder.Path, [.. Backtest("backtest"), "--parameter", "wait", "yes", "--output", _folder.Path, "--json"]);
        Assert.That(process.Says(LongAlgorithm.Middle), Is.True);
        var run = process.Interrupt();
        using var said = JsonDocument.Parse(run.Output[run.Output.IndexOf('{')..]);
        Assert.That(said.RootElement.GetProperty("status").GetString(), Is.EqualTo("Stopped"));
        Assert.That(said.RootElement.GetProperty("endUtc").GetDateTime().Year, Is.EqualTo(2024));
    }

    [Test]
    public void TheDefaultRunLeavesResultFilesOfAllItsRuns()
    {
        using var process = new InterruptedProcess(_folder.Path);
        var results = Path.Combine(_folder.Path, "results");
        Assert.That(SpinWait.SpinUntil(() => Directory.Exists(results) || !process.IsRunning, Patience) && process.IsRunning, Is.True);
        var run = process.Interrupt();

        Assert.That(run.ExitCode, Is.EqualTo(130), run.Error);
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.All.Contains("stopped at"));
        foreach (var name in new[] { "YenValve", "YenValve-without-macro", "YenValve-volatility-target" })
        {
            using var result = Result(Path.Combine("results", name + ".json"));
            Assert.That(Status(result), Is.EqualTo("Stopped").Or.EqualTo("Completed"), name);
        }
    }

    [Test]
    public void AValidationShowsWhatTheRunsThatAreDoneFound()
    {
        using var process = new InterruptedProcess(_folder.Path, [.. Backtest("validate", "lookahead"), "--cuts", "5000"]);
        Assert.That(process.Says(LongAlgorithm.Ended, times: 4), Is.True);
        var run = process.Interrupt();

        Assert.That(run.ExitCode, Is.EqualTo(130), run.Error);
        var verdict = run.Output.Split('\n').Single(line => line.StartsWith("validate lookahead:", StringComparison.Ordinal));
        Assert.That(verdict, Does.Contain("stopped").And.Contain("nothing found"));
        Assert.That(int.Parse(verdict.Split(' ')[2], CultureInfo.InvariantCulture), Is.InRange(1, 4999));
    }

    private static string[] Backtest(params string[] command) =>
    [
        .. command, "--algorithm-location", typeof(LongAlgorithm).Assembly.Location, "--algorithm-type-name", nameof(LongAlgorithm), "--data-folder", Repository.Market,
    ];

    private JsonDocument Result(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, name)));

    private static string? Status(JsonDocument result) => result.RootElement.GetProperty("state").GetProperty("Status").GetString();
}
