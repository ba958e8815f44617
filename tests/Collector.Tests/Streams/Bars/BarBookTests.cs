using NUnit.Framework;
using YenValve.Collector.Streams;
using YenValve.Collector.Streams.Bars;
using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Tests.Streams.Bars;

[TestFixture]
public sealed class BarBookTests
{
    private const long Bar = 300_000;
    [Test]
    public void SumsAreOfTheBarAMomentLiesIn()
    {
        var book = Book(out var heard);
        book.Add(Bar - 1, Of(LeveragedSide.Long, 1));
        book.Add(Bar, Of(LeveragedSide.Long, 2));
        book.Add((2 * Bar) - 1, Of(LeveragedSide.Short, 4));
        heard.Begin(1, Bar);
        heard.Hear(1, Bar + 75_000);
        var bars = book.Close(2 * Bar);
        Assert.That(bars.Select(b => (b.LongUsd, b.ShortUsd, b.Count, b.Coverage)), Is.EqualTo(new[] { (1m, 0m, 1L, 0.0), (2m, 4m, 2L, 0.25) }));
        Assert.That((bars[1].Start, bars[1].End), Is.EqualTo((DateTime.UnixEpoch.AddMinutes(5), DateTime.UnixEpoch.AddMinutes(10))));
    }

    [Test]
    public void WhatComesForAClosedBarCountsInTheFirstOpenOne()
    {
        var book = Book(out _);
        Assert.That(book.Close((2 * Bar) + 17), Is.Empty);
        book.Add(5, Of(LeveragedSide.Long, 3));
        Assert.That(book.Close(2 * Bar), Is.Empty);
        Assert.That(book.Close(3 * Bar).Single().Start, Is.EqualTo(DateTime.UnixEpoch.AddMinutes(10)));
    }

    [Test]
    public void TimeHeardOverSeveralBarsAndTwiceCountsOnceAndABarOfSilenceIsOne()
    {
        var book = Book(out var heard);
        heard.Begin(1, Bar / 2);
        heard.Hear(1, 3 * Bar);
        heard.Begin(2, Bar);
        heard.Hear(2, 2 * Bar);
        Assert.That(book.Close(4 * Bar).Select(b => b.Coverage), Is.EqualTo(new[] { 0.5, 1, 1 }));
    }

    [Test]
    public void ABarOfWhichNothingWasHeardIsNone() => Assert.That(Book(out _).Close(100 * Bar), Is.Empty);

    private static BarBook Book(out HeardTime heard) => new(Bar, heard = new HeardTime(100 * Bar, 0));

    private static Liquidation Of(LeveragedSide side, decimal usd) => new("BTCUSDT", 1, side, 1m, usd, usd);
}
