using NUnit.Framework;
using YenValve.Engine;
using YenValve.Optimization.Running;
using YenValve.Optimization.Search;
using YenValve.Optimization.Sharing;
using YenValve.Optimization.Tests.Running;
using YenValve.Optimization.Tests.Search;

namespace YenValve.Optimization.Tests.Sharing;

/// <summary>A setting is recorded once, and not where that would be for nothing.</summary>
[TestFixture]
public sealed class SignalLibraryTests
{
    [Test]
    public void ASettingIsRecordedOnce()
    {
        using var source = Strategy.Source();
        var library = new SignalLibrary();
        var policy = Sets.Of(("target-volatility", "0.3"), ("trend-days", "40"), ("macro-rule", "hmm"));
        var first = library.For(Request(source, Sets.Of()), Sets.Of(), CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(source.SharesSignals, Is.True);
            Assert.That(first, Is.Not.Null);
            Assert.That(first!.Count, Is.GreaterThan(750));
            Assert.That(library.For(Request(source, policy), policy, CancellationToken.None), Is.SameAs(first));
        });
    }

    [Test]
    public void ADayThatIsSearchedOverIsRecordedWhenItComesAgain()
    {
        using var source = Strategy.Source();
        var library = new SignalLibrary();
        var day = Sets.Of(("start-date", "2024-07-03"));
        var asked = Enumerable.Range(0, 3).Select(_ => library.For(Request(source, day), day, CancellationToken.None)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(asked[0], Is.Null);
            Assert.That(asked[1], Is.Not.Null);
            Assert.That(asked[2], Is.SameAs(asked[1]));
        });
    }

    [Test]
    public void WhatTheRequestChangesIsNotShared()
    {
        using var source = Strategy.Source();
        var request = Request(source, Sets.Of());
        var library = new SignalLibrary();
        Assert.Multiple(() =>
        {
            Assert.That(library.For(request with { PeriodStart = new DateTime(2024, 7, 2) }, Sets.Of(), CancellationToken.None), Is.Null);
            Assert.That(library.For(request with { PeriodFinish = new DateTime(2024, 7, 4) }, Sets.Of(), CancellationToken.None), Is.Null);
            Assert.That(library.For(Request(source, Sets.Of(("cash", "-1"))), Sets.Of(), CancellationToken.None), Is.Null);
        });
    }

    private static BacktestRequest Request(AlgorithmSource source, ParameterSet set)
    {
        var request = Strategy.Request("2024-07-01", "2024-07-05");
        return request with { CreateAlgorithm = source.ForOneRun().Create, Parameters = set.Over(request.Parameters) };
    }
}
