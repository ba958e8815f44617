using NUnit.Framework;
using QuantConnect;
using QuantConnect.Indicators;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Docs;

/// <summary>What docs/indicators shows works: samples compile and run on the bundled history, links and pictures are there.</summary>
[TestFixture]
public sealed class SampleTests
{
    private const int LargestPicture = 80 * 1024;
    private static readonly MarketDataCache Cache = new();

    [TestCaseSource(typeof(Sample), nameof(Sample.All))]
    public void Runs(object shown)
    {
        var (algorithm, errors) = SampleCompiler.Compile((Sample)shown);
        Assert.That(errors, Is.Empty);

        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => SampleCompiler.Create(algorithm!), DataFolder = Repository.Market, Cache = Cache });

        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(outcome.Status, Is.EqualTo(AlgorithmStatus.Completed));
        Assert.That(outcome.DataPoints, Is.Positive);
    }

    [Test]
    public void EveryIndicatorIsInTheIndex()
    {
        var index = File.ReadAllText(Sample.Pages.First());
        var indicators = typeof(Indicators.Robust.RollingMedian).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && typeof(IndicatorBase).IsAssignableFrom(type)).Select(type => type.Name);
        Assert.That(indicators.Where(name => !index.Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void LinksLeadSomewhere() =>
        Assert.That(Sample.Links().Where(link => !File.Exists(link.Target) && !Directory.Exists(link.Target)), Is.Empty);

    [Test]
    public void PicturesAreSmallAndShown()
    {
        var shown = Sample.Links().Select(link => Path.GetFileName(link.Target)).ToHashSet();
        var pictures = new DirectoryInfo(Path.Combine(Sample.Docs, "images", "indicators")).GetFiles("*.png");
        Assert.That(pictures, Is.Not.Empty);
        Assert.That(pictures.Where(picture => picture.Length > LargestPicture).Select(picture => picture.Name), Is.Empty);
        Assert.That(pictures.Select(picture => picture.Name).Where(name => !shown.Contains(name)), Is.Empty);
    }
}
