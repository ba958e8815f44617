using NUnit.Framework;
using QuantConnect.Indicators;
using YenValve.Engine.Tests.Data;

namespace YenValve.Engine.Tests.Indicators;

/// <summary>The life of an indicator, and indicators made of indicators.</summary>
[TestFixture]
public sealed class CompositionTests
{
    [Test]
    public void ValuesEventAndWindowGoTogether()
    {
        var mean = new SimpleMovingAverage(2);
        var seen = new List<(decimal, bool)>();
        mean.Updated += (sender, point) => seen.Add((point.Value, ((IndicatorBase)sender).IsReady));
        Feed(mean, 1m, 3m, 5m);
        Assert.That(seen, Is.EqualTo(new[] { (1m, false), (2m, true), (4m, true) }));
        Assert.That((mean.Current.Value, mean.Previous.Value, mean[1].Value), Is.EqualTo((4m, 2m, 2m)));
        Assert.That(mean.Window, Has.Count.EqualTo(2));
    }

    [Test]
    public void TheWindowHasTheStartingZero()
    {
        var mean = new SimpleMovingAverage(2);
        mean.Window.Size = 5;
        Feed(mean, 1m, 3m);
        Assert.That(mean.Window.Select(point => point.Value), Is.EqualTo(new[] { 2m, 1m, 0m }));
    }

    [Test]
    public void TheSameInputCountsOnce()
    {
        var sum = new Sum(3);
        var point = new IndicatorDataPoint(Points.Day, 7m);
        sum.Update(point);
        sum.Update(point);
        Assert.That((sum.Samples, sum.Current.Value), Is.EqualTo((1L, 7m)));
    }

    [Test]
    public void IndicatorsCompareAsNumbers()
    {
        var (low, high) = (new Identity("low"), new Identity("high"));
        Feed(low, 1m);
        Feed(high, 2m);
        Assert.That(high > low && high == 2m && low < 1.5 && low.CompareTo(high) < 0);
        Assert.That(high.Equals(2m) && !high.Equals(low));
    }

    [Test]
    public void ArithmeticFollowsBothSides()
    {
        var (a, b) = (new Identity("a"), new Identity("b"));
        var sum = a.Plus(b);
        var quotient = a.Over(b);
        var scaled = sum.Times(10m);
        Feed(a, 6m);
        Assert.That(sum.Samples, Is.Zero, "b has no news yet");
        Feed(b, 3m);
        Assert.That((sum.Current.Value, quotient.Current.Value, scaled.Current.Value), Is.EqualTo((9m, 2m, 90m)));
        Assert.That(sum.Name, Is.EqualTo("COMPOSE(a,b)"));
    }

    [Test]
    public void AQuotientByZeroKeepsItsValue()
    {
        var (a, b) = (new Identity("a"), new Identity("b"));
        var quotient = a.Over(b);
        Feed(a, 6m, 8m);
        Feed(b, 3m);
        b.Update(Points.Day.AddHours(1), 0m);
        a.Update(Points.Day.AddHours(2), 9m);
        Assert.That(quotient.Current.Value, Is.EqualTo(8m / 3m));
    }

    [Test]
    public void TheSecondWaitsForTheFirst()
    {
        var first = new SimpleMovingAverage(2);
        var waits = new Sum(9).Of(first);
        var takesAll = new Sum("all", 9).Of(first, waitForFirstToReady: false);
        Feed(first, 1m, 3m, 5m);
        Assert.That((waits.Current.Value, takesAll.Current.Value), Is.EqualTo((6m, 7m)));
    }

    [Test]
    public void WeightedMean()
    {
        var (price, volume) = (new Identity("price"), new Identity("volume"));
        var mean = price.WeightedBy(volume, 2);
        foreach (var (hour, p, v) in new[] { (1, 10m, 1m), (2, 20m, 3m), (3, 40m, 1m) })
        {
            price.Update(Points.Day.AddHours(hour), p);
            volume.Update(Points.Day.AddHours(hour), v);
        }

        Assert.That(mean.Current.Value, Is.EqualTo(25m), "(20 * 3 + 40) / 4");
    }

    [Test]
    public void ASourceOfAnotherTypeIsRefused() =>
        Assert.That(() => new AverageTrueRange(3).Update(Points.Day, 1m), Throws.TypeOf<NotSupportedException>());

    private static void Feed(IndicatorBase<IndicatorDataPoint> indicator, params decimal[] values)
    {
        for (var i = 0; i < values.Length; i++) indicator.Update(Points.Day.AddMinutes(i), values[i]);
    }
}
