using System.Diagnostics;
using System.Text.Json;
using NUnit.Framework;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Lean;

namespace YenValve.Launcher.Tests.Lean;

/// <summary>What is started for a run on LEAN. LEAN itself is not at hand in these tests: processes are only looked at.</summary>
[TestFixture]
public sealed class LeanRunTests
{
    private readonly List<ProcessStartInfo> _started = [];
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _started.Clear();
    }

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void BuildsAgainstLeanThenRunsItsLauncherOnACopyOfTheConfiguration()
    {
        _folder.Write("QuantConnect.Lean.Launcher.dll", "");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "data"));
        var file = _folder.Write("config.json", """
            { // comments are LEAN's habit
              "algorithm-type-name": "Some", "algorithm-id": "some", "data-folder": "data", "parameters": { "macro": "on" },
              "environments": { "backtesting": { "history-provider": ["P"] } } }
            """);
        var config = LeanConfig.Read(file);
        config.SetParameter("macro", "off");

        var results = Runner(0).Run(file, config);

        Assert.That(results, Is.EqualTo(Path.Combine(_folder.Path, "work", "lean")));
        Assert.That(_started.Select(p => (p.FileName, p.WorkingDirectory)), Is.EqualTo(new[] { ("dotnet", "repository"), ("dotnet", _folder.Path) }));
        Assert.That(_started[0].ArgumentList, Is.SupersetOf(new[] { "build", $"-p:LeanBinDir={_folder.Path}", "-p:DebugType=none" }));
        Assert.That(_started[1].ArgumentList, Is.EqualTo(new[] { Path.Combine(_folder.Path, "QuantConnect.Lean.Launcher.dll"), "--config", Path.Combine(_folder.Path, "work", "config.json") }));

        using var copy = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, "work", "config.json")));
        string Text(string key) => copy.RootElement.GetProperty(key).GetString()!;
        Assert.That(Text("data-folder"), Is.EqualTo(Path.Combine(_folder.Path, "data")));
        Assert.That(Text("results-destination-folder"), Is.EqualTo(results));
        Assert.That(Text("algorithm-location"), Does.EndWith(Path.Combine("bin", "Algorithms", "release", "Algorithms.dll")).And.StartsWith(_folder.Path));
        Assert.That(copy.RootElement.GetProperty("parameters").GetProperty("macro").GetString(), Is.EqualTo("off"));
        Assert.That(copy.RootElement.GetProperty("environments").GetProperty("backtesting").GetProperty("history-provider")[0].GetString(), Is.EqualTo("P"));
    }

    [Test]
    public void AFolderWithoutLeanIsRefusedBeforeAnythingStarts()
    {
        var file = _folder.Write("config.json", "{}");
        Assert.That(() => Runner(0).Run(file, LeanConfig.Read(file)), Throws.TypeOf<ConfigurationException>().With.Message.Contains("QuantConnect.Lean.Launcher.dll"));
        Assert.That(_started, Is.Empty);
    }

    [Test]
    public void AStepThatFailsIsNamed()
    {
        _folder.Write("QuantConnect.Lean.Launcher.dll", "");
        var file = _folder.Write("config.json", "{}");
        Assert.That(() => Runner(1).Run(file, LeanConfig.Read(file)), Throws.TypeOf<ConfigurationException>().With.Message.StartsWith("the build against LEAN ended with exit code 1"));
        Assert.That(_started, Has.Count.EqualTo(1));
    }

    private LeanRun Runner(int exitCode) => new("repository", _folder.Path, Path.Combine(_folder.Path, "work"), start =>
    {
        _started.Add(start);
        return exitCode;
    });
}
