using NUnit.Framework;
using YenValve.Optimization.WalkForward;

namespace YenValve.Optimization.Tests.WalkForward;

[TestFixture]
public sealed class CrossValidationTests
{
    private static readonly Measure Mean = new("mean", returns => returns.Average());

    [Test]
    public void TheBestOfTheDaysSeenIsScoredOnTheDaysTested()
    {
        // The first trial is better in the first four days, the second afterwards.
        var trials = Trials.Matrix([3, 3, 3, 3, -1, -1, -1, -1, -1, -1], [1, 1, 1, 1, 5, 5, 5, 5, 5, 5]);
        var results = CrossValidation.Of(trials, FoldPlan.WalkForward(trials.Days, 3, 3, 1, rolling: true), Mean);
        var stitched = CrossValidation.Stitched(trials, results);
        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Trial), Is.EqualTo(new[] { 0, 1 }));
            Assert.That(results.Select(r => r.InSample), Is.EqualTo(new[] { 3.0, 11.0 / 3.0 }).Within(1e-12));
            Assert.That(results.Select(r => r.OutOfSample), Is.EqualTo(new[] { -1.0, 5.0 }));
            Assert.That(stitched.Returns, Is.EqualTo(new[] { -1.0, -1, -1, 5, 5, 5 }));
            Assert.That(stitched.Days[0], Is.EqualTo(new DateTime(2020, 1, 6)));
        });
    }

    [Test]
    public void WhatComesAfterTheTestChangesNoEarlierChoice()
    {
        double[][] Cut(int days) => [Trials.Noise(1, 400, 0.001)[..days], Trials.Noise(2, 400, 0.001)[..days], Trials.Noise(3, 400, 0.001)[..days]];
        IReadOnlyList<FoldResult> Choices(int days)
        {
            var trials = Trials.Matrix(Cut(days));
            return CrossValidation.Of(trials, FoldPlan.WalkForward(trials.Days, 100, 50, 10, rolling: false), Measure.Sharpe);
        }

        var whole = Choices(400);
        var before = Choices(260);
        Assert.That(before.Select(r => (r.Trial, r.OutOfSample)), Is.EqualTo(whole.Take(before.Count).Select(r => (r.Trial, r.OutOfSample))));
    }

    [Test]
    public void EachPathTakesEveryBlockUnderAChoiceThatDidNotSeeIt()
    {
        const int blocks = 6, tested = 2;
        var trials = Trials.Matrix([.. Enumerable.Range(0, 7).Select(seed => Trials.Noise(seed, 120, 0.0))]);
        var folds = FoldPlan.Combinations(trials.Days, blocks, tested, 3);
        var results = CrossValidation.Of(trials, folds, Measure.Sharpe);
        var paths = CrossValidation.Paths(trials, results, blocks, tested);
        Assert.Multiple(() =>
        {
            Assert.That(paths, Has.Count.EqualTo(5));
            for (var block = 0; block < blocks; block++)
            {
                var from = block * 20;
                var allowed = results.Where(r => r.Fold.Test.Contains(from)).Select(r => trials.Returns[r.Trial][from]).Order();
                Assert.That(paths.Select(p => p.Returns[from]).Order(), Is.EqualTo(allowed), "the paths use each division that tested the block once");
            }
        });
    }

    [Test]
    public void FiguresOfAStitchByHand()
    {
        var stitched = new StitchedReturns([new DateTime(2020, 1, 1), new DateTime(2020, 1, 2), new DateTime(2020, 1, 3)], [0.10, -0.20, 0.25]);
        Assert.Multiple(() =>
        {
            Assert.That(stitched.Equity, Is.EqualTo(new[] { 1.0, 1.1, 0.88, 1.1 }).Within(1e-12));
            Assert.That(stitched.Drawdown, Is.EqualTo(-0.2).Within(1e-12));
            Assert.That(stitched.Sharpe, Is.EqualTo(0.05 / 0.229128784747792 * 19.1049731745428).Within(1e-9));
        });
    }
}
