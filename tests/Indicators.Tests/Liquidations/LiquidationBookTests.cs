using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>The book of levels, against the toy map of the methods page (5.2 and appendix B).</summary>
[TestFixture]
public sealed class LiquidationBookTests
{
    private static readonly (double Vwap, double High, double Low, double OpenInterest, double Share)[] Bars =
    [
        (90000, 90500, 89600, 10.0e9, .55), (90800, 91200, 90200, 10.4e9, .62), (90200, 91000, 89900, 10.5e9, .48), (88600, 90300, 88300, 10.3e9, .35),
    ];

    private static readonly LiquidationBookSettings NoDecay = new() { HalfLife = Timeout.InfiniteTimeSpan };

    [Test]
    public void MeetsTheToyMap()
    {
        var book = new LiquidationBook(NoDecay);
        var consumed = Bars.Select(bar => { Feed(book, bar); return book.ConsumedLong + book.ConsumedShort; }).ToArray();
        Assert.That(consumed, Is.EqualTo(new[] { 0, 0, 24.8e6, 78.8e6 }).Within(1e-3));
        Assert.That(book.Total(LeveragedSide.Long) + book.Total(LeveragedSide.Short), Is.EqualTo(275.2e6).Within(1e-3));
    }

    [Test]
    public void MeetsTheFinalBookOfAppendixB()
    {
        var book = new LiquidationBook(NoDecay);
        foreach (var bar in Bars) Feed(book, bar);
        AssertLevels(book.LevelsOf(LeveragedSide.Long),
            (87518.07, 60260746.72), (86939.76, 11663370.33), (82048.19, 51652068.62), (81506.02, 9997174.57));
        AssertLevels(book.LevelsOf(LeveragedSide.Short),
            (90739.04, 3610090.82), (91342.63, 10552573.16), (91637.45, 9025227.04), (92247.01, 26381432.90), (93434.26, 12635317.86),
            (94055.78, 36934006.05), (98824.70, 10830272.45), (99482.07, 31657719.48));
        Assert.That(book.Levels, Is.EqualTo(12));
    }

    [Test]
    public void HalfIsLeftAfterTheHalfLife()
    {
        var book = new LiquidationBook();
        Feed(book, Bars[0]);
        book.Update(90800, 91200, 90200, 10.4e9, .62, TimeSpan.Zero);
        var before = book.Total(LeveragedSide.Long);
        Assert.That(before, Is.EqualTo(.62 * .4e9).Within(1e-3));
        for (var i = 0; i < 72; i++) book.Update(90800, 90801, 90799, double.NaN, double.NaN, TimeSpan.FromHours(1));
        Assert.That(book.Total(LeveragedSide.Long), Is.EqualTo(before / 2).Within(1e-3));
    }

    [Test]
    public void AFallBeyondTheBookEmptiesItAndNoMore()
    {
        var book = new LiquidationBook(NoDecay);
        Feed(book, Bars[0]);
        Feed(book, Bars[1]);
        book.Update(90800, 90801, 90799, 1e9, .5, TimeSpan.Zero);
        Assert.That((book.Levels, book.Total(LeveragedSide.Long), book.Total(LeveragedSide.Short)), Is.EqualTo((0, 0.0, 0.0)));
    }

    [Test]
    public void WhatIsNotANumberLeavesItsPartOut()
    {
        var book = new LiquidationBook(NoDecay);
        foreach (var bar in Bars) Feed(book, bar);
        var before = book.LevelsOf(LeveragedSide.Long).Concat(book.LevelsOf(LeveragedSide.Short)).ToArray();
        foreach (var x in new[] { double.NaN, -1.0, 0.0 }) book.Update(x, double.NaN, x, x, x, TimeSpan.Zero);
        book.Update(double.PositiveInfinity, double.NaN, double.NaN, double.PositiveInfinity, 2, TimeSpan.FromHours(-1));
        Assert.That(book.LevelsOf(LeveragedSide.Long).Concat(book.LevelsOf(LeveragedSide.Short)), Is.EqualTo(before));
        book.Update(double.NaN, double.NaN, double.NaN, 11e9, .5, TimeSpan.Zero);
        Assert.That(book.Levels, Is.EqualTo(12), "new interest without a price stands nowhere");
    }

