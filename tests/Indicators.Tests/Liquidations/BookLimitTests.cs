using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>A book that is full, levels that coincide, shares that are consumed, and what is refused.</summary>
[TestFixture]
public sealed class BookLimitTests
{
    private static readonly LiquidationBookSettings Twenty = new() { HalfLife = Timeout.InfiniteTimeSpan, Leverages = [20], Weights = [1] };
    private static readonly DateTime Start = new(2026, 1, 1, 1, 0, 0);

    [TestCase(0.001)]
    [TestCase(0.02)]
    public void AFullBookJoinsNeighboursAtTheirMeanPrice(double step)
    {
        var book = new LiquidationBook(Twenty with { Capacity = 16, Bin = 0.01 });
        book.Update(100, 100, 100, 1000, 1, TimeSpan.Zero);
        double interest = 1000, last = 0;
        var levels = new List<(double Price, double Mass)>();
        for (var i = 0; i < 16; i++)
        {
            // Rising entries, so that nothing is reached; longs end at EP·.95/.996.
            var entry = 100 * Math.Exp(step * i);
            book.Update(entry, entry, entry, interest += i + 1, 1, TimeSpan.Zero);
            levels.Add((entry * 0.95 / 0.996, i + 1));
            last = entry;
        }

        Assert.That(book.Levels, Is.EqualTo(16));
        book.Update(last * 1.0001, last, last, interest + 100, 1, TimeSpan.Zero);
        var width = 0.01;
        while (Bins(levels, width).Length > 8) width *= 2;
        var expected = Bins(levels, width).Append((last * 1.0001 * 0.95 / 0.996, 100)).OrderByDescending(level => level.Item1).ToArray();
        var actual = book.LevelsOf(LeveragedSide.Long);
        Assert.That(actual.Select(level => level.Price), Is.EqualTo(expected.Select(level => level.Item1)).Within(1e-9));
        Assert.That(actual.Select(level => level.Mass), Is.EqualTo(expected.Select(level => level.Item2)).Within(1e-9));
        Assert.That(book.Total(LeveragedSide.Long), Is.EqualTo(136 + 100).Within(1e-9));

        // What is joined is still reached in its order.
        var second = (expected[0].Item1 + expected[1].Item1) / 2;
        book.Update(second, second, second, double.NaN, 1, TimeSpan.Zero);
        Assert.That(book.ConsumedLong, Is.EqualTo(expected[0].Item2).Within(1e-9));
        Assert.That(book.ConsumedLongPrice, Is.EqualTo(expected[0].Item1).Within(1e-9));
    }

    [Test]
    public void EntriesAtOnePriceAreOneLevelAndAShareOfNothingIsNone()
    {
        var book = new LiquidationBook(Twenty);
        book.Update(100, 100, 100, 1000, 1, TimeSpan.Zero);
        book.Update(100, 100, 100, 1010, 1, TimeSpan.Zero);
        book.Update(100, 100, 100, 1030, 1, TimeSpan.Zero);
        Assert.That(book.LevelsOf(LeveragedSide.Long).Select(level => level.Mass), Is.EqualTo(new[] { 30.0 }));
        Assert.That(book.LevelsOf(LeveragedSide.Short), Is.Empty);
        book.Update(100, 100, 100, 1040, 0, TimeSpan.Zero);
        Assert.That(book.LevelsOf(LeveragedSide.Short).Select(level => level.Mass), Is.EqualTo(new[] { 10.0 }));
        Assert.That(book.ConsumedLongPrice, Is.NaN);
    }

