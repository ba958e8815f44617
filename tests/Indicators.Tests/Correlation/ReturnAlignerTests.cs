using NUnit.Framework;
using QuantConnect;
using YenValve.Indicators.Correlation;

namespace YenValve.Indicators.Tests.Correlation;

[TestFixture]
public sealed class ReturnAlignerTests
{
    // A Friday and the Monday after it.
    private static readonly DateTime Friday = new(2024, 8, 2, 21, 0, 0);
    private static readonly DateTime Monday = new(2024, 8, 5, 21, 0, 0);

    [Test]
    public void TheWeekendBelongsToMonday()
    {
        var aligner = new ReturnAligner();
        aligner.AddBitcoin(Friday, 62_000, out _);
        aligner.AddReference(Friday, 146.5, out _);
        foreach (var (hours, price) in new[] { (10, 61_000.0), (27, 60_000), (50, 58_000) })
            Assert.That(aligner.AddBitcoin(Friday.AddHours(hours), price, out _), Is.False);
        Assert.That(aligner.AddReference(Monday, 144.2, out _), Is.False, "Bitcoin has not reached the close yet");
        Assert.That(aligner.AddBitcoin(Monday, 54_000, out var pair), Is.True);
        Assert.That(pair, Is.EqualTo(new ReturnPair(Monday, Math.Log(54_000.0 / 62_000), Math.Log(144.2 / 146.5))));
    }

