using NUnit.Framework;
using YenValve.Indicators.Correlation;

namespace YenValve.Indicators.Tests.Correlation;

/// <summary>Edges: what is refused, what a reset forgets, where a value that lies on a limit belongs, and figures small enough to be done by hand.</summary>
[TestFixture]
public sealed class LimitTests
{
    private static readonly double[] Steps = [0.01, -0.02, 0.03, -0.01, 0.02, -0.03, 0.015, -0.005];

    [Test]
    public void MomentsByHand()
    {
        // Means 3 and 2; squares (4 + 1 + 9)/2 and (1 + 1 + 0)/2; products (2 − 1 + 0)/2.
        var moments = SampleMoments.Below([1, 2, 6], [1, 3, 2]);
        Assert.That((moments.Count, moments.VarianceX, moments.VarianceY, moments.Covariance), Is.EqualTo((3, 7.0, 1.0, 0.5)));
        Assert.That(moments.Correlation, Is.EqualTo(0.5 / Math.Sqrt(7)).Within(1e-15));
        Assert.That(moments.Beta, Is.EqualTo(0.5));
        Assert.That(SampleMoments.Below([1, 3], [1, 2]), Is.EqualTo(new SampleMoments(2, 2.0, 0.5, 1.0)), "two are enough");
        Assert.That(SampleMoments.Below([1, 2, 6], [1, 3, 2], 3).Count, Is.EqualTo(2), "a value on the limit is not below it");
        Assert.That(SampleMoments.Below([1], [1]).VarianceX, Is.NaN);
        Assert.That(() => SampleMoments.Below([1, 2], [1]), Throws.ArgumentException);
    }

    [Test]
    public void WithoutVarianceThereIsNoCorrelation()
    {
        Assert.That(new SampleMoments(2, 0, 1, 1).Correlation, Is.NaN);
        Assert.That(new SampleMoments(2, 1, 0, 1).Correlation, Is.NaN);
        Assert.That(new SampleMoments(2, 1, 0, 1).Beta, Is.NaN);
        Assert.That(new DccState(0, 1, 1).Correlation, Is.NaN);
        Assert.That(new DccState(1, 1, 0).Correlation, Is.NaN);
        Assert.That(new EwmaMoments().VarianceX, Is.NaN);
        Assert.That(ForbesRigobon.FisherZ(0.5, 10, 1.0, 10), Is.NaN);
        Assert.That(ForbesRigobon.FisherZ(0.5, 10, 0.2, 3), Is.NaN);
    }

    [Test]
    public void DccFollowsItsRecursion()
    {
        const double a = 0.05, b = 0.9;
        var (bitcoin, yen) = Pairs.Random(60, 5);
        var indicator = Pairs.Feed(new DccCorrelation("dcc", Pairs.Alignment, a, b, 30), bitcoin, yen);
        double[] x = Standardised(bitcoin), y = Standardised(yen);
        double q11 = 1, q12 = 0, q22 = 1, xx = 0, xy = 0, yy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            (xx, xy, yy) = (xx + (x[i] * x[i]), xy + (x[i] * y[i]), yy + (y[i] * y[i]));
            var longRun = xy / Math.Sqrt(xx * yy);
            q11 = (1 - a - b) + (a * x[i] * x[i]) + (b * q11);
            q12 = ((1 - a - b) * longRun) + (a * x[i] * y[i]) + (b * q12);
            q22 = (1 - a - b) + (a * y[i] * y[i]) + (b * q22);
        }

