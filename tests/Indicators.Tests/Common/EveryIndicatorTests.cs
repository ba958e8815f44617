using NUnit.Framework;
using QuantConnect.Data;
using QuantConnect.Indicators;

namespace YenValve.Indicators.Tests.Common;

/// <summary>What holds for every indicator of the project, as LEAN asks it of its own.</summary>
[TestFixture]
public sealed class EveryIndicatorTests
{
    private const int Beyond = 60;

    private static IEnumerable<string> Names => Catalogue.Names;

    [TestCaseSource(nameof(Names))]
    public void IsTheSameAfterReset(string name)
    {
        var indicator = Catalogue.Make(name);
        var fresh = Figures.Of(indicator);
        var steps = Enough(indicator);
        var first = Path(indicator, steps);
        indicator.Reset();
        Assert.That(indicator.Samples, Is.Zero);
        Assert.That(Figures.Of(indicator), Is.EquivalentTo(fresh));
        Assert.That(Path(indicator, steps), Is.EqualTo(first));
        Assert.That(Path(Catalogue.Make(name), steps), Is.EqualTo(first), "nothing is shared between two of a kind");
    }

    [TestCaseSource(nameof(Names))]
    public void IsReadyWithTheStepItsWarmUpPeriodTells(string name)
    {
        var indicator = Catalogue.Make(name);
        var period = WarmUpPeriod(indicator);
        var ready = Enough(indicator).Select(step => { Feed(indicator, step); return indicator.IsReady; }).ToList();
        Assert.That(ready.IndexOf(true) + 1, Is.EqualTo(period));
        Assert.That(ready.Skip(period), Has.All.True);
    }

    [TestCaseSource(nameof(Names))]
    public void TimeGoesForwardOnly(string name)
    {
        var indicator = Catalogue.Make(name);
        var steps = Enough(indicator);
        foreach (var step in steps) Feed(indicator, step);
        var before = Figures.Of(indicator);
        Feed(indicator, [.. steps[^9].Select(datum => datum.Clone())]);
        Feed(indicator, [.. steps[0].Select(datum => datum.Clone())]);
        Assert.That(Figures.Of(indicator), Is.EquivalentTo(before));
    }

    [TestCaseSource(nameof(Names))]
    public void TheSameOnceMoreChangesNothing(string name)
    {
        var indicator = Catalogue.Make(name);
        var steps = Enough(indicator);
        foreach (var step in steps) Feed(indicator, step);
        var before = Figures.Of(indicator);
        for (var i = 0; i < 3; i++) Feed(indicator, [.. steps[^1].Select(datum => datum.Clone())]);
        Assert.That(Figures.Of(indicator), Is.EquivalentTo(before));
    }

    [TestCaseSource(nameof(Names))]
    public void HolesNeverThrowAndAreGotOver(string name)
    {
        var indicator = Catalogue.Make(name);
        var steps = Enough(indicator);
        var half = steps.Count / 2;
        foreach (var step in steps.Take(half))
        {
            foreach (var hollow in step.SelectMany(datum => Steps.Hollow(datum, datum.Time))) Assert.That(() => Steps.Feed(indicator, hollow), Throws.Nothing);
            Feed(indicator, step);
        }

        foreach (var step in Enough(indicator, half + 1)) Feed(indicator, step);
        Assert.That(indicator.IsReady);
        Assert.That(Figures.Of(indicator).Values.OfType<double>(), Has.None.Matches<double>(double.IsInfinity));
    }

    private static int WarmUpPeriod(IndicatorBase indicator) => ((IIndicatorWarmUpPeriodProvider)indicator).WarmUpPeriod;

    private static List<BaseData[]> Enough(IndicatorBase indicator, int more = Beyond) => [.. Steps.Of(indicator, WarmUpPeriod(indicator) + more)];

    private static void Feed(IndicatorBase indicator, BaseData[] step)
    {
        foreach (var datum in step) Steps.Feed(indicator, datum);
    }

    // What it told at every step, as text: numbers that are not known compare too.
    private static List<string> Path(IndicatorBase indicator, List<BaseData[]> steps) =>
        [.. steps.Select(step => { Feed(indicator, step); return string.Join(' ', Figures.Of(indicator).Select(figure => $"{figure.Key}={figure.Value}")); })];
}
