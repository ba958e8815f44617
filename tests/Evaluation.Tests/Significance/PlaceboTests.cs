using NUnit.Framework;
using YenValve.Evaluation.Significance;
using YenValve.Evaluation.Tests.Reference;

namespace YenValve.Evaluation.Tests.Significance;

/// <summary>The shifted timings against the same portfolio kept in coins and cash by Python.</summary>
[TestFixture]
public sealed class PlaceboTests
{
    private static readonly TimingSeries Series = new(ReferenceRun.Prices, ReferenceRun.Weights, ReferenceRun.Multipliers);

    private static readonly PlaceboResult Result = CircularShiftPlacebo.Of(Series, new PlaceboSettings());

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(200)]
    [TestCase(400)]
    public void ShiftGivesTheReferenceFigures(int shift)
    {
        Assert.That(Result.Shifts[shift - 1].Shift, Is.EqualTo(shift));
        Compare(Result.Shifts[shift - 1], ReferenceRun.Expected($"shift {shift}"));
    }

    [Test]
    public void RealTimingGivesTheReferenceFigures() => Compare(Result.Actual, ReferenceRun.Expected("value"));

    [Test]
    public void NeverCutGivesTheReferenceFigures() => Compare(Result.WithoutMacro, ReferenceRun.Expected("without macro"));

    [Test]
    public void PValueIsTheReferences()
    {
        var expected = ReferenceRun.Expected("placebo");
        Assert.That(Result.Shifts, Has.Count.EqualTo(400));
        Assert.That(Result.SharpePValue, Is.EqualTo(expected["p-value"]).Within(1e-15));
        Assert.That(Result.MedianSharpe, Is.EqualTo(expected["median-sharpe"]).Within(1e-10));
    }

    [Test]
    public void AMultiplierThatNeverChangesHasNoTiming()
    {
        var result = CircularShiftPlacebo.Of(Series with { Multipliers = [.. Series.Multipliers.Select(_ => 0.5)] }, new PlaceboSettings());
        Assert.That(new[] { result.SharpePValue, result.CalmarPValue, result.ReturnPValue, result.DrawdownPValue }, Is.All.EqualTo(1.0));
    }

    [Test]
    public void ForesightBeatsEveryShift()
    {
        // Whole before each day that rises, nothing before each that falls: no other timing can do as well.
        var prices = Series.Prices;
        var foresight = prices.Select((price, day) => day + 1 < prices.Length && prices[day + 1] > price ? 1.0 : 0.0);
        var result = CircularShiftPlacebo.Of(Series with { Multipliers = [.. foresight] }, new PlaceboSettings(Cost: 0));
        Assert.That(result.SharpePValue, Is.EqualTo(1.0 / 401).Within(1e-15));
        Assert.That(result.Best.Sharpe, Is.LessThan(result.Actual.Sharpe));
    }

    [Test]
    public void TooLittleIsRefused() =>
        Assert.That(() => CircularShiftPlacebo.Of(new TimingSeries([1, 2], [1, 1], [1, 1]), new PlaceboSettings()), Throws.ArgumentException);

    [Test]
    public void DifferentLengthsAreRefused() =>
        Assert.That(() => CircularShiftPlacebo.Of(Series with { Multipliers = [1, 1, 1] }, new PlaceboSettings()), Throws.ArgumentException);

    private static void Compare(TimingScore score, IReadOnlyDictionary<string, double> expected)
    {
        Assert.That(score.AnnualReturn, Is.EqualTo(expected["cagr"]).Within(1e-10));
        Assert.That(score.Sharpe, Is.EqualTo(expected["sharpe"]).Within(1e-10));
        Assert.That(score.Drawdown, Is.EqualTo(expected["max-drawdown"]).Within(1e-10));
        Assert.That(score.Calmar, Is.EqualTo(expected["calmar"]).Within(1e-9));
    }
}
