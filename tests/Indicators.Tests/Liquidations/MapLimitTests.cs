using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>What a map makes of bars that repeat, of figures that come late, and of liquidations that it learns its dollars from.</summary>
[TestFixture]
public sealed class MapLimitTests
{
    private static readonly LiquidationBookSettings Twenty = new() { HalfLife = Timeout.InfiniteTimeSpan, Leverages = [20], Weights = [1] };
    private static readonly DateTime Start = new(2026, 1, 1, 1, 0, 0);

    [Test]
    public void ABarThatRepeatsReachesNoLevel()
    {
        // Longs from 90 end at 90·.95/.996 = 85.84, above the low of the very bar they entered in.
        var map = new LiquidationMap("m", Twenty);
        Tell(map, 0, 1000, 1, 95, 85, 90);
        Tell(map, 1, 1100, 1, 96, 84, 90);
        Assert.That(map.Book.Total(LeveragedSide.Long), Is.EqualTo(100));
        Tell(map, 2, null, null, 96, 84, 90);
        Assert.That((map.Book.Total(LeveragedSide.Long), map.ConsumedShare(LeveragedSide.Long)), Is.EqualTo((100.0, 0.0)));
        Tell(map, 3, 1150, 1, 96, 84, 90);
        Assert.That(map.Book.Total(LeveragedSide.Long), Is.EqualTo(150), "but what is open is counted");
        Tell(map, 4, null, null, 96, 84, 90.5);
        Assert.That((map.Book.Total(LeveragedSide.Long), map.ConsumedShare(LeveragedSide.Long)), Is.EqualTo((0.0, 1.0)));
    }

    [Test]
    public void FiguresOfTheBarBeforeAreNotThoseOfThisOne()
    {
        var map = new LiquidationMap("m", Twenty, warmUpBars: 2);
        Tell(map, 0, 1000, .5, 91, 89, 90);
        map.Observe(Feeds.Perpetual(Start, 5000, share: .5));
        Tell(map, 1, null, null, 91, 89, 90.1);
        Assert.That((map.IsReady, map.Book.Levels), Is.EqualTo((false, 0)));
        map.Observe(Feeds.Perpetual(Start.AddMinutes(90), 1200, share: .25));
        Tell(map, 2, null, null, 91, 89, 90.2);
        Assert.That(map.IsReady, "told within the hour");
        Assert.That((map.Book.Total(LeveragedSide.Long), map.Book.Total(LeveragedSide.Short)), Is.EqualTo((50.0, 150.0)));
        Assert.That(map.Book.LevelsOf(LeveragedSide.Long).Single().Price, Is.EqualTo((91 + 89 + 90.2) / 3 * .95 / .996).Within(1e-9));
        Tell(map, 2, 9000, 1, 1000, 1, 10);
        Assert.That(map.Book.Levels, Is.EqualTo(2), "the same bar again");
    }

    [Test]
    public void DollarsAreLearntFromWhatWasLiquidated()
    {
        var map = new LiquidationMap("m", Twenty, fewestObservations: 2);
        Tell(map, 0, 1000, 1, 91, 89, 90);
        Assert.That(map.IsCalibrated, Is.False);
        for (var i = 1; i <= 4; i++)
        {
            // Up by one to fill the book with longs of a hundred, then down to close them; a twentieth of it is told of, in two parts.
            Tell(map, 2 * i, 1000 + (100 * i), 1, 101, 99, 100 + (i * .01));
            map.Observe(Feeds.Forced(Start.AddHours(2 * i).AddMinutes(30), 2, 0, minutes: 30));
            map.Observe(Feeds.Forced(Start.AddHours((2 * i) + 1), 3, 0, minutes: 30));
            map.Observe(Feeds.Forced(Start.AddHours((2 * i) + 1), 1e9, 0));
            Tell(map, (2 * i) + 1, null, null, 96, 90, 94 + (i * .01));
            Assert.That(map.IsCalibrated, Is.False, "it fits on the first bar of a day");
        }

        Tell(map, 24, 1500, 1, 101, 99, 100.5);
        Assert.That(map.IsCalibrated);
        Assert.That(map.Dollars(LeveragedSide.Long), Is.EqualTo(.05 * map.Book.Total(LeveragedSide.Long)).Within(1e-9));
        Assert.That(map.Book.Total(LeveragedSide.Long), Is.EqualTo(100).Within(1e-9));
        map.Reset();
        Assert.That((map.IsCalibrated, double.IsNaN(map.Dollars(LeveragedSide.Long)), map.Current.Value), Is.EqualTo((false, true, 0m)));
    }

    [Test]
    public void TheProfileIsSeenFromTheLastClose()
    {
        var map = new LiquidationMap("m", Twenty);
        Tell(map, 0, 1000, .5, 91, 89, 90);
        Tell(map, 1, 1100, .5, 91, 89, 90.5);
        Assert.That(map.Profile.Price(160), Is.EqualTo(90.5));
        Assert.That(map.Profile.Masses(LeveragedSide.Short).ToArray().Sum(), Is.EqualTo(50).Within(1e-9));
        Tell(map, 2, 1200, 0, 91, 89, 90.6);
        Assert.That(map.Profile.Price(160), Is.EqualTo(90.6));
        Assert.That(map.Profile.Masses(LeveragedSide.Short).ToArray().Sum(), Is.EqualTo(150).Within(1e-9));
        Tell(map, 3, 1300, 0, 92, 89, 90.6);
        Assert.That(map.Profile.Masses(LeveragedSide.Short).ToArray().Sum(), Is.EqualTo(250).Within(1e-9), "the same close, another book");
    }

    private static void Tell(LiquidationMap map, int hour, double? interest, double? share, double high, double low, double close)
    {
        if (interest != null) map.Observe(Feeds.Perpetual(Start.AddHours(hour), interest, share: share));
        map.Update(Feeds.Bar(Start.AddHours(hour), high, low, close));
    }
}
