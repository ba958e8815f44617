using NUnit.Framework;
using YenValve.Indicators.Correlation;

namespace YenValve.Indicators.Tests.Correlation;

/// <summary>Tails, downside and breaks on samples of which the answer is known.</summary>
[TestFixture]
public sealed class TailTests
{
    [Test]
    public void TailsThatFallTogetherDependFully()
    {
        var (_, yen) = Pairs.Random(200, 21);
        var estimate = TailDependenceEstimate.Of([.. yen.Select(y => (4 * y) + .1)], yen, .05, new double[200]);
        Assert.That(estimate.Events, Is.EqualTo(10));
        Assert.That(estimate.Dependence, Is.EqualTo(1));
        Assert.That(estimate.PValue, Is.LessThan(1e-12));
    }

    [Test]
    public void TailsThatNeverMeetDoNot()
    {
        var (_, yen) = Pairs.Random(200, 22);
        var estimate = TailDependenceEstimate.Of([.. yen.Select(y => -y)], yen, .05, new double[200]);
        Assert.That(estimate.Dependence, Is.Zero);
        Assert.That(estimate.PValue, Is.EqualTo(1));
    }

    [Test]
    public void APValueFallsWithEveryJointDay()
    {
        for (var joint = 1; joint <= 38; joint++)
            Assert.That(new TailDependenceEstimate(.05, 38, joint).PValue, Is.LessThan(new TailDependenceEstimate(.05, 38, joint - 1).PValue));
        Assert.That(default(TailDependenceEstimate).PValue, Is.NaN);
    }

    [Test]
    public void TheBootstrapIsReproducibleAndHoldsTheEstimate()
    {
        var (bitcoin, yen) = Pairs.Random(400, 23);
        var tail = Pairs.Feed(new TailDependence("t", Pairs.Alignment, 400), bitcoin, yen);
        var interval = tail.Interval(draws: 300);
        Assert.That(interval, Is.EqualTo(tail.Interval(draws: 300)));
        Assert.That(tail.Dependence, Is.InRange(interval.Low, interval.High));
        Assert.That(interval.High, Is.GreaterThan(interval.Low));
        Assert.That(new TailDependence("t", Pairs.Alignment, 400).Interval(), Is.EqualTo((double.NaN, double.NaN)));
    }

    [Test]
    public void DownsideBetaSeesTheSideItIsNamedAfter()
    {
        var (_, yen) = Pairs.Random(300, 24);
        var beta = Pairs.Feed(new DownsideBeta("d", Pairs.Alignment, 300, .2), [.. yen.Select(y => y < 0 ? 5 * y : 1e-6)], yen);
        Assert.That(beta.Beta, Is.EqualTo(5).Within(1e-9));
        Assert.That(beta.OverallBeta, Is.InRange(1.5, 3.5));
        Assert.That(beta.Limit, Is.LessThan(0));
    }

    [Test]
    public void TooFewEventsSayNothing()
    {
        var (bitcoin, yen) = Pairs.Random(100, 25);
        Assert.That(Pairs.Feed(new DownsideBeta("d", Pairs.Alignment, 100, .1, 20), bitcoin, yen).Beta, Is.NaN);
    }

    [Test]
    public void ABreakOfDependenceIsSeenAndMereNoiseIsNot()
    {
        var (bitcoin, yen) = Pairs.Random(270, 26);
        double[] torn = [.. bitcoin.Select((b, i) => i < 250 ? b : 30 * yen[i])];
        Assert.That(Pairs.Feed(new CorrelationBreak("b", Pairs.Alignment), torn, yen).IsBreak);

        // Four times the yen's moves and what follows from them, the noise as before: the raw correlation rises, the dependence does not.
        var random = new Random(27);
        double[] loud = [.. yen.Select((y, i) => i < 250 ? y : 4 * y)];
        double[] same = [.. loud.Select(y => (2 * y) + (.04 * (random.NextDouble() - .5)))];
        var parting = Pairs.Feed(new CorrelationBreak("b", Pairs.Alignment), same, loud);
        Assert.That(parting.ExcessVariance, Is.GreaterThan(1));
        Assert.That(parting.Recent, Is.GreaterThan(parting.Before));
        Assert.That(Math.Abs(parting.Adjusted), Is.LessThan(Math.Abs(parting.Recent)));
        Assert.That(parting.IsBreak, Is.False);
    }

    [Test]
    public void ImpossibleParametersAreRefused()
    {
        Assert.That(() => new TailDependence("t", Pairs.Alignment, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TailDependence("t", Pairs.Alignment, 10, 1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new DownsideBeta("d", Pairs.Alignment, 10, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new CorrelationBreak("b", Pairs.Alignment, 3), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new DccCorrelation("d", Pairs.Alignment, .5, .5), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new EwmaCorrelation("e", null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => TailBootstrap.Interval([1], [1, 2], .05), Throws.ArgumentException);
        Assert.That(() => TailDependenceEstimate.Of([1], [1, 2], .05, new double[1]), Throws.ArgumentException);
    }
}