    [Test]
    public void MassIsAddedConsumedRemovedAndNeverMade()
    {
        var random = new Random(7);
        var book = new LiquidationBook(NoDecay with { Capacity = 32 });
        double price = 90000, interest = 10e9, last = 0;
        for (var i = 0; i < 3000; i++)
        {
            var move = price * .004 * (random.NextDouble() - .5);
            var change = 2e8 * (random.NextDouble() - .5);
            var expected = last;
            price += move;
            interest += change;
            book.Update(price, price * 1.002, price * .998, interest, random.NextDouble(), TimeSpan.FromHours(1));
            var consumed = book.ConsumedLong + book.ConsumedShort;
            expected -= consumed;
            if (i > 0) expected = Math.Max(0, change > 0 ? expected + change : expected - Math.Max(0, -change - consumed));
            last = book.Total(LeveragedSide.Long) + book.Total(LeveragedSide.Short);
            Assert.That(last, Is.EqualTo(expected).Within(1.0), $"bar {i}");
            Assert.That(book.LevelsOf(LeveragedSide.Long).All(l => l.Price < price * .998 && l.Mass >= 0));
            Assert.That(book.LevelsOf(LeveragedSide.Short).All(l => l.Price > price * 1.002 && l.Mass >= 0));
        }

        Assert.That(book.Levels, Is.LessThanOrEqualTo(8 * 32));
    }

    [Test]
    public void ScalesWithThePriceAndWithTheInterest()
    {
        LiquidationBook one = new(), other = new();
        foreach (var (vwap, high, low, interest, share) in Bars)
        {
            one.Update(vwap, high, low, interest, share, TimeSpan.FromHours(1));
            other.Update(2 * vwap, 2 * high, 2 * low, 8 * interest, share, TimeSpan.FromHours(1));
        }

        foreach (var (a, b) in one.LevelsOf(LeveragedSide.Short).Zip(other.LevelsOf(LeveragedSide.Short)))
        {
            Assert.That(b.Price, Is.EqualTo(2 * a.Price).Within(1e-9).Percent);
            Assert.That(b.Mass, Is.EqualTo(8 * a.Mass).Within(1e-9).Percent);
        }
    }

    [Test]
    public void AYearOfDecayLeavesAnUsableBook()
    {
        var book = new LiquidationBook(new LiquidationBookSettings { HalfLife = TimeSpan.FromHours(1) });
        Feed(book, Bars[0]);
        for (var i = 0; i < 9000; i++) book.Update(90800, 90900, 90700, 10.4e9 + (i * 1e6), .62, TimeSpan.FromHours(1));
        Assert.That(book.Total(LeveragedSide.Long), Is.EqualTo(.62e6).Within(1e-3).Percent, "1 + 1/2 + 1/4 ... less the first half");
        book.Clear();
        Assert.That((book.Levels, book.ConsumedLong), Is.EqualTo((0, 0.0)));
    }

    [Test]
    public void UpdatesAllocateNothing()
    {
        var book = new LiquidationBook();
        var price = 90000.0;
        var random = new Random(1);
        var before = 0L;
        for (var i = 0; i < 4000; i++)
        {
            if (i == 1000) before = GC.GetAllocatedBytesForCurrentThread();
            price *= Math.Exp(.004 * (random.NextDouble() - .5));
            book.Update(price, price * 1.001, price * .999, 10e9 + (i * 1e6), .5, TimeSpan.FromHours(1));
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void ContradictoryAssumptionsAreRefused()
    {
        Assert.That(() => new LiquidationBook(NoDecay with { Weights = [1] }), Throws.ArgumentException);
        Assert.That(() => new LiquidationBook(NoDecay with { Weights = [0, 0, 0, 0] }), Throws.ArgumentException);
        Assert.That(() => new LiquidationBook(NoDecay with { Leverages = [1, 25, 50, 100] }), Throws.ArgumentException);
        Assert.That(() => new LiquidationBook(NoDecay with { HalfLife = TimeSpan.Zero }), Throws.ArgumentException);
        Assert.That(new LiquidationBook().SetWeights([1, -1, 1, 1]), Is.False);
    }

    private static void Feed(LiquidationBook book, (double Vwap, double High, double Low, double OpenInterest, double Share) bar) =>
        book.Update(bar.Vwap, bar.High, bar.Low, bar.OpenInterest, bar.Share, TimeSpan.FromHours(1));

    private static void AssertLevels(IReadOnlyList<LiquidationLevel> levels, params (double Price, double Mass)[] expected)
    {
        Assert.That(levels.Select(l => l.Price), Is.EqualTo(expected.Select(e => e.Price)).Within(.005));
        Assert.That(levels.Select(l => l.Mass), Is.EqualTo(expected.Select(e => e.Mass)).Within(.005));
    }
}