        Assert.That(indicator.LongRun, Is.EqualTo(xy / Math.Sqrt(xx * yy)).Within(1e-9));
        Assert.That(indicator.Correlation, Is.EqualTo(q12 / Math.Sqrt(q11 * q22)).Within(1e-9));
        Assert.That(Pairs.Feed(new DccCorrelation("dcc", Pairs.Alignment), bitcoin[..20], yen[..20]).Correlation, Is.NaN, "twenty seed the deviations");
        Assert.That(Pairs.Feed(new DccCorrelation("dcc", Pairs.Alignment), bitcoin[..21], yen[..21]).Correlation, Is.Not.NaN);
    }

    [Test]
    public void ABreakComparesTheLastDaysWithThoseBeforeThem()
    {
        // Noise that has left the window, eight days, and the same eight with the reference moving twice as far: its variance is four times that of before.
        var noise = Pairs.Random(11, 6);
        double[] bitcoin = [.. noise.Bitcoin, .. Steps, .. Steps], yen = [.. noise.Yen, .. Steps.Reverse(), .. Steps.Reverse().Select(step => 2 * step)];
        var indicator = Pairs.Feed(new CorrelationBreak("break", Pairs.Alignment, 8, 8), bitcoin, yen);
        Assert.That(indicator.ExcessVariance, Is.EqualTo(3.0).Within(1e-9));
        Assert.That(indicator.Recent, Is.EqualTo(indicator.Before).Within(1e-9), "a correlation does not know a scale");
        indicator.Reset();
        Assert.That(new[] { indicator.Recent, indicator.Before, indicator.Adjusted, indicator.ExcessVariance, indicator.FisherZ }, Is.All.NaN);
        Pairs.Feed(indicator, bitcoin[..15], yen[..15]);
        Assert.That(indicator.FisherZ, Is.NaN, "sixteen fill it");
        Assert.That(new CorrelationBreak("break", Pairs.Alignment).FisherZ, Is.NaN);
        Assert.That(new CorrelationBreak("break", Pairs.Alignment).Before, Is.NaN);
    }

    [Test]
    public void TheDownsideIsThatOfTheWindow()
    {
        // Three of ten days lie strictly below the third tenth. Their slope is 1 in the first ten days and 3 in the last.
        double[] yen = [-0.05, 0.01, -0.04, 0.02, -0.03, 0.03, 0.04, 0.05, 0.06, 0.07];
        var indicator = new DownsideBeta("beta", Pairs.Alignment, 10, 0.3, 3);
        Pairs.Feed(indicator, [.. yen, .. yen.Select(step => 3 * step)], [.. yen, .. yen]);
        Assert.That(indicator.Beta, Is.EqualTo(3.0).Within(1e-9));
        Assert.That(Pairs.Feed(new DownsideBeta("beta", Pairs.Alignment, 10, 0.3, 4), yen, yen).Beta, Is.NaN, "four were asked for");
        indicator.Reset();
        Pairs.Feed(indicator, yen[..9], yen[..9]);
        Assert.That(indicator.Beta, Is.NaN, "ten fill it");
    }

    [Test]
    public void AQuoteIsFrozenAfterItsPatience()
    {
        var quote = new FrozenQuote(2);
        Assert.That(new[] { quote.Update(1), quote.Update(1), quote.Update(1), quote.Update(1) }, Is.EqualTo(new[] { false, false, false, true }));
        Assert.That(quote.Update(double.NaN), Is.True, "no news");
        quote.Reset();
        Assert.That(quote.IsFrozen, Is.False);
        Assert.That(new[] { quote.Update(1), quote.Update(1), quote.Update(1), quote.Update(2) }, Is.All.False, "the first after a reset repeats nothing");
    }

    [Test]
    public void AValueOnTheLimitOfATailBelongsToIt()
    {
        double[] days = [.. Enumerable.Range(0, 11).Select(i => (double)i)];
        Assert.That(TailDependenceEstimate.Of(days, days, 0.1, new double[11]), Is.EqualTo(new TailDependenceEstimate(0.1, 2, 2)), "the tenth of eleven is the second");
        Assert.That(() => TailDependenceEstimate.Of(days, days, 0.1, null!), Throws.ArgumentNullException);
        Assert.That(() => TailDependenceEstimate.Of(days, days[..10], 0.1, new double[11]), Throws.ArgumentException);
        Assert.That(() => TailDependenceEstimate.Of(days, days, 0.1, new double[10]), Throws.ArgumentException);
    }

    [Test]
    public void ABootstrapIsCutWhereItsConfidenceSays()
    {
        var (bitcoin, yen) = Pairs.Random(120, 7);
        var all = TailDependenceEstimate.Of(bitcoin, yen, 0.1, new double[120]).Dependence;
        Assert.That(TailBootstrap.Interval(bitcoin, yen, 0.1, 120, 30), Is.EqualTo((all, all)), "one block is the sample, turned");

        // Of 21 draws the second and the last but one hold nine tenths of the range between the first and the last.
        var random = new Random(3);
        var estimates = new double[21];
        for (var draw = 0; draw < 21; draw++)
        {
            double[] x = new double[120], y = new double[120];
            for (var block = 0; block < 12; block++)
            {
                var from = random.Next(120);
                for (var day = 0; day < 10; day++) (x[(10 * block) + day], y[(10 * block) + day]) = (bitcoin[(from + day) % 120], yen[(from + day) % 120]);
            }

            estimates[draw] = TailDependenceEstimate.Of(x, y, 0.1, new double[120]).Dependence;
        }

        Array.Sort(estimates);
        Assert.That(TailBootstrap.Interval(bitcoin, yen, 0.1, 10, 21, 0.90, 3), Is.EqualTo((estimates[1], estimates[19])));
        Assert.That(estimates[0], Is.LessThan(estimates[1]).Or.LessThan(estimates[4]), "otherwise nothing is tested");
    }

    [Test]
    public void AGateIsOpenUntilEnoughDaysOfStressAreSeen()
    {
        var gate = new StressCorrelation("gate", Pairs.Alignment, 12);
        gate.SetStress(1, double.NaN);
        var (bitcoin, _) = Pairs.Random(6, 8);
        Pairs.Feed(gate, bitcoin, [.. bitcoin.Select(step => -step)]);
        Assert.That((gate.Correlation, gate.Gate), Is.EqualTo((-1.0, 1.0)).Using<(double, double)>((p, q) => Math.Abs(p.Item1 - q.Item1) < 1e-9 && p.Item2 == q.Item2));
        gate.Reset();
        Assert.That(gate.IsStress, Is.False);
    }

    [Test]
    public void ImpossibleParametersAreRefused()
    {
        var alignment = Pairs.Alignment;
        foreach (var make in new Action[]
                 {
                     () => _ = new CorrelationBreak("x", alignment, 3), () => _ = new CorrelationBreak("x", alignment, 4, 3),
                     () => _ = new DccCorrelation("x", alignment, -0.1, 0.5), () => _ = new DccCorrelation("x", alignment, 0.5, -0.1), () => _ = new DccCorrelation("x", alignment, 0.5, 0.5),
                     () => _ = new DccCorrelation("x", alignment, warmUpPairs: 20), () => _ = new DownsideBeta("x", alignment, quantile: 1), () => _ = new DownsideBeta("x", alignment, leastEvents: 2),
                     () => _ = new TailDependence("x", alignment, quantile: 0), () => _ = new TailDependence("x", alignment, quantile: 1), () => _ = new EwmaCorrelation("x", alignment, 0.94, 0), () => _ = new FrozenQuote(0),
                     () => TailBootstrap.Interval([1], [1], 0.1, 0), () => TailBootstrap.Interval([1], [1], 0.1, 1, 0), () => TailBootstrap.Interval([1], [1], 0.1, confidence: 0), () => TailBootstrap.Interval([1], [1], 0.1, confidence: 1),
                 })
        {
            Assert.That(() => make(), Throws.TypeOf<ArgumentOutOfRangeException>());
        }

        Assert.That(() => new DccCorrelation("x", alignment, 0, 0.9), Throws.Nothing);
        Assert.That(() => new DccCorrelation("x", alignment, 0.1, 0), Throws.Nothing);
        Assert.That(new PairAlignment(Pairs.Bitcoin, Pairs.Yen).DropJapaneseHolidays, Is.True);
    }

    [Test]
    public void ATailForgetsItsWindow()
    {
        var (bitcoin, yen) = Pairs.Random(20, 9);
        var tail = Pairs.Feed(new TailDependence("tail", Pairs.Alignment, 20, 0.1), bitcoin, yen);
        Assert.That(tail.Dependence, Is.Not.NaN);
        tail.Reset();
        Pairs.Feed(tail, bitcoin[..19], yen[..19]);
        Assert.That(tail.Dependence, Is.NaN);
        Assert.That(tail.Interval().Low, Is.NaN);
    }

    // Each return over the deviation of the day before it: λ .94, begun with the mean square of the first twenty.
    private static double[] Standardised(double[] returns)
    {
        var variance = returns[..20].Sum(r => r * r) / 20;
        var standardised = new List<double>();
        foreach (var value in returns[20..])
        {
            standardised.Add(value / Math.Sqrt(variance));
            variance = (0.94 * variance) + (0.06 * value * value);
        }

        return [.. standardised];
    }
}
