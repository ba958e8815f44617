using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>A profile's bins by hand, its hills in their order, and where a calibration begins and ends to believe what it is told.</summary>
[TestFixture]
public sealed class ProfileLimitTests
{
    // Longs of leverage L from an entry of 100 and no maintenance end at 100·(1 − 1/L).
    private static readonly LiquidationBookSettings Settings = new() { HalfLife = Timeout.InfiniteTimeSpan, Maintenance = 0, Leverages = [2, 4, 10], Weights = [.25, .5, .25] };
    private static readonly DateTime Now = new(2026, 4, 1);

    [Test]
    public void MassIsSplitBetweenTwoBinsAndSmeared()
    {
        var book = new LiquidationBook(Settings with { Leverages = [2], Weights = [1] });
        book.Update(100, 100, 100, 1000, 1, TimeSpan.Zero);
        book.Update(100, 100, 100, 1100, 1, TimeSpan.Zero);
        var profile = new LiquidationProfile(.1, .05, 1);
        profile.Build(book, 100);
        var bins = profile.Masses(LeveragedSide.Long).ToArray();
        Assert.That(bins, Has.Length.EqualTo(21), "ten bins to either side");
        Assert.That(profile.Price(10), Is.EqualTo(100));
        Assert.That(profile.Price(3), Is.EqualTo(100 * Math.Exp(-.7)).Within(1e-12));

        // ln(1/2) is 6.931 bins below the middle: .931 of the mass in the seventh below it, the rest in the sixth; a kernel of two bins to either side.
        var part = Math.Log(2) / .1 - 6;
        double[] kernel = [.. Enumerable.Range(-2, 5).Select(i => Math.Exp(-.5 * i * i * 4))];
        var expected = new double[21];
        for (var k = 0; k < 5; k++)
        {
            expected[3 + k - 2] += 100 * part * kernel[k] / kernel.Sum();
            expected[4 + k - 2] += 100 * (1 - part) * kernel[k] / kernel.Sum();
        }

        Assert.That(bins, Is.EqualTo(expected).Within(1e-9));
        Assert.That(profile.Masses(LeveragedSide.Short).ToArray(), Is.All.Zero);
        profile.Build(book, 0);
        profile.Build(book, double.PositiveInfinity);
        profile.Build(book, double.NaN);
        Assert.That((profile.Price(10), profile.Masses(LeveragedSide.Long).ToArray().Sum()), Is.EqualTo((100.0, expected.Sum())).Using<(double, double)>((a, b) => Math.Abs(a.Item2 - b.Item2) < 1e-9 && a.Item1 == b.Item1));
        profile.Build(book, 1000);
        Assert.That(profile.Masses(LeveragedSide.Long).ToArray(), Is.All.Zero, "out of reach");
        Assert.That(profile.Clusters(LeveragedSide.Long, new LiquidationCluster[2]), Is.Zero);
    }

    [Test]
    public void HillsComeHeaviestFirstAndTheLightestIsLeftOut()
    {
        var book = new LiquidationBook(Settings);
        book.Update(100, 100, 100, 1000, 1, TimeSpan.Zero);
        book.Update(100, 100, 100, 1100, 1, TimeSpan.Zero);
        book.SetWeights([.2, .5, .3]);
        var profile = new LiquidationProfile(.01, .0001);
        profile.Build(book, 100);
        var hills = new LiquidationCluster[3];
        Assert.That(profile.Clusters(LeveragedSide.Long, hills), Is.EqualTo(2), "a level at half the price is beyond the reach of .4");
        Assert.That(hills[0].Price, Is.EqualTo(75).Within(.5));
        Assert.That(hills[1].Price, Is.EqualTo(90).Within(.5));

        // ln(3/4) is 28.768 bins down, ln(9/10) 10.536; the heavier of the two bins of each is the hill.
        double first = 50 * (-Math.Log(.75) / .01 - 28), second = 30 * (-Math.Log(.9) / .01 - 10);
        Assert.That(hills[0].Share, Is.EqualTo(first / 80).Within(1e-9));
        Assert.That(hills[1].Share, Is.EqualTo(second / 80).Within(1e-9));

        // Occupied: 11.6 and 38.4 of the one, 14.0 and 16.0 of the other.
        Assert.That((hills[0].Rank, hills[1].Rank), Is.EqualTo((1.0, .75)));
        Assert.That(profile.Rank(LeveragedSide.Long, 75), Is.EqualTo(1));
        Assert.That(profile.Rank(LeveragedSide.Long, 100 * Math.Exp(-.28)), Is.EqualTo(.25));
        Assert.That(profile.Rank(LeveragedSide.Long, 100), Is.Zero);
        Assert.That(profile.Rank(LeveragedSide.Short, 75), Is.Zero);
        Assert.That((profile.Rank(LeveragedSide.Long, 0), profile.Rank(LeveragedSide.Long, -75), profile.Rank(LeveragedSide.Long, 1), profile.Rank(LeveragedSide.Long, 1e9)), Is.EqualTo((0.0, 0.0, 0.0, 0.0)));
        var one = new LiquidationCluster[1];
        Assert.That((profile.Clusters(LeveragedSide.Long, one), one[0].Price), Is.EqualTo((1, hills[0].Price)));
        Assert.That(profile.Clusters(LeveragedSide.Long, []), Is.Zero);

        // The other way round: the lower hill comes first on the way up and is pushed down by the heavier.
        book.SetWeights([0, .3, .7]);
        profile.Build(book, 100);
        Assert.That(profile.Clusters(LeveragedSide.Long, hills), Is.EqualTo(2));
        Assert.That((hills[0].Price > hills[1].Price, hills[0].Share > hills[1].Share), Is.EqualTo((true, true)));
        Assert.That((profile.Clusters(LeveragedSide.Long, one), one[0].Price), Is.EqualTo((1, hills[0].Price)));
    }