    [Test]
    public void SharesOfTheMapAreThoseOfWhatStood()
    {
        var map = new LiquidationMap("m", Twenty, warmUpBars: 3);
        Assert.That(map.Imbalance, Is.NaN);
        Tell(map, 0, 1.00e10, 0.5, 90_000, 90_000);
        Tell(map, 1, 1.10e10, 0.75, 90_000, 90_000);
        Assert.That(map.Imbalance, Is.EqualTo(0.5).Within(1e-12), "three quarters below, a quarter above");
        Assert.That((double)map.Current.Value, Is.EqualTo(0.5).Within(1e-12));
        Assert.That((map.IsReady, map.ConsumedShare(LeveragedSide.Long), map.ConsumedShare(LeveragedSide.Short)), Is.EqualTo((false, 0.0, 0.0)));
        Tell(map, 2, 1.20e10, 1.0, 95_000, 95_000);
        Assert.That((map.IsReady, map.ConsumedShare(LeveragedSide.Short)), Is.EqualTo((true, 1.0)), "90,000·1.05/1.004 is reached");
        Assert.That(map.Imbalance, Is.EqualTo(1.0));
        Tell(map, 3, null, null, 90_100, 90_000);
        Assert.That(map.ConsumedShare(LeveragedSide.Long), Is.EqualTo(1e9 / 1.75e9).Within(1e-9), "95,000·.95/.996 is reached, 90,000·.95/.996 is not");
        Assert.That(map.Dollars(LeveragedSide.Long), Is.NaN, "not calibrated");
        map.Reset();
        Assert.That((map.IsReady, map.Book.Levels, double.IsNaN(map.Imbalance)), Is.EqualTo((false, 0, true)));
    }

    [Test]
    public void OpenInterestOfYesterdayStartsTheCountAgain()
    {
        foreach (var (gap, expected) in new[] { (24, 1e9), (25, 0.0) })
        {
            var map = new LiquidationMap("m", Twenty);
            Tell(map, 0, 1.0e10, 0.5, 90_000, 90_000);
            Tell(map, gap, 1.1e10, 0.5, 90_010, 90_010);
            Assert.That(map.Book.Total(LeveragedSide.Long) + map.Book.Total(LeveragedSide.Short), Is.EqualTo(expected).Within(1e-3), $"{gap} hours");
        }
    }

    [Test]
    public void ImpossibleSettingsAreRefused()
    {
        foreach (var bad in new[]
                 {
                     Twenty with { Leverages = [], Weights = [] }, Twenty with { Leverages = [20, 30] }, Twenty with { Leverages = [1] }, Twenty with { Leverages = [250] },
                     Twenty with { Weights = [-1] }, Twenty with { Weights = [double.NaN] }, Twenty with { Weights = [0] }, Twenty with { Weights = [double.PositiveInfinity] },
                     Twenty with { Maintenance = double.NaN }, Twenty with { HalfLife = TimeSpan.Zero }, Twenty with { HalfLife = TimeSpan.FromHours(-1) }, Twenty with { Capacity = 15 }, Twenty with { Bin = 0 },
                 })
        {
            Assert.That(() => new LiquidationBook(bad), Throws.ArgumentException);
        }

        foreach (var good in new[] { Twenty with { Capacity = 16 }, Twenty with { Maintenance = 0 }, Twenty with { Leverages = [20, 30], Weights = [0, 1] }, Twenty with { HalfLife = TimeSpan.FromTicks(1) } })
            Assert.That(() => new LiquidationBook(good), Throws.Nothing);
        Assert.That(() => new LiquidationMap("m", warmUpBars: 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        var book = new LiquidationBook(Twenty);
        Assert.That((book.SetWeights([0]), book.SetWeights([1, 1]), book.SetWeights([double.PositiveInfinity]), book.SetWeights([3])), Is.EqualTo((false, false, false, true)));
        Assert.That(book.Weights.ToArray(), Is.EqualTo(new[] { 1.0 }));
    }

    private static (double, double)[] Bins(IEnumerable<(double Price, double Mass)> levels, double width) =>
        [.. levels.GroupBy(level => Math.Floor(Math.Log(level.Price) / width)).Select(bin => (bin.Sum(level => level.Price * level.Mass) / bin.Sum(level => level.Mass), bin.Sum(level => level.Mass)))];

    private static void Tell(LiquidationMap map, int hour, double? interest, double? share, double high, double low)
    {
        if (interest != null) map.Observe(Feeds.Perpetual(Start.AddHours(hour), interest, share: share));
        map.Update(Feeds.Bar(Start.AddHours(hour), high, low, low));
    }
}
