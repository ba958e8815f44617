using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Tests.Reference;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class CurvePcaTests
{
    [Test, AgainstReference("jgb_curve_pca", typeof(CurvePca))]
    public void AgreesWithAnIndependentComputation()
    {
        var expected = File.ReadLines(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "jgb_curve_pca.csv")).Skip(1)
            .Select(l => l.Split(',')).ToDictionary(c => c[0], c => c.Skip(1).Select(x => double.Parse(x, CultureInfo.InvariantCulture)).ToArray());
        var pca = new CurvePca("pca");
        var compared = 0;
        foreach (var curve in Curves.History())
        {
            pca.Update(curve);
            if (!expected.TryGetValue(curve.TradeDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var row)) continue;
            double[] found = [pca.TSquared, pca.Spe, pca.Explained(0), pca.Explained(1), pca.Explained(2)];
            for (var i = 0; i < row.Length; i++) Assert.That(found[i], Is.EqualTo(row[i]).Within(1e-7 * Math.Max(1, row[i])), $"{curve.TradeDate:d} {i}");
            compared++;
        }

        Assert.That(compared, Is.EqualTo(expected.Count));
    }

    [Test]
    public void SawTheTwentiethOfJanuary()
    {
        var pca = new CurvePca("pca");
        foreach (var curve in January.HistoryTo(January.Twentieth)) pca.Update(curve);
        Assert.That(pca.TSquared, Is.EqualTo(28.3).Within(0.05));
        Assert.That(pca.IsLarge, Is.False, "beyond the textbook's 16.27, within its own past, which has April 2025");
    }

    [Test]
    public void EmpiricalLimitsArePassedAsOftenAsTheyShould()
    {
        var pca = new CurvePca("pca");
        int judged = 0, large = 0, strange = 0, textbook = 0;
        foreach (var curve in Curves.History())
        {
            pca.Update(curve);
            if (!pca.IsReady) continue;
            judged++;
            if (pca.IsLarge) large++;
            if (pca.IsStrange) strange++;
            if (pca.TSquared > 11.345) textbook++;
        }

        Assert.That((double)large / judged, Is.LessThan(0.015));
        Assert.That((double)strange / judged, Is.LessThan(0.015));
        Assert.That((double)textbook / judged, Is.GreaterThan(0.04), "one in a hundred were it normal");
    }

    [Test]
    public void AMaturityThatNeverMovedIsNoDivisionByNothing()
    {
        var pca = new CurvePca("pca", 20);
        var random = new Random(3);
        for (var i = 0; i < 40; i++) pca.Update(Curves.Of(January.Twentieth.AddDays(i), January.On20.Select((y, k) => (double?)(k == 0 ? y : y + (0.01 * random.NextDouble())))));
        Assert.That(pca.TSquared, Is.Not.NaN);
        Assert.That(pca.Spe, Is.Not.NaN);
    }

    [Test]
    public void LimitOfEqualVariancesIsThatOfChiSquare()
    {
        // χ² of 12 degrees of freedom: 99% at 26.217; with equal variances the formula is Wilson and Hilferty's, 12·(1 − 1/54 + z·√(1/54))³.
        var limit = SquaredPredictionError.Limit([.. Enumerable.Repeat(2.0, 12)]);
        Assert.That(limit, Is.EqualTo(24 * Math.Pow(1 - (1 / 54.0) + (2.3263478740408408 * Math.Sqrt(1 / 54.0)), 3)).Within(1e-9));
        Assert.That(limit, Is.EqualTo(2 * 26.217).Within(0.2).Percent);
        Assert.That(SquaredPredictionError.Limit([0.0, -1e-18]), Is.NaN);
    }

    [Test]
    public void RefusesAWindowThatMakesNoComponents()
    {
        Assert.That(() => new CurvePca("pca", 15), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new CurvePca("pca").Explained(3), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
