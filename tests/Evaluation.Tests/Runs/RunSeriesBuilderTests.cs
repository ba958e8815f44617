using NUnit.Framework;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Tests.Runs;

[TestFixture]
public sealed class RunSeriesBuilderTests
{
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void KeepsMidnightsAndCountsFills()
    {
        var run = RunSeriesBuilder.Build(
            "run",
            [(Start, 1000), (Start.AddHours(13), 5), (Start.AddDays(1), 1), (Start.AddDays(1), 1010), (Start.AddDays(2), 980), (Start.AddDays(2).AddHours(1), 7)],
            [(Start, 100), (Start.AddDays(1), 110), (Start.AddDays(2), 90), (Start.AddDays(3), 95)],
            [new Fill(Start.AddHours(1), 5, 102, 1), new Fill(Start.AddDays(2), -3, 92, 0.5)],
            []);
        Assert.That(run.Times, Is.EqualTo(new[] { Start, Start.AddDays(1), Start.AddDays(2) }));
        Assert.That(run.Equity, Is.EqualTo(new[] { 1000.0, 1010, 980 }), "the last sample of a midnight counts; other hours do not");
        Assert.That(run.Price, Is.EqualTo(new[] { 100.0, 110, 90 }));
        Assert.That(run.Weight, Is.EqualTo(new[] { 0, 5 * 110 / 1010.0, 2 * 90 / 980.0 }).Within(1e-15));
        Assert.That(run.Traded, Is.EqualTo(new[] { 0, 5 * 102 / 1000.0, 3 * 92 / 1010.0 }).Within(1e-15));
        Assert.That(run.Fees, Is.EqualTo(new[] { 0, 1 / 1000.0, 0.5 / 1010.0 }).Within(1e-15));
        Assert.That(run.Fills, Is.EqualTo(2));
    }

    [Test]
    public void BuyAndHoldIsThePrice()
    {
        var run = RunSeriesBuilder.Build("run", [(Start, 1), (Start.AddDays(1), 1)], [(Start, 100), (Start.AddDays(1), 110)], [], []);
        var held = run.BuyAndHold("held");
        Assert.That(held.Returns.Single(), Is.EqualTo(0.1).Within(1e-15));
        Assert.That(held.MeanWeight, Is.EqualTo(1.0));
    }

    [Test]
    public void PartOfARunKeepsItsEnds()
    {
        var samples = Enumerable.Range(0, 5).Select(day => (Start.AddDays(day), 100.0 + day)).ToList();
        var part = RunSeriesBuilder.Build("run", samples, samples, [new Fill(Start.AddDays(2), 1, 1, 0)], []).Between(Start.AddDays(1), Start.AddDays(3));
        Assert.That(part.Equity, Is.EqualTo(new[] { 101.0, 102, 103 }));
        Assert.That(part.Weight, Has.Length.EqualTo(3));
    }

    [Test]
    public void OneMidnightIsNoRun() =>
        Assert.That(() => RunSeriesBuilder.Build("run", [(Start, 1), (Start.AddHours(1), 2)], [(Start, 1)], [], []), Throws.ArgumentException);
}
