using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

[TestFixture]
public sealed class LiquidationMapTests
{
    private static readonly DateTime Start = new(2026, 1, 30);

    [Test]
    public void StreamsTheSameBookThatABatchMakes()
    {
        var map = new LiquidationMap("m");
        var book = new LiquidationBook();
        foreach (var (hour, high, low, close, interest, share) in Walk(300))
        {
            map.Observe(Feeds.Perpetual(hour, interest, share: share));
            map.Update(Feeds.Bar(hour, high, low, close));
            book.Update((high + low + close) / 3, high, low, interest, share, hour == Start ? TimeSpan.Zero : TimeSpan.FromHours(1));
        }

        Assert.That(map.Book.LevelsOf(LeveragedSide.Long), Is.EqualTo(book.LevelsOf(LeveragedSide.Long)));
        Assert.That((double)map.Current.Value, Is.EqualTo(map.Imbalance).Within(1e-12).And.InRange(-1, 1));
    }

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var map = new LiquidationMap("m", warmUpBars: 5);
        var ready = Walk(6).Select(step => { Feed(map, step); return map.IsReady; }).ToArray();
        Assert.That(ready, Is.EqualTo(new[] { false, false, false, false, true, true }));
    }

    [Test]
    public void IsTheSameAfterReset()
    {
        var map = new LiquidationMap("m", fewestObservations: 5);
        FeedAll(map);
        var first = (map.Imbalance, map.Dollars(LeveragedSide.Long), map.Book.Levels);
        map.Reset();
        Assert.That((map.IsReady, map.IsCalibrated, map.Book.Levels), Is.EqualTo((false, false, 0)));
        FeedAll(map);
        Assert.That((map.Imbalance, map.Dollars(LeveragedSide.Long), map.Book.Levels), Is.EqualTo(first));
        Assert.That(map.IsCalibrated);

        static void FeedAll(LiquidationMap map)
        {
            foreach (var step in Walk(200))
            {
                map.Observe(Feeds.Forced(step.Hour, 1e6 + (step.Share * 1e6), 1e6));
                Feed(map, step);
            }
        }
    }

    [Test]
    public void NamesNoDollarsUntilCalibrated()
    {
        var map = new LiquidationMap("m");
        foreach (var step in Walk(100)) Feed(map, step);
        Assert.That(map.IsCalibrated, Is.False);
        Assert.That(map.Dollars(LeveragedSide.Long), Is.NaN);
        var clusters = new LiquidationCluster[4];
        Assert.That(map.Profile.Clusters(LeveragedSide.Long, clusters), Is.GreaterThan(0));
        Assert.That(clusters[0].Rank, Is.EqualTo(1.0));
        Assert.That(map.ConsumedShare(LeveragedSide.Long), Is.InRange(0, 1));
    }

    [Test]
    public void RepeatedLateAndMissingInputsChangeNothing()
    {
        var map = new LiquidationMap("m");
        var steps = Walk(50).ToArray();
        foreach (var step in steps) Feed(map, step);
        var before = (map.Imbalance, map.Book.Levels, map.Book.Total(LeveragedSide.Short));
        map.Observe(Feeds.Perpetual(steps[^1].Hour, 99e9));
        map.Observe(Feeds.Perpetual(steps[3].Hour, 99e9));
        map.Update(Feeds.Bar(steps[^1].Hour, 200000, 1, 50000));
        Assert.That((map.Imbalance, map.Book.Levels, map.Book.Total(LeveragedSide.Short)), Is.EqualTo(before));
    }

    [Test]
    public void InterestAfterALongGapStartsTheCountAgain()
    {
        var map = new LiquidationMap("m");
        foreach (var step in Walk(50)) Feed(map, step);
        var levels = map.Book.Levels;
        map.Observe(Feeds.Perpetual(Start.AddDays(10).AddHours(1), 50e9));
        map.Update(Feeds.Bar(Start.AddDays(10).AddHours(1), 90001, 89999, 90000));
        Assert.That(map.Book.Levels, Is.LessThanOrEqualTo(levels), "forty billion did not come in one hour");
    }

    [Test]
    public void DataOfTheFutureWaits()
    {
        var map = new LiquidationMap("m", warmUpBars: 1);
        map.Observe(Feeds.Perpetual(Start.AddHours(5), 10e9));
        map.Update(Feeds.Bar(Start, 90100, 89900, 90000));
        Assert.That(map.IsReady, Is.False);
        map.Update(Feeds.Bar(Start.AddHours(5), 90100, 89900, 90000));
        Assert.That(map.IsReady);
    }

    private static void Feed(LiquidationMap map, (DateTime Hour, double High, double Low, double Close, double Interest, double Share) step)
    {
        map.Observe(Feeds.Perpetual(step.Hour, step.Interest, share: step.Share));
        map.Update(Feeds.Bar(step.Hour, step.High, step.Low, step.Close));
    }

    private static IEnumerable<(DateTime Hour, double High, double Low, double Close, double Interest, double Share)> Walk(int hours)
    {
        var random = new Random(4);
        double price = 90000, interest = 10e9;
        for (var i = 0; i < hours; i++)
        {
            price = Math.Round(price * Math.Exp(.012 * (random.NextDouble() - .5)), 2);
            interest = Math.Round(interest + (3e8 * (random.NextDouble() - .45)));
            yield return (Start.AddHours(i), Math.Round(price * 1.003, 2), Math.Round(price * .997, 2), price, interest, Math.Round(random.NextDouble(), 4));
        }
    }
}
