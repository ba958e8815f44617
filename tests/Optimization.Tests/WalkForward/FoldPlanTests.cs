using NUnit.Framework;
using YenValve.Optimization.WalkForward;

namespace YenValve.Optimization.Tests.WalkForward;

[TestFixture]
public sealed class FoldPlanTests
{
    private static readonly DateTime[] Ten = Days(10);

    [Test]
    public void ExpandingWindowsSeeAllBeforeTheEmbargo()
    {
        var folds = FoldPlan.WalkForward(Ten, train: 3, test: 3, embargo: 1, rolling: false);
        Assert.Multiple(() =>
        {
            Assert.That(folds.Select(f => string.Join(' ', f.Train)), Is.EqualTo(new[] { "0 1 2", "0 1 2 3 4 5" }));
            Assert.That(folds.Select(f => string.Join(' ', f.Test)), Is.EqualTo(new[] { "4 5 6", "7 8 9" }));
            Assert.That(folds[0].Name, Is.EqualTo("2021-01-05 to 2021-01-07"));
        });
    }

    [Test]
    public void RollingWindowsSeeTheLatestDaysOnly() =>
        Assert.That(FoldPlan.WalkForward(Ten, 3, 3, 1, rolling: true).Select(f => string.Join(' ', f.Train)), Is.EqualTo(new[] { "0 1 2", "3 4 5" }));

    [Test]
    public void AShortLastTestIsATest() =>
        Assert.That(FoldPlan.WalkForward(Days(9), 3, 3, 1, rolling: false)[^1].Test, Is.EqualTo(new[] { 7, 8 }));

    [Test]
    public void AFewDaysLeftOverBelongToTheTestBefore() =>
        Assert.That(FoldPlan.WalkForward(Days(25), 3, 10, 1, rolling: false).Select(f => f.Test.Count), Is.EqualTo(new[] { 10, 11 }));

    [Test]
    public void PurgingTakesDaysOnBothSidesOfABlock()
    {
        var folds = FoldPlan.PurgedBlocks(Ten, blocks: 5, embargo: 1);
        Assert.Multiple(() =>
        {
            Assert.That(folds.Select(f => string.Join(' ', f.Test)), Is.EqualTo(new[] { "0 1", "2 3", "4 5", "6 7", "8 9" }));
            Assert.That(folds.Select(f => string.Join(' ', f.Train)), Is.EqualTo(new[] { "3 4 5 6 7 8 9", "0 5 6 7 8 9", "0 1 2 7 8 9", "0 1 2 3 4 9", "0 1 2 3 4 5 6" }));
        });
    }

    [Test]
    public void SixBlocksOfWhichTwoAreTestedGiveFifteenDivisions()
    {
        var folds = FoldPlan.Combinations(Days(60), 6, 2, embargo: 2);
        Assert.Multiple(() =>
        {
            Assert.That(folds, Has.Count.EqualTo(15));
            Assert.That(folds.SelectMany(f => f.Test).GroupBy(day => day).Select(group => group.Count()), Is.All.EqualTo(5), "each day is tested as often as there are paths");
            foreach (var fold in folds)
            {
                // López de Prado's rule in words: nothing within the embargo of a tested day may have been seen.
                Assert.That(fold.Train.Min(seen => fold.Test.Min(tested => Math.Abs(seen - tested))), Is.GreaterThan(2));
            }
        });
    }

    [TestCase(3650, 37)]
    [TestCase(500, 20)]
    public void TheEmbargoIsAHundredthAndTwentyDaysAtLeast(int days, int embargo) => Assert.That(FoldPlan.DefaultEmbargo(days), Is.EqualTo(embargo));

    [Test]
    public void RefusesWhatLeavesNoTest() => Assert.Multiple(() =>
    {
        Assert.That(() => FoldPlan.WalkForward(Ten, 9, 3, 1, false), Throws.ArgumentException);
        Assert.That(() => FoldPlan.PurgedBlocks(Ten, 2, 9), Throws.ArgumentException);
        Assert.That(() => FoldPlan.Combinations(Ten, 6, 6, 0), Throws.ArgumentException);
    });

    private static DateTime[] Days(int count) => [.. Enumerable.Range(0, count).Select(i => new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(i))];
}