    [TestCase(0, .003, .4)]
    [TestCase(.0025, 0, .4)]
    [TestCase(.0025, .003, .0024)]
    public void AProfileHasBinsAndAKernel(double width, double smear, double reach)
    {
        Assert.That(() => new LiquidationProfile(width, smear, reach), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new LiquidationProfile(.1, .1, .1), Throws.Nothing);
    }

    [TestCase(0, 1, 1)]
    [TestCase(1, 0, 1)]
    [TestCase(1, 2, 1)]
    public void ACalibrationHasRoom(int tiers, int fewest, int capacity)
    {
        Assert.That(() => new LeverageCalibration(tiers, fewest: fewest, capacity: capacity), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new LeverageCalibration(1, fewest: 1, capacity: 1), Throws.Nothing);
    }

    [Test]
    public void ObservationsCountToTheEndOfTheWindow()
    {
        var calibration = new LeverageCalibration(1, TimeSpan.FromDays(10), 2);
        calibration.Add(Now, [2], 6);
        Assert.That(calibration.Fit(Now), Is.Null, "one of two");
        calibration.Add(Now.AddDays(1), [1], 1);
        Assert.That(calibration.Fit(Now.AddDays(10))!.Single(), Is.EqualTo(13 / 5.0).Within(1e-12), "(2·6 + 1·1)/(2·2 + 1·1)");
        Assert.That(calibration.Fit(Now.AddDays(10).AddTicks(1)), Is.Null);
        foreach (var wrong in new[] { -1, double.NaN, double.PositiveInfinity }) calibration.Add(Now.AddDays(2), [1], wrong);
        foreach (var wrong in new[] { 0, -1, double.NaN, double.PositiveInfinity }) calibration.Add(Now.AddDays(2), [wrong], 1);
        calibration.Add(Now.AddDays(2), [1, 1], 1);
        Assert.That(calibration.Fit(Now.AddDays(10).AddTicks(1)), Is.Null, "what teaches nothing is no observation");
        calibration.Add(Now.AddDays(2), [1], 0);
        Assert.That(calibration.Fit(Now.AddDays(10))!.Single(), Is.EqualTo(13 / 6.0).Within(1e-12), "nobody was liquidated, which is one");
    }

    [Test]
    public void OnlyTheLastObservationsAreKept()
    {
        var calibration = new LeverageCalibration(1, fewest: 2, capacity: 2);
        foreach (var (mass, realised) in new[] { (1.0, 100.0), (1, 2), (3, 5) }) calibration.Add(Now, [mass], realised);
        Assert.That(calibration.Fit(Now)!.Single(), Is.EqualTo(1.7).Within(1e-12), "(2 + 15)/10");
        calibration.Reset();
        calibration.Add(Now, [1], 9);
        Assert.That(calibration.Fit(Now), Is.Null);
        calibration.Add(Now, [1], 9);
        Assert.That(calibration.Fit(Now)!.Single(), Is.EqualTo(9).Within(1e-12));
    }

    [Test]
    public void LeastSquaresThatWouldBeNegativeEndAtNothing()
    {
        // Free: x = (4, −1). Held at zero, the first alone is 10/3.
        Assert.That(NonNegativeLeastSquares.Solve(new double[,] { { 3, 2 }, { 2, 2 } }, [10.0, 6]), Is.EqualTo(new[] { 10 / 3.0, 0 }).Within(1e-12));
        Assert.That(NonNegativeLeastSquares.Solve(new double[,] { { 4, 1 }, { 1, 9 } }, [6.0, 19]), Is.EqualTo(new[] { 1.0, 2 }).Within(1e-12));
        Assert.That(NonNegativeLeastSquares.Solve(new double[,] { { double.PositiveInfinity, 0 }, { 0, 2 } }, [1.0, 4]), Is.EqualTo(new[] { 0.0, 2 }).Within(1e-12));
        Assert.That(() => NonNegativeLeastSquares.Solve(new double[1, 2], [1.0]), Throws.ArgumentException);
        Assert.That(() => NonNegativeLeastSquares.Solve(new double[2, 1], [1.0]), Throws.ArgumentException);

        // Three columns, the second of which enters first and is driven out again: the truth is (1, 0, 2).
        double[,] rows = { { 1, 1.4, .2 }, { .1, .9, 1 }, { 1, .2, .1 }, { .3, 1.1, .9 } };
        double[] truth = [1, 0, 2];
        var gram = new double[3, 3];
        var moment = new double[3];
        for (var r = 0; r < 4; r++)
            for (var i = 0; i < 3; i++)
                for (var j = 0; j < 3; j++)
                {
                    gram[i, j] += rows[r, i] * rows[r, j];
                    moment[i] += rows[r, i] * rows[r, j] * truth[j];
                }

        Assert.That(NonNegativeLeastSquares.Solve(gram, moment), Is.EqualTo(truth).Within(1e-9));
    }
}
