using System.Text.Json;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Launcher.Tests;

/// <summary><c>backtest --config</c> as somebody at a shell sees it: exit code, one clear line, files.</summary>
[TestFixture, NonParallelizable]
public sealed class BacktestCommandTests
{
    private static readonly string Programs = Path.Combine(AppContext.BaseDirectory, "Conformance.Algorithms.dll");

    private static readonly string Data = Path.Combine(Repository.Root, "tests", "Conformance", "Data");

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public async Task CompletedRunWritesLeansFiles()
    {
        var run = await CommandLineRun.Of("backtest", "--config", Config("C01BuyAndHold"));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        // What LEAN tells a program whose orders it rounds; nothing else is said.
        Assert.That(run.Error.TrimEnd(), Is.EqualTo("warning: 2024-01-31 23:00:00 Warning: Due to brokerage limitations, orders will be rounded to the nearest lot size of 0.00001"));
        foreach (var name in new[] { "run.json", "run-summary.json", "run-order-events.json", "run-log.txt" })
        {
            Assert.That(File.Exists(Path.Combine(_folder.Path, "out", name)), Is.True, name);
        }
        using var result = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, "out", "run.json")));
        Assert.That(
            result.RootElement.EnumerateObject().Select(property => property.Name),
            Is.SupersetOf(new[] { "charts", "orders", "profitLoss", "statistics", "runtimeStatistics", "state", "algorithmConfiguration", "totalPerformance", "rollingWindow" }));
        Assert.That(result.RootElement.GetProperty("state").GetProperty("Status").GetString(), Is.EqualTo("Completed"));
    }

    [Test]
    public async Task OptionsWinOverTheFile()
    {
        var run = await CommandLineRun.Of("backtest", "--config", Config("C01BuyAndHold"), "--algorithm-type-name", "D11Parameters",
            "--algorithm-id", "other", "--parameter", "label", "given here", "--parameter", "fast", "7");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var result = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, "out", "other.json")));
        var parameters = result.RootElement.GetProperty("algorithmConfiguration").GetProperty("parameters");
        Assert.That(parameters.GetProperty("label").GetString(), Is.EqualTo("given here"));
        Assert.That(parameters.GetProperty("fast").GetString(), Is.EqualTo("7"));
    }

    [Test]
    public async Task NamesOfTheLeanCliAreUnderstood()
    {
        var run = await CommandLineRun.Of("backtest", "--lean-config", Config("C01BuyAndHold"), "--backtest-name", "named",
            "--output", Path.Combine(_folder.Path, "elsewhere"), "--extra-config", "data-folder", Data, "--json");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.Exists(Path.Combine(_folder.Path, "elsewhere", "named.json")), Is.True);
        using var said = JsonDocument.Parse(run.Output);
        Assert.That(said.RootElement.GetProperty("status").GetString(), Is.EqualTo("Completed"));
        Assert.That(said.RootElement.GetProperty("results").GetString(), Is.EqualTo(Path.Combine(_folder.Path, "elsewhere", "named.json")));
        Assert.That(said.RootElement.GetProperty("statistics").GetProperty("Start Equity").GetString(), Is.EqualTo("100000.00"));
    }

    [Test]
    public async Task RuntimeErrorIsOneAndLeavesPartialResults()
    {
        var run = await CommandLineRun.Of("backtest", "--config", Config("D16Isolation"), "--parameter", "throwAt", "400");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(OneLine(run.Error), Does.Contain("thrown at bar 400"));
        using var result = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, "out", "run.json")));
        Assert.That(result.RootElement.GetProperty("state").GetProperty("Status").GetString(), Is.EqualTo("RuntimeError"));
    }

    [Test]
    public async Task UnknownTypeIsTwo() => await IsWrong("NoSuchAlgorithm", Config("NoSuchAlgorithm"));

    [Test]
    public async Task MissingDataFolderIsTwo() => await IsWrong("data-folder", Config("D13RollingWindow"), "--data-folder", "nowhere");

    [Test]
    public async Task MissingDllIsTwo() => await IsWrong("gone.dll", Config("D13RollingWindow"), "--algorithm-location", "gone.dll");

    [Test]
    public async Task DllThatIsNoneIsTwo() => await IsWrong("text.dll", Config("D13RollingWindow"), "--algorithm-location", _folder.Write("text.dll", "text"));

    [Test]
    public async Task MissingConfigIsTwo() => await IsWrong("no.json", "no.json");

    [Test]
    public async Task MalformedConfigIsTwo() => await IsWrong("bad.json", _folder.Write("bad.json", "{ \"parameters\": "));

    [Test]
    public async Task ParameterWithoutValueIsTwo() => await IsWrong("--parameter", Config("D13RollingWindow"), "--parameter", "alone");

    [TestCase("data")]
    [TestCase("nonsense")]
    public async Task WrongCommandLineIsTwo(string command) => Assert.That((await CommandLineRun.Of(command)).ExitCode, Is.EqualTo(2));

    private async Task IsWrong(string named, string config, params string[] options)
    {
        var run = await CommandLineRun.Of(["backtest", "--config", config, .. options]);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(OneLine(run.Error), Does.Contain(named));
        Assert.That(Directory.Exists(Path.Combine(_folder.Path, "out")), Is.False, "nothing is written when nothing ran");
    }

    private static string OneLine(string error)
    {
        Assert.That(error.TrimEnd().Split('\n'), Has.Length.EqualTo(1), error);
        return error;
    }

    private string Config(string typeName) => _folder.Write("config.json", JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["algorithm-location"] = Programs,
        ["algorithm-type-name"] = typeName,
        ["algorithm-id"] = "run",
        ["data-folder"] = Data,
        ["results-destination-folder"] = Path.Combine(_folder.Path, "out"),
        ["parameters"] = new Dictionary<string, string>(),
    }));
}
