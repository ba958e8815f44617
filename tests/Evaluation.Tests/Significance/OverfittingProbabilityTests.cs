using NUnit.Framework;
using YenValve.Evaluation.Significance;

namespace YenValve.Evaluation.Tests.Significance;

[TestFixture]
public sealed class OverfittingProbabilityTests
{
    [Test]
    public void ATrialThatIsAlwaysBestIsNotOverfitted()
    {
        var random = new Random(7);
        var noise = Enumerable.Range(0, 9).Select(_ => Enumerable.Range(0, 320).Select(_ => random.NextDouble() - 0.5).ToArray()).ToList();
        noise.Add(noise[0].Select(value => value + 0.5).ToArray());
        var result = OverfittingProbability.Of(noise, 10);
        Assert.That(result.Probability, Is.Zero);
        Assert.That(result.Splits.Select(split => split.Best), Is.All.EqualTo(9));
        Assert.That(result.ProbabilityOfLoss, Is.Zero);
    }

    [Test]
    public void WhatWonOnceLosesLater()
    {
        // Each trial is good in one block only: the winner in sample has nothing left outside.
        var trials = Enumerable.Range(0, 4).Select(trial => Enumerable.Range(0, 40).Select(day => (day / 10 == trial ? 0.02 : -0.01) + (day % 2 * 0.001)).ToArray()).ToList();
        var result = OverfittingProbability.Of(trials, 4);
        Assert.That(result.Probability, Is.EqualTo(1.0));
        Assert.That(result.ProbabilityOfLoss, Is.EqualTo(1.0));
    }

    [Test]
    public void TrialsWithoutVariationDoNotSpoilIt()
    {
        double[][] trials = [new double[8], [0.01, 0.02, 0.01, 0.03, 0.01, 0.02, 0.01, 0.02]];
        Assert.That(OverfittingProbability.Of(trials, 4).Probability, Is.Zero);
    }

    [TestCase(3)]
    [TestCase(0)]
    [TestCase(26)]
    [TestCase(10)]
    public void BlocksAreEvenAndNoMoreThanPeriods(int blocks) =>
        Assert.That(() => OverfittingProbability.Of([new double[8], new double[8]], blocks), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void OneTrialCannotBeChosen() => Assert.That(() => OverfittingProbability.Of([new double[8]], 4), Throws.ArgumentException);

    [Test]
    public void TrialsOfDifferentLengthsAreRefused() =>
        Assert.That(() => OverfittingProbability.Of([new double[8], new double[9]], 4), Throws.ArgumentException);
}
