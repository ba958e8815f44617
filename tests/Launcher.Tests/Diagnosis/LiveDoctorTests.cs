using Newtonsoft.Json.Linq;
using NUnit.Framework;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Diagnosis;
using YenValve.Launcher.Diagnosis.Live;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Diagnosis;

/// <summary>What the doctor says before a live run: of each thing when it is well and when it is not.</summary>
[TestFixture, NonParallelizable]
public sealed class LiveDoctorTests
{
    private static readonly string Config = Path.Combine(Repository.Root, "config.json");
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [TestCase("live-paper")]
    [TestCase("live-binance")]
    public void TheRepositorysEnvironmentsAreWhole(string environment) =>
        Assert.That(EnvironmentCheck.Run(Chosen(environment), false).Where(r => r.Subject == "environment").Select(r => r.State), Is.EqualTo(new[] { Health.Good }));

    [TestCase("backtesting", "environment", "is not live")]
    [TestCase("live-kraken", "brokerage", "KrakenBrokerage trades kraken, the parameter exchange says binance")]
    public void AnEnvironmentThatDoesNotFitIsNamed(string environment, string subject, string found) =>
        Assert.That(Bad(EnvironmentCheck.Run(Chosen(environment), false)), Has.Some.Matches<CheckResult>(r => r.Subject == subject && r.Found.Contains(found)));

    [Test]
    public void WithoutAProviderOfTheYensSpotNothingWouldBeAdded()
    {
        var config = Read("""{ "environments": { "live": { "live-mode": true, "live-mode-brokerage": "BinanceBrokerage", "data-queue-handler": [ "BinanceBrokerage" ] } } }""", "live");
        Assert.That(Bad(EnvironmentCheck.Run(config, false)), Has.Some.Matches<CheckResult>(r => r.Subject == "USD/JPY"));
        Assert.That(EnvironmentCheck.Run(config, true), Has.None.Matches<CheckResult>(r => r.Subject == "USD/JPY"), "this program reads the file");
    }

    [Test]
    public void SecretsAreLookedForAndNeverShown()
    {
        var machine = new Answers { ["BINANCE_API_KEY"] = "k-1234", ["BINANCE_API_SECRET"] = "s-5678", ["OANDA_ACCOUNT_ID"] = "101-001" };
        var results = SecretsCheck.Run(machine, Chosen("live-binance"), Config).ToList();
        Assert.That(Bad(results).Select(r => r.Subject), Is.EqualTo(new[] { "oanda-access-token" }));
        Assert.That(string.Join(' ', results), Does.Not.Contain("k-1234").And.Not.Contain("s-5678").And.Not.Contain("101-001"));
    }

