using System.Globalization;
using NUnit.Framework;
using YenValve.Evaluation.Performance;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Results;
using YenValve.Launcher.Running;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Results;

/// <summary>docs/results.md shows what the program gives, and the program what others find too.</summary>
[TestFixture, NonParallelizable]
public sealed class ResultsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "results.md"));

    private ResultSet _set = null!;

    [OneTimeSetUp]
    public void RunEveryVariant()
    {
        var config = LeanConfig.Read(Path.Combine(Repository.Root, "config.json"));
        config.Set(LeanConfig.AlgorithmLocation, Path.Combine(AppContext.BaseDirectory, "Algorithms.dll"));
        config.Set(LeanConfig.ResultsFolder, Path.GetTempPath());
        using var backtest = ConfiguredBacktest.Prepare(config);
        _set = ResultSet.Run(backtest.Request, ResultVariant.All, null, CancellationToken.None);
    }

    [Test]
    public void BundledFiguresAreTheProgramsOwn() =>
        Assert.That(Document, Does.Contain(ResultsDocument.Section(_set)), "made again by: yenvalve results --figures <folder> --to docs/results.md");

    // The reference trades once a day at one price and knows no lots; what differs by more than this is no matter of fills.
    [TestCase("cagr", 0.003)]
    [TestCase("volatility", 0.001)]
    [TestCase("sharpe", 0.015)]
    [TestCase("max-drawdown", 0.008)]
    [TestCase("turnover", 0.1)]
    public void VolatilityTargetIsThatOfPlainPython(string key, double within)
    {
        var expected = File.ReadLines(Path.Combine(Repository.Root, "tests", "Launcher.Tests", "Results", "volatility_target.csv"))
            .Select(line => line.Split(',')).Where(cells => cells[1] == key).ToDictionary(cells => cells[0], cells => double.Parse(cells[2], CultureInfo.InvariantCulture));
        foreach (var variant in new[] { ResultVariant.VolatilityTarget, ResultVariant.Twin })
            Assert.That(StatisticCatalogue.Named(key).Of(_set.Counted(variant)), Is.EqualTo(expected[variant.Name]).Within(within), variant.Name);
    }

    [Test]
    public void SaysWhatMayNotBeClaimed() => Assert.That(Document, Does.Contain("May not be claimed"));
}
