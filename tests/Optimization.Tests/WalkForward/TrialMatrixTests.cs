using NUnit.Framework;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Search;
using YenValve.Optimization.Tests.Study;
using YenValve.Optimization.WalkForward;

namespace YenValve.Optimization.Tests.WalkForward;

[TestFixture]
public sealed class TrialMatrixTests
{
    [Test]
    public void KeepsTheDaysThatAllRunsHave()
    {
        var shorter = Trials.Run(1, 0.1, 0.2, 0.3, 0.4) with { Returns = new ReturnSeries([.. new[] { 1, 2, 3, 5 }.Select(d => d + Trials.FirstDay)], [0.2, 0.3, 0.4, 0.6]) };
        var matrix = TrialMatrix.Of([Trials.Run(0, 1, 2, 3, 4, 5), Runs.Crashed(Sets.Of(("a", "9"))), shorter]);
        Assert.Multiple(() =>
        {
            Assert.That(matrix.Days, Is.EqualTo(new[] { new DateTime(2020, 1, 3), new DateTime(2020, 1, 4), new DateTime(2020, 1, 5) }));
            Assert.That(matrix.Returns[0], Is.EqualTo(new[] { 2.0, 3.0, 4.0 }));
            Assert.That(matrix.Returns[1], Is.EqualTo(new[] { 0.2, 0.3, 0.4 }));
            Assert.That(matrix.Sets, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void RefusesRunsWithoutDaysInCommon() => Assert.Multiple(() =>
    {
        Assert.That(() => TrialMatrix.Of([Trials.Run(0, 1, 2), Trials.Run(1, 1)]), Throws.TypeOf<InvalidDataException>());
        Assert.That(() => TrialMatrix.Of([Runs.Crashed(Sets.Of(("a", "9")))]), Throws.TypeOf<InvalidDataException>());
    });
}