    [Test, Platform(Exclude = "Win", Reason = "files have no modes there"), System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void ASecretThatOthersCanReadIsABadOne()
    {
        const string text = """{ "environments": { "live": { "live-mode-brokerage": "KrakenBrokerage", "kraken-api-key": "a", "kraken-api-secret": "b" } } }""";
        var file = _folder.Write("live.json", text);
        var config = LeanConfig.Read(file);
        config.Choose("live");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.That(Bad(SecretsCheck.Run(new Answers(), config, file)), Is.Empty);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Assert.That(Bad(SecretsCheck.Run(new Answers(), config, file)).Select(r => r.Advice), Is.EqualTo(new[] { $"chmod 600 {file}" }));
    }

    [Test]
    public void FeedsAreJudgedByTheirCalendars()
    {
        // The bundled yields end with 30 June 2026; the row of 1 July is public early on the 2nd.
        var fresh = FeedAgeCheck.Run(Repository.Market, new DateTime(2026, 7, 2, 12, 0, 0)).Single(r => r.Subject == "JGB par yields");
        var late = FeedAgeCheck.Run(Repository.Market, new DateTime(2026, 7, 4)).Single(r => r.Subject == "JGB par yields");
        Assert.That(fresh.State, Is.EqualTo(Health.Good), fresh.Found);
        Assert.That(late.State, Is.EqualTo(Health.Bad));
        Assert.That(late.Found, Does.EndWith("the row of 2026-07-01 00:00 is overdue"));
    }

    [TestCase(null, "nothing answers")]
    [TestCase("<html>", "no collector's health")]
    [TestCase("{\"isHealthy\":false,\"problems\":[\"mof is failing\"],\"feeds\":[]}", "mof is failing")]
    [TestCase("{\"isHealthy\":true,\"problems\":[],\"clockSkewSeconds\":31.0,\"feeds\":[{}]}", "31.0 s against the publishers")]
    public void ACollectorThatIsNotWellIsNamed(string? answer, string found) =>
        Assert.That(Bad(CollectorCheck.Run(new Answers { ["http://127.0.0.1:8461/health"] = answer }, 8461)).Select(r => r.Found), Has.One.Contains(found));

    [Test]
    public void ACollectorThatIsWellIsSaid() => Assert.That(
        CollectorCheck.Run(new Answers { ["http://127.0.0.1:8461/health"] = "{\"isHealthy\":true,\"problems\":[],\"clockSkewSeconds\":0.2,\"feeds\":[{},{}]}" }, 8461).Select(r => r.State),
        Is.EqualTo(new[] { Health.Good, Health.Good }));

    [Test]
    public void AMemoryOrAnAccountThatCannotBeReadIsNamed()
    {
        Assert.That(StateCheck.Run(_folder.Path, "BTCUSDT", Path.Combine(_folder.Path, "none.json")).Select(r => r.State), Is.All.EqualTo(Health.Good));
        _folder.Write("yenvalve-state-btcusdt-a", "torn");
        var account = _folder.Write("account.json", "{}");
        Assert.That(Bad(StateCheck.Run(_folder.Path, "BTCUSDT", account)).Select(r => r.Subject), Is.EqualTo(new[] { "memory", "paper account" }));
    }

    [Test]
    public void LimitsAreWantedWhereMoneyIsReal()
    {
        var config = Chosen("live-binance");
        Assert.That(Bad(LimitsCheck.Run(config, _folder.Path, false)).Select(r => r.Found), Is.EqualTo(new[] { "not set: maximum-daily-loss, maximum-exposure, halt-file" }));
        config.SetParameter("maximum-daily-loss", "0.15");
        config.SetParameter("maximum-exposure", "1.1");
        config.SetParameter("halt-file", "halt");
        Assert.That(Bad(LimitsCheck.Run(config, _folder.Path, false)), Is.Empty);
        _folder.Write("halt", "");
        Assert.That(Bad(LimitsCheck.Run(config, _folder.Path, false)).Select(r => r.Found), Is.EqualTo(new[] { "the halt file halt is there" }));
    }

    [Test]
    public void AFolderIsTriedAndLeftAsItWas()
    {
        Assert.That(FolderCheck.Run("results", Path.Combine(_folder.Path, "not", "yet")).State, Is.EqualTo(Health.Good));
        Assert.That(Directory.EnumerateFileSystemEntries(_folder.Path), Is.Empty);
    }

    [Test]
    public async Task TheCommandChecksALiveRun()
    {
        var run = await CommandLineRun.Of("doctor", "--live", "--data-folder", Repository.Market, "--collector-port", "1", "--json");
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Finding), run.Error);
        Assert.That(JArray.Parse(run.Output).Where(r => (string?)r["state"] == "bad").Select(r => (string?)r["subject"]), Does.Contain("collector"));
    }

    private static List<CheckResult> Bad(IEnumerable<CheckResult> results) => [.. results.Where(r => r.State == Health.Bad)];

    private static LeanConfig Chosen(string environment)
    {
        var config = LeanConfig.Read(Config);
        config.Choose(environment);
        return config;
    }

    private LeanConfig Read(string text, string environment)
    {
        var config = LeanConfig.Read(_folder.Write("config.json", text));
        config.Choose(environment);
        return config;
    }
}
