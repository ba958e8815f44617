using NUnit.Framework;
using QuantConnect;
using YenValve.Indicators.Correlation;

namespace YenValve.Indicators.Tests.Correlation;

/// <summary>What every indicator of pairs has to do.</summary>
[TestFixture]
public sealed class PairIndicatorTests
{
    private static readonly Func<PairIndicator>[] All =
    [
        () => new EwmaCorrelation("ewma", Pairs.Alignment, .94, 30),
        () => new DccCorrelation("dcc", Pairs.Alignment, warmUpPairs: 30),
        () => new CorrelationBreak("break", Pairs.Alignment, 10, 30),
        () => new DownsideBeta("beta", Pairs.Alignment, 60, .2, 5),
        () => new TailDependence("tail", Pairs.Alignment, 60, .1),
        () => Stressed(new StressCorrelation("gate", Pairs.Alignment, 12)),
    ];

    [TestCaseSource(nameof(All))]
    public void IsReadyExactlyWhenItSays(Func<PairIndicator> make)
    {
        var indicator = make();
        var (bitcoin, yen) = Pairs.Random(indicator.WarmUpPeriod - 2, 1);
        Pairs.Feed(indicator, bitcoin, yen);
        Assert.That(indicator.IsReady, Is.False);
        indicator = make();
        (bitcoin, yen) = Pairs.Random(indicator.WarmUpPeriod - 1, 1);
        Pairs.Feed(indicator, bitcoin, yen);
        Assert.That(indicator.IsReady);
    }

    [TestCaseSource(nameof(All))]
    public void IsTheSameAfterReset(Func<PairIndicator> make)
    {
        var (bitcoin, yen) = Pairs.Random(150, 2);
        var fresh = Pairs.Feed(make(), bitcoin, yen);
        var used = Pairs.Feed(make(), yen, bitcoin);
        used.Reset();
        Assert.That(used.IsReady, Is.False);
        Assert.That(used.Pairs, Is.Zero);
        if (used is StressCorrelation gate) Stressed(gate);
        Pairs.Feed(used, bitcoin, yen);
        Assert.That(used.Current.Value, Is.EqualTo(fresh.Current.Value));
        Assert.That(used.LastPair, Is.EqualTo(fresh.LastPair));
    }

    [TestCaseSource(nameof(All))]
    public void RepeatedImpossibleAndForeignDataChangeNothing(Func<PairIndicator> make)
    {
        var (bitcoin, yen) = Pairs.Random(150, 3);
        var indicator = Pairs.Feed(make(), bitcoin, yen);
        var (value, pairs, last) = (indicator.Current.Value, indicator.Pairs, Pairs.Weekday(150));
        Pairs.Tell(indicator, last, 1, 1);
        Pairs.Tell(indicator, last.AddDays(-3), 1, 1);
        Pairs.Tell(indicator, last.AddHours(1), 0, -5);
        indicator.Update(Pairs.Point(Symbol.Create("EURUSD", SecurityType.Forex, Market.Oanda), last.AddHours(2), 1.1));
        Assert.That(indicator.Current.Value, Is.EqualTo(value));
        Assert.That(indicator.Pairs, Is.EqualTo(pairs));
    }

    [TestCaseSource(nameof(All))]
    public void AStillMarketNeverThrows(Func<PairIndicator> make) =>
        Assert.That(() => Pairs.Feed(make(), new double[100], new double[100]), Throws.Nothing);

    [TestCaseSource(nameof(All))]
    public void AllocatesNothingOfItsOwnOnAnUpdate(Func<PairIndicator> make)
    {
        var (bitcoin, yen) = Pairs.Random(200, 4);
        var indicator = Pairs.Feed(make(), bitcoin, yen);
        var inputs = Enumerable.Range(201, 200)
            .SelectMany(i => new[] { Pairs.Point(Pairs.Yen, Pairs.Weekday(i), 140 + (i % 7)), Pairs.Point(Pairs.Bitcoin, Pairs.Weekday(i), 50_000 + (i % 11)) }).ToArray();
        foreach (var input in inputs[..200]) indicator.Update(input);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var input in inputs[200..]) indicator.Update(input);

        // LEAN makes a point of every value.
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 200, Is.LessThan(400));
    }

    private static StressCorrelation Stressed(StressCorrelation gate)
    {
        gate.SetStress(1, double.NaN);
        return gate;
    }
}