    [Test]
    public void ItDoesNotMatterWhoIsToldFirst()
    {
        ReturnAligner one = new(), other = new();
        one.AddBitcoin(Friday, 62_000, out _);
        one.AddReference(Friday, 146.5, out _);
        one.AddBitcoin(Monday, 54_000, out _);
        Assert.That(one.AddReference(Monday, 144.2, out var first), Is.True);
        other.AddReference(Friday, 146.5, out _);
        other.AddBitcoin(Friday, 62_000, out _);
        other.AddReference(Monday, 144.2, out _);
        Assert.That(other.AddBitcoin(Monday, 54_000, out var second), Is.True);
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void APriceAfterTheCloseIsNotTakenForIt()
    {
        var aligner = Begun();
        aligner.AddBitcoin(Monday.AddMinutes(-30), 54_500, out _);
        aligner.AddReference(Monday, 144.2, out _);
        Assert.That(aligner.AddBitcoin(Monday.AddMinutes(30), 50_000, out var pair), Is.True);
        Assert.That(pair.Bitcoin, Is.EqualTo(Math.Log(54_500.0 / 62_000)));
        Assert.That(pair.Time, Is.EqualTo(Monday));
    }

    [Test]
    public void AJapaneseHolidayRunsOnToTheNextDay()
    {
        // 12 August 2024: the Mountain Day's substitute.
        var (holiday, after) = (new DateTime(2024, 8, 12, 21, 0, 0), new DateTime(2024, 8, 13, 21, 0, 0));
        var aligner = Begun();
        aligner.AddReference(Monday, 144, out _);
        aligner.AddBitcoin(Monday, 54_000, out _);
        aligner.AddReference(holiday, 147, out _);
        Assert.That(aligner.AddBitcoin(holiday, 59_000, out _), Is.False);
        aligner.AddReference(after, 146, out _);
        Assert.That(aligner.AddBitcoin(after, 60_000, out var pair), Is.True);
        Assert.That(pair.Reference, Is.EqualTo(Math.Log(146.0 / 144)));
    }

    [Test]
    public void AnOldPriceOfBitcoinIsNoPriceOfTheClose()
    {
        var aligner = Begun();
        aligner.AddReference(Monday, 144, out _);
        Assert.That(aligner.AddBitcoin(Monday.AddHours(1), 50_000, out _), Is.False, "the last price before the close is of Friday");
        aligner.AddReference(Monday.AddDays(1), 145, out _);
        Assert.That(aligner.AddBitcoin(Monday.AddDays(1), 51_000, out var pair), Is.True);
        Assert.That(pair.Reference, Is.EqualTo(Math.Log(145 / 146.5)), "the day that was lost runs on");
    }

    [Test]
    public void AHoleStartsBothSidesAgain()
    {
        var aligner = Begun();
        var later = Friday.AddDays(11);
        aligner.AddReference(later, 144, out _);
        Assert.That(aligner.AddBitcoin(later, 50_000, out _), Is.False);
        aligner.AddReference(later.AddDays(1), 145, out _);
        Assert.That(aligner.AddBitcoin(later.AddDays(1), 51_000, out var pair), Is.True);
        Assert.That(pair.Bitcoin, Is.EqualTo(Math.Log(51_000.0 / 50_000)));
    }

    [Test]
    public void AFrozenReferenceGivesNoPairs()
    {
        var aligner = new ReturnAligner(dropJapaneseHolidays: false);
        var given = 0;
        for (var i = 0; i < 30; i++)
        {
            aligner.AddReference(Pairs.Weekday(i), 148.75, out _);
            if (aligner.AddBitcoin(Pairs.Weekday(i), 60_000 + i, out _)) given++;
        }

        Assert.That(given, Is.Zero, "a price that is the last one to the last digit is no return");
        Assert.That(aligner.IsFrozen);
        aligner.AddReference(Pairs.Weekday(30), 149, out _);
        Assert.That(aligner.AddBitcoin(Pairs.Weekday(30), 60_100, out _), Is.False, "the return runs over weeks");
        Assert.That(aligner.IsFrozen, Is.False);
    }

    [TestCase(0.0)]
    [TestCase(-1.0)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void WhatIsNoPriceChangesNothing(double price)
    {
        var aligner = Begun();
        aligner.AddReference(Friday.AddHours(5), price, out _);
        aligner.AddBitcoin(Friday.AddHours(5), price, out _);
        aligner.AddReference(Monday, 144, out _);
        Assert.That(aligner.AddBitcoin(Monday, 54_000, out var pair), Is.True);
        Assert.That(pair.Bitcoin, Is.EqualTo(Math.Log(54_000.0 / 62_000)));
    }

    [Test]
    public void TimeOnlyMovesForward()
    {
        var aligner = Begun();
        Assert.That(aligner.AddReference(Friday, 140, out _), Is.False);
        Assert.That(aligner.AddBitcoin(Friday, 50_000, out _), Is.False);
        Assert.That(aligner.AddReference(Friday.AddDays(-1), 140, out _), Is.False);
        aligner.AddReference(Monday, 144, out _);
        aligner.AddBitcoin(Monday, 54_000, out var pair);
        Assert.That(pair.Reference, Is.EqualTo(Math.Log(144 / 146.5)));
    }

    [Test]
    public void ACloseThatIsToldLateFindsItsPrice()
    {
        var aligner = Begun();
        for (var minutes = -180; minutes <= 600; minutes += 10) aligner.AddBitcoin(Monday.AddMinutes(minutes), 54_000 + minutes, out _);
        Assert.That(aligner.AddReference(Monday, 144, out var pair), Is.True);
        Assert.That(pair, Is.EqualTo(new ReturnPair(Monday, Math.Log(54_000.0 / 62_000), Math.Log(144 / 146.5))));
        Assert.That(aligner.AddReference(Monday, 144, out _), Is.False, "once");
    }

    [Test]
    public void ACloseThatIsToldTooLateIsLeftOut()
    {
        var aligner = Begun();
        for (var hours = 0; hours <= 100; hours++) aligner.AddBitcoin(Monday.AddHours(hours), 54_000, out _);
        Assert.That(aligner.AddReference(Monday, 144, out _), Is.False);
        aligner.AddReference(Monday.AddHours(120), 145, out _);
        Assert.That(aligner.AddBitcoin(Monday.AddHours(120), 55_000, out var pair), Is.True);
        Assert.That(pair.Reference, Is.EqualTo(Math.Log(145 / 146.5)));
    }

    [Test]
    public void ZonesAreReadAsTheyAreStamped()
    {
        var alignment = new PairAlignment(Pairs.Bitcoin, Pairs.Yen) { ReferenceZone = TimeZones.NewYork };
        var indicator = new EwmaCorrelation("c", alignment);
        foreach (var day in new[] { Friday, Monday })
        {
            indicator.Update(Pairs.Point(Pairs.Bitcoin, day, 60_000 + day.Day));
            indicator.Update(Pairs.Point(Pairs.Yen, day.AddHours(-4), 145 + day.Day));
        }

        Assert.That(indicator.Pairs, Is.EqualTo(1));
        Assert.That(indicator.LastPair.Time, Is.EqualTo(Monday));
    }

    private static ReturnAligner Begun()
    {
        var aligner = new ReturnAligner();
        aligner.AddBitcoin(Friday, 62_000, out _);
        aligner.AddReference(Friday, 146.5, out _);
        return aligner;
    }
}
