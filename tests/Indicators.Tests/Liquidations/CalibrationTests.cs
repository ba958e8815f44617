using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

[TestFixture]
public sealed class CalibrationTests
{
    [Test]
    public void NonNegativeLeastSquaresEqualsTheBestOfAllSubsets()
    {
        var random = new Random(42);
        for (var trial = 0; trial < 300; trial++)
        {
            int n = 1 + random.Next(5), m = n + random.Next(8);
            var a = new double[m, n];
            var b = new double[m];
            for (var i = 0; i < m; i++)
            {
                b[i] = (2 * random.NextDouble()) - 1;
                for (var j = 0; j < n; j++) a[i, j] = (2 * random.NextDouble()) - .6;
            }

            var (gram, moment) = Normal(a, b);
            var x = NonNegativeLeastSquares.Solve(gram, moment);
            for (var j = 0; j < n; j++)
            {
                var gradient = moment[j] - Enumerable.Range(0, n).Sum(k => gram[j, k] * x[k]);
                Assert.That(x[j], Is.GreaterThanOrEqualTo(0));
                Assert.That(x[j] > 0 ? Math.Abs(gradient) : gradient, Is.LessThan(1e-8), "the conditions of Kuhn and Tucker, which have one solution");
            }
        }
    }

    [Test]
    public void DependentAndEmptyColumnsDoNotHurt()
    {
        Assert.That(NonNegativeLeastSquares.Solve(new double[,] { { 1, 1 }, { 1, 1 } }, [2.0, 2.0]).Sum(), Is.EqualTo(2).Within(1e-12));
        Assert.That(NonNegativeLeastSquares.Solve(new double[,] { { 0, 0 }, { 0, 4 } }, [0.0, 2.0]), Is.EqualTo(new[] { 0, .5 }));
        Assert.That(NonNegativeLeastSquares.Solve(new double[,] { { 1, 0 }, { 0, 1 } }, [-1.0, -2.0]), Is.EqualTo(new[] { 0.0, 0 }));
        Assert.That(() => NonNegativeLeastSquares.Solve(new double[1, 1], [1.0, 2.0]), Throws.ArgumentException);
    }

    [Test]
    public void FindsTheWeightsThatMadeTheFigures()
    {
        double[] truth = [.02, 0, .05, .01];
        var random = new Random(9);
        var calibration = new LeverageCalibration(4);
        var now = new DateTime(2026, 1, 1);
        for (var i = 0; i < 200; i++, now = now.AddHours(1))
        {
            double[] units = [.. truth.Select(_ => 1e8 * random.NextDouble())];
            calibration.Add(now, units, units.Zip(truth, (u, w) => u * w).Sum());
        }

        Assert.That(calibration.Fit(now), Is.EqualTo(truth).Within(1e-9));
        Assert.That(calibration.Fit(now.AddDays(100)), Is.Null, "older than the window");
        calibration.Reset();
        Assert.That(calibration.Fit(now), Is.Null);
    }

    [Test]
    public void WhatTeachesNothingIsPassedOver()
    {
        var calibration = new LeverageCalibration(2, fewest: 1);
        calibration.Add(default, [0, 0], 5);
        calibration.Add(default, [1, 1], double.NaN);
        calibration.Add(default, [double.NaN, 1], 1);
        calibration.Add(default, [1], 1);
        Assert.That(calibration.Fit(default), Is.Null);
        calibration.Add(default, [1, 1], 0);
        Assert.That(calibration.Fit(default), Is.Null, "nothing realised: no weights, not zero weights");
    }

    [Test]
    public void AProfileKeepsMassAndFindsItsHills()
    {
        var book = new LiquidationBook(new LiquidationBookSettings { Leverages = [10, 25], Weights = [.3, .7], HalfLife = Timeout.InfiniteTimeSpan });
        book.Update(90000, 90001, 89999, 1e9, .5, TimeSpan.Zero);
        book.Update(90000, 90001, 89999, 2e9, .5, TimeSpan.Zero);
        var profile = new LiquidationProfile();
        profile.Build(book, 90000);
        Assert.That(profile.Masses(LeveragedSide.Long).ToArray().Sum(), Is.EqualTo(book.Total(LeveragedSide.Long)).Within(1e-3));
        var hills = new LiquidationCluster[3];
        Assert.That(profile.Clusters(LeveragedSide.Long, hills), Is.EqualTo(2));
        Assert.That(hills[0].Price, Is.EqualTo(90000 * .96 / .996).Within(.13).Percent, "half a bin");
        Assert.That(hills[1].Price, Is.EqualTo(90000 * .9 / .996).Within(.13).Percent);
        Assert.That(hills[0].Share, Is.GreaterThan(2 * hills[1].Share));
        Assert.That((hills[0].Rank, profile.Rank(LeveragedSide.Long, hills[0].Price)), Is.EqualTo((1.0, 1.0)));
        Assert.That(profile.Rank(LeveragedSide.Long, 60000), Is.Zero);
        Assert.That(profile.Rank(LeveragedSide.Long, double.NaN), Is.Zero);
        Assert.That(profile.Clusters(LeveragedSide.Short, hills.AsSpan(0, 1)), Is.EqualTo(1), "no more than there is room for");
        Assert.That(new LiquidationProfile().Clusters(LeveragedSide.Long, hills), Is.Zero);
    }

    private static (double[,] Gram, double[] Moment) Normal(double[,] a, double[] b)
    {
        int m = a.GetLength(0), n = a.GetLength(1);
        var gram = new double[n, n];
        var moment = new double[n];
        for (var i = 0; i < n; i++)
        {
            moment[i] = Enumerable.Range(0, m).Sum(r => a[r, i] * b[r]);
            for (var j = 0; j < n; j++) gram[i, j] = Enumerable.Range(0, m).Sum(r => a[r, i] * a[r, j]);
        }

        return (gram, moment);
    }
}
