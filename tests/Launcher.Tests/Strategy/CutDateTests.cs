using NUnit.Framework;
using YenValve.Algorithms;
using YenValve.Algorithms.Audit;
using YenValve.Engine;
using YenValve.Importing;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Strategy;

/// <summary>
/// The cuts of the prototype's rule over 2020-01 to 2026-03, and when the multiplier was whole again: an independent program over the same figures. Its price
/// is the first trade after midnight, the strategy's the last before it; the two differ by less than five dollars.
/// </summary>
[TestFixture]
public sealed class CutDateTests
{
    private static readonly (string Day, double Price)[] Cuts =
    [
        ("2020-02-29", 8691), ("2020-04-21", 6829), ("2021-11-27", 53724), ("2022-02-12", 42374), ("2022-04-12", 39530), ("2022-07-24", 22449),
        ("2022-12-21", 16896), ("2024-07-31", 66188), ("2024-09-16", 59132), ("2024-10-10", 60636), ("2025-04-04", 83213), ("2026-01-21", 88428),
    ];

    private static readonly string[] WholeAgain =
        ["2020-05-06", "2022-01-09", "2022-03-31", "2022-08-09", "2023-01-17", "2024-10-01", "2024-10-25", "2025-04-30", "2026-03-06"];

    private static readonly string[] BeforeTheFirstBar = ["bitcoin has delivered nothing: the weight is held", "bitcoin delivers again"];

    private AuditLog _audit = null!;
    private string? _folder;

    [OneTimeSetUp]
    public void Run()
    {
        Assume.That(Repository.SharedMarket, Does.Exist, "needs ../shared/market, which is not here");
        _folder = Directory.CreateTempSubdirectory("yenvalve-cuts-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Market, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Repository.Market, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (publisher, file, options) in VendorSample.Steps.Where(step => step.Publisher == "vendor-yenvol"))
            Importer.Run(Publishers.Named(publisher), Path.Combine(Repository.SharedMarket, file), _folder, options);
        var outcome = Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => new YenValveAlgorithm(),
            DataFolder = _folder,
            Parameters = new Dictionary<string, string> { ["start-date"] = "2020-01-01", ["end-date"] = "2026-03-26" },
        });
        Assert.That(outcome.RuntimeError, Is.Empty);
        _audit = AuditLog.Read(outcome.Log.Select(line => line.Message));
    }

    [OneTimeTearDown]
    public void Remove()
    {
        if (_folder != null) Directory.Delete(_folder, true);
    }

    [Test]
    public void AreMetToTheHour()
    {
        var cuts = Changes().Where(change => change.Now.Multiplier < change.Before).Select(change => change.Now).ToList();
        Assert.That(cuts.Select(cut => cut.Time), Is.EqualTo(Cuts.Select(cut => At(cut.Day))));
        Assert.That(cuts.Select(cut => cut.Multiplier), Is.All.EqualTo(0.15));
        for (var i = 0; i < Cuts.Length; i++) Assert.That(cuts[i].Price, Is.EqualTo(Cuts[i].Price).Within(5), Cuts[i].Day);
    }

    [Test]
    public void AreUndoneToTheHour() =>
        Assert.That(Changes().Where(change => change.Now.Multiplier == 1.0).Select(change => change.Now.Time), Is.EqualTo(WholeAgain.Select(At)));

    [Test]
    public void NoFeedIsOverdueOnAnyDayOfSixYears() =>
        Assert.That(_audit.Feeds.Select(feed => feed.Text), Is.EqualTo(BeforeTheFirstBar), "publishers' holidays are no lateness");

    private static DateTime At(string day) => DateTime.Parse(day + " 01:00");

    private IEnumerable<(double Before, DecisionRecord Now)> Changes()
    {
        var before = 1.0;
        foreach (var decision in _audit.Decisions)
        {
            if (decision.Multiplier != before) yield return (before, decision);
            before = decision.Multiplier;
        }
    }
}
