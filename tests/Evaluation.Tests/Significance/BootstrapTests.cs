using NUnit.Framework;
using YenValve.Evaluation.Significance;
using YenValve.Evaluation.Tests.Reference;

namespace YenValve.Evaluation.Tests.Significance;

[TestFixture]
public sealed class BootstrapTests
{
    private static readonly double[] Run = [.. ReferenceRun.Run.Returns];
    private static readonly double[] Bitcoin = [.. ReferenceRun.Bitcoin.Returns];

    [TestCase(false)]
    [TestCase(true)]
    public void ARunDoesNotDifferFromItself(bool stationary)
    {
        var same = BlockBootstrap.Differences(Run, Run, new BootstrapSettings { Draws = 50, Stationary = stationary });
        foreach (var interval in new[] { same.AnnualReturn, same.Sharpe, same.Drawdown }) Assert.That(interval, Is.EqualTo(new Interval(0, 0, 0, 0)));
    }

    [Test]
    public void EstimatesAreTheReferences()
    {
        var differences = BlockBootstrap.Differences(Run, Bitcoin, new BootstrapSettings { Draws = 20 });
        var (run, bitcoin) = (ReferenceRun.Expected("value"), ReferenceRun.Expected("price"));
        Assert.That(differences.AnnualReturn.Estimate, Is.EqualTo(run["cagr"] - bitcoin["cagr"]).Within(1e-10));
        Assert.That(differences.Sharpe.Estimate, Is.EqualTo(run["sharpe"] - bitcoin["sharpe"]).Within(1e-10));
        Assert.That(differences.Drawdown.Estimate, Is.EqualTo(run["max-drawdown"] - bitcoin["max-drawdown"]).Within(1e-10));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void TheSameSeedGivesTheSameInAnyOrder(bool stationary)
    {
        var settings = new BootstrapSettings { Draws = 200, Stationary = stationary, Seed = 5 };
        var first = BlockBootstrap.Differences(Run, Bitcoin, settings);
        Assert.That(BlockBootstrap.Differences(Run, Bitcoin, settings), Is.EqualTo(first));
        Assert.That(BlockBootstrap.Differences(Run, Bitcoin, settings with { Seed = 6 }).Sharpe, Is.Not.EqualTo(first.Sharpe));
    }

    [Test]
    public void AWholeTurnIsTheSampleAgain()
    {
        // One block as long as the sample only moves its beginning: growth and Sharpe ratio cannot change.
        var turned = BlockBootstrap.Differences(Run, Bitcoin, new BootstrapSettings { Draws = 40, Block = Run.Length });
        Assert.That(turned.Sharpe.High - turned.Sharpe.Low, Is.EqualTo(0).Within(1e-9));
        Assert.That(turned.AnnualReturn.High - turned.AnnualReturn.Low, Is.EqualTo(0).Within(1e-9));
        Assert.That(turned.Drawdown.High - turned.Drawdown.Low, Is.GreaterThan(0.01));
    }

    [Test]
    public void IndependentDaysGiveTheTextbooksWidth()
    {
        // Against nothing, drawn day by day: the standard error of a yearly Sharpe ratio over one year of days is about one.
        var random = new Random(3);
        var returns = Enumerable.Range(0, 365).Select(_ => 0.01 * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5)).ToArray();
        var interval = BlockBootstrap.Differences(returns, new double[365], new BootstrapSettings { Block = 1, Draws = 4000 }).Sharpe;
        Assert.That((interval.High - interval.Low) / (2 * 1.96), Is.EqualTo(1.0).Within(0.06));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void BlocksKeepWhatClusters(bool stationary)
    {
        // Returns that come in runs of twenty: drawn day by day they would look safer than they are.
        var random = new Random(11);
        var returns = Enumerable.Range(0, 100).SelectMany(_ => Enumerable.Repeat((random.NextDouble() - 0.5) * 0.01, 20)).ToArray();
        var settings = new BootstrapSettings { Draws = 1000, Stationary = stationary };
        var blocks = Width(settings);
        var days = Width(settings with { Block = 1 });
        Assert.That(blocks / days, Is.GreaterThan(2.5));

        double Width(BootstrapSettings with)
        {
            var interval = BlockBootstrap.Differences(returns, new double[returns.Length], with).Sharpe;
            return interval.High - interval.Low;
        }
    }

    [Test]
    public void EventsAreTheUnitOfEvidence()
    {
        // Two events: a redrawn mean is the one, the other, or half way, with chances 1/4, 1/4, 1/2.
        var gain = EventBootstrap.MeanGain([0.10, -0.02], new BootstrapSettings { Draws = 20_000 });
        Assert.That(gain.Estimate, Is.EqualTo(0.04).Within(1e-15));
        Assert.That((gain.Low, gain.High), Is.EqualTo((-0.02, 0.10)));
        Assert.That(gain.ShareAbove, Is.EqualTo(0.75).Within(0.01));
        Assert.That(EventBootstrap.MeanWithoutBest([0.10, -0.02, 0.01]), Is.EqualTo(-0.005).Within(1e-15));
        Assert.That(EventBootstrap.MeanWithoutBest([0.10]), Is.NaN);
    }

    [Test]
    public void WhatCannotBeDrawnIsRefused()
    {
        Assert.That(() => BlockBootstrap.Differences(Run, Run[1..], new BootstrapSettings()), Throws.ArgumentException);
        Assert.That(() => BlockBootstrap.Differences(Run, Run, new BootstrapSettings { Block = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BlockBootstrap.Differences(Run, Run, new BootstrapSettings { Confidence = 1 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => EventBootstrap.MeanGain([], new BootstrapSettings()), Throws.ArgumentException);
    }
}
