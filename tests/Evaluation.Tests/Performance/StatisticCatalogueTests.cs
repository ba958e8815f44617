using NUnit.Framework;
using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Tests.Reference;

namespace YenValve.Evaluation.Tests.Performance;

/// <summary>Every statistic against the same figure worked out from its definition in Python.</summary>
[TestFixture]
public sealed class StatisticCatalogueTests
{
    private static IEnumerable<TestCaseData> Figures()
    {
        foreach (var (of, run) in new[] { ("price", ReferenceRun.Bitcoin), ("value", ReferenceRun.Run) })
        {
            foreach (var (key, figure) in ReferenceRun.Expected(of).Where(pair => pair.Key is not ("skewness" or "kurtosis")))
                yield return new TestCaseData(run, key, figure).SetName($"{{m}}({of} {key})");
        }
    }

    [TestCaseSource(nameof(Figures))]
    public void GivesTheReferenceFigure(RunSeries run, string key, double figure) =>
        Assert.That(StatisticCatalogue.Named(key).Of(run), double.IsNaN(figure) ? Is.NaN : Is.EqualTo(figure).Within(1e-10 * Math.Max(1, Math.Abs(figure))));

    [TestCase("price")]
    [TestCase("value")]
    public void MomentsAreTheReferences(string of)
    {
        var moments = ReturnMoments.Of((of == "price" ? ReferenceRun.Bitcoin : ReferenceRun.Run).Returns.AsSpan());
        Assert.That(moments.Skewness, Is.EqualTo(ReferenceRun.Expected(of)["skewness"]).Within(1e-10));
        Assert.That(moments.Kurtosis, Is.EqualTo(ReferenceRun.Expected(of)["kurtosis"]).Within(1e-10));
    }

    [Test]
    public void ActivityIsWhatWasHeldTradedAndPaid()
    {
        var start = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        // Two days: held 20% and 60% at their ends, traded a half and a quarter of the portfolio, paid 10 and 5 basis points.
        var run = new RunSeries("two days", [start, start.AddDays(1), start.AddDays(2)], [100, 101, 102])
        {
            Weight = [0.9, 0.2, 0.6],
            Traded = [7, 0.5, 0.25],
            Fees = [7, 0.0010, 0.0005],
            Fills = 3,
        };
        Assert.That(StatisticCatalogue.Named("mean-weight").Of(run), Is.EqualTo(0.4).Within(1e-15));
        Assert.That(StatisticCatalogue.Named("turnover").Of(run), Is.EqualTo(0.75 * 365 / 2).Within(1e-12));
        Assert.That(StatisticCatalogue.Named("fees").Of(run), Is.EqualTo(0.0015 * 365 / 2).Within(1e-12));
        Assert.That(StatisticCatalogue.Named("orders").Of(run), Is.EqualTo(3));
    }

    [Test]
    public void WhatIsNotKnownHasNoFigure()
    {
        foreach (var key in new[] { "mean-weight", "turnover", "fees", "orders" })
        {
            var statistic = StatisticCatalogue.Named(key);
            Assert.That(statistic.Text(statistic.Of(ReferenceRun.Run)), Is.EqualTo("-"), key);
        }
    }

    [Test]
    public void EachIsDefinedOnceAndWhole()
    {
        Assert.That(StatisticCatalogue.All.Select(statistic => statistic.Key), Is.Unique);
        Assert.That(StatisticCatalogue.All.Select(statistic => statistic.Name), Is.Unique);
        foreach (var statistic in StatisticCatalogue.All)
        {
            Assert.That(statistic.Definition, Does.EndWith("."), statistic.Key);
            Assert.That(statistic.Formula, Is.Not.Empty, statistic.Key);
        }
    }

    [TestCase(StatisticUnit.Fraction, -0.2341, "-23.4%")]
    [TestCase(StatisticUnit.Ratio, 1.185, "1.19")]
    [TestCase(StatisticUnit.Fraction, -0.0000001, "0.0%")]
    [TestCase(StatisticUnit.Days, 217.0, "217")]
    [TestCase(StatisticUnit.Ratio, double.NaN, "-")]
    public void ReadsAsItsUnit(StatisticUnit unit, double value, string text) =>
        Assert.That(new Statistic("k", "n", unit, "d", "f", _ => value).Text(value), Is.EqualTo(text));

    [Test]
    public void UnknownKeyIsRefused() => Assert.That(() => StatisticCatalogue.Named("omega"), Throws.ArgumentException);
}
