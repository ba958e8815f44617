using Newtonsoft.Json.Linq;
using NUnit.Framework;
using YenValve.Launcher.Diagnosis;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Diagnosis;

/// <summary>What the doctor says of a machine, a configuration and a data folder that are well, and of those that are not.</summary>
[TestFixture, NonParallelizable]
public sealed class DoctorTests
{
    private static readonly string Config = Path.Combine(Repository.Root, "config.json");
    private static readonly string OtherConfig = Path.Combine(Repository.Root, "Algorithms", "config.json");
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [TestCase("10.0.100 [/usr/share/dotnet/sdk]", Health.Good, "10.0.100")]
    [TestCase("9.0.100 [/a]\n10.0.401 [/b]", Health.Good, "10.0.401")]
    [TestCase("9.0.100 [/a]", Health.Bad, "only 9.0.100")]
    [TestCase("100.0.1 [/a]", Health.Bad, "only 100.0.1")]
    [TestCase(null, Health.Bad, "not found")]
    public void AnSdkThatFitsIsWanted(string? listed, object state, string found)
    {
        var result = SdkCheck.Run(new Answers { ["dotnet"] = listed });
        Assert.That(result.State, Is.EqualTo(state));
        Assert.That(result.Found, Does.Contain(found));
        Assert.That(result.Advice, result.State == Health.Good ? Is.Null : Does.Contain("install"));
    }

    [Test]
    public void TheRepositorysConfigurationsAreWell() =>
        Assert.That(ConfigurationCheck.Run(Config, OtherConfig).Where(r => r.State != Health.Good), Is.Empty);

    [TestCase("{ \"parameters\": ", "put the file right")]
    [TestCase("{ \"parameters\": { \"target-volatility\": \"-1\" } }", "target-volatility")]
    [TestCase("{ \"parameters\": { \"target-volatilty\": \"0.3\" } }", "no parameter is called target-volatilty")]
    public void AConfigurationThatIsWrongIsNamed(string text, string named)
    {
        var result = ConfigurationCheck.Run(_folder.Write("config.json", text), OtherConfig).First();
        Assert.That(result.State, Is.EqualTo(Health.Bad));
        Assert.That(result.Found + result.Advice, Does.Contain(named));
    }

    [Test]
    public void ConfigurationsThatDisagreeAreNamed()
    {
        var other = _folder.Write("config.json", File.ReadAllText(OtherConfig).Replace("\"target-volatility\": \"0.25\"", "\"target-volatility\": \"0.2\"", StringComparison.Ordinal));
        var result = ConfigurationCheck.Run(Config, other).Last();
        Assert.That(result.State, Is.EqualTo(Health.Bad));
        Assert.That(result.Found, Is.EqualTo("they disagree about target-volatility"));
    }

    [Test]
    public void TheBundledDataSuffice()
    {
        var results = DataCheck.Run(Repository.Market).ToList();
        Assert.That(results.Where(r => r.State == Health.Bad), Is.Empty);
        Assert.That(results.Single(r => r.Subject == "BTCUSDT hour").Found, Does.Contain("2020-01-01 to 2026-03-31"));
        Assert.That(results.Single(r => r.Subject == "MOVE"), Has.Property(nameof(CheckResult.State)).EqualTo(Health.Missing));
    }

    [Test]
    public void AnEmptyDataFolderIsWrong()
    {
        var wrong = DataCheck.Run(_folder.Path).Where(r => r.State == Health.Bad).Select(r => r.Subject);
        Assert.That(wrong, Is.EqualTo(new[] { "data folder", "BTCUSDT hour", "JGB par yields" }));
    }

    [Test]
    public void AClockBeforeTheProgramsBuildIsWrong()
    {
        var results = ClockCheck.Run(new Answers { Now = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero) }, new DateTime(2026, 1, 1)).ToList();
        Assert.That(results[0].State, Is.EqualTo(Health.Bad));
        Assert.That(results[1].State, Is.EqualTo(Health.Good));
    }

    [Test]
    public void AClockThatTheDiskContradictsIsWrong()
    {
        var result = ClockCheck.Run(new Answers { Now = TimeProvider.System.GetUtcNow().AddHours(3) }, default).First();
        Assert.That(result.State, Is.EqualTo(Health.Bad));
        Assert.That(result.Found, Does.Contain("the disk says"));
    }

    [Test]
    public void LeanIsOptional()
    {
        var results = LeanCheck.Run(new Answers()).ToList();
        Assert.That(results.Select(r => r.State), Is.All.EqualTo(Health.Missing));
        Assert.That(results.Select(r => r.Advice), Is.All.Not.Null);
    }

    [Test]
    public void LeanAtHandIsSaid()
    {
        _folder.Write("QuantConnect.Lean.Launcher.dll", "");
        var results = LeanCheck.Run(new Answers { ["lean"] = "lean 1.0.221", ["docker"] = "27.1", ["LeanBinDir"] = _folder.Path });
        Assert.That(results.Select(r => r.State), Is.All.EqualTo(Health.Good));
    }

    [Test]
    public void AFolderWithoutLeanIsWrong() =>
        Assert.That(LeanCheck.Run(new Answers { ["LeanBinDir"] = _folder.Path }).First().State, Is.EqualTo(Health.Bad));

    [Test]
    public async Task TheCommandSaysWhatIsWrongToMachines()
    {
        var run = await CommandLineRun.Of("doctor", "--data-folder", _folder.Path, "--json");
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Finding), run.Error);
        Assert.That(JArray.Parse(run.Output).Where(r => (string?)r["state"] == "bad").Select(r => (string?)r["subject"]), Does.Contain("data folder"));
    }

    [Test]
    public async Task TheCommandFindsNothingWrongHere()
    {
        var run = await CommandLineRun.Of("doctor", "--data-folder", Repository.Market);
        Assert.That(run.Output, Does.Contain("Everything that a run needs is there."));
        Assert.That(run.ExitCode, Is.Zero);
    }
}
