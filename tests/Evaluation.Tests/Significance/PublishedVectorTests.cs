using NUnit.Framework;
using YenValve.Evaluation.Significance;

namespace YenValve.Evaluation.Tests.Significance;

/// <summary>The figures that the authors of each measure published.</summary>
[TestFixture]
public sealed class PublishedVectorTests
{
    // Bailey and López de Prado 2014: annual ratio 2.5, five years of 250 days, variance of the trials 1/2 a year.
    private const double Sharpe = 2.5 / 15.811388300841896;
    private const double Variance = 0.5 / 250;

    [Test]
    public void BestOfAHundredTrials() => Assert.That(ExpectedMaximum.OfSharpe(Variance, 100), Is.EqualTo(0.1131720).Within(5e-8));

    [TestCase(100, -3, 10, 0.9004)]
    [TestCase(46, -3, 10, 0.9505)]
    [TestCase(88, 0, 3, 0.9505)]
    public void DeflatedSharpeRatio(int trials, double skewness, double kurtosis, double probability) =>
        Assert.That(DeflatedSharpe.Of(Sharpe, 1250, skewness, kurtosis, Variance, trials), Is.EqualTo(probability).Within(5e-5));

    // Bailey and López de Prado 2012: two years of months.
    [TestCase(-2.448, 10.164, 0.913)]
    [TestCase(0, 3, 0.982)]
    public void ProbabilisticSharpeRatio(double skewness, double kurtosis, double probability) =>
        Assert.That(ProbabilisticSharpe.Of(0.458, 24, skewness, kurtosis), Is.EqualTo(probability).Within(5e-4));

    // Bailey, Borwein, López de Prado and Zhu 2014: 45 trials over five years show a ratio of one by luck alone.
    [Test]
    public void FortyFiveTrialsInFiveYears()
    {
        Assert.That(MinimumBacktestLength.ExpectedSharpe(45, 5), Is.EqualTo(0.9998).Within(5e-5));
        Assert.That(MinimumBacktestLength.Years(45, 1), Is.EqualTo(5 * 0.9998 * 0.9998).Within(5e-4));
    }

    [Test]
    public void ExpectedMaximumOfTen() => Assert.That(ExpectedMaximum.OfNormals(10), Is.EqualTo(1.575).Within(5e-4));

    [Test]
    public void OneTrialIsNoChoice() => Assert.That(ExpectedMaximum.OfNormals(1), Is.Zero);

    [Test]
    public void OverfittingOfThreeTrials()
    {
        double[][] trials =
        [
            [0.010, -0.002, 0.012, 0.003, -0.006, -0.004, -0.008, 0.001],
            [-0.004, 0.008, -0.006, 0.002, 0.009, 0.007, 0.010, -0.003],
            [0.006, 0.001, 0.004, -0.005, 0.002, 0.003, 0.001, 0.006],
        ];
        var result = OverfittingProbability.Of(trials, blocks: 4);
        Assert.That(result.Splits.Select(split => split.Logit), Is.EqualTo(new[] { -1.098612, 1.098612, 0, 0, 1.098612, 0 }).Within(5e-7));
        Assert.That(result.Probability, Is.EqualTo(4.0 / 6).Within(1e-15));
    }

    [Test]
    public void SixteenBlocksHaveTheirNumberOfHalves()
    {
        var trials = Enumerable.Range(0, 3).Select(trial => Enumerable.Range(0, 40).Select(day => Math.Sin((trial + 1) * day)).ToArray()).ToList();
        Assert.That(OverfittingProbability.Of(trials).Splits, Has.Count.EqualTo(12_870));
    }
}
