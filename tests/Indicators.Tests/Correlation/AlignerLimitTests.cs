using NUnit.Framework;
using YenValve.Indicators.Correlation;

namespace YenValve.Indicators.Tests.Correlation;

/// <summary>Edges of bringing two markets together: what is told twice, late, exactly on a limit, or is no price. Closes are at 22:00 of days counted from a Tuesday.</summary>
[TestFixture]
public sealed class AlignerLimitTests
{
    private static readonly DateTime Tuesday = new(2024, 3, 5, 22, 0, 0);

    [Test]
    public void ACloseThatWaitsIsNotReplacedAndOneThatWasPairedDoesNotComeAgain()
    {
        var aligner = Begun();
        Assert.That(aligner.AddReference(Close(1), 151, out _), Is.False, "waits for Bitcoin");
        Assert.That(aligner.AddReference(Close(1), 160, out _), Is.False);
        Assert.That(aligner.AddReference(Close(1).AddHours(-1), 170, out _), Is.False);
        Assert.That(aligner.AddBitcoin(Close(1), 110, out var pair), Is.True);
        Assert.That((pair.Bitcoin, pair.Reference), Is.EqualTo((Math.Log(1.1), Math.Log(151.0 / 150.0))));
        Assert.That(aligner.AddReference(Close(1), 155, out _), Is.False, "paired already");
        aligner.AddBitcoin(Close(2), 121, out _);
        Assert.That(aligner.AddReference(Close(2), 152, out pair), Is.True);
        Assert.That(pair.Reference, Is.EqualTo(Math.Log(152.0 / 151.0)));
    }

    [Test]
    public void OfTwoPricesOfOneMomentTheFirstCounts()
    {
        var aligner = Begun();
        aligner.AddBitcoin(Close(1), 110, out _);
        aligner.AddBitcoin(Close(1), 200, out _);
        aligner.AddReference(Close(1), 151, out var pair);
        Assert.That(pair.Bitcoin, Is.EqualTo(Math.Log(1.1)));
    }

    [TestCase(0.0)]
    [TestCase(double.NaN)]
    public void WhatIsNoPriceHidesNone(double price)
    {
        var aligner = Begun();
        aligner.AddBitcoin(Close(1).AddHours(-2), 110, out _);
        Assert.That(aligner.AddBitcoin(Close(1).AddHours(-1), price, out _), Is.False);
        Assert.That(aligner.AddReference(Close(1), price, out _), Is.False);
        Assert.That(aligner.AddReference(Close(1), 151, out _), Is.False, "waits");
        Assert.That(aligner.AddBitcoin(Close(1).AddHours(1), 120, out var pair), Is.True);
        Assert.That((pair.Bitcoin, pair.Reference), Is.EqualTo((Math.Log(1.1), Math.Log(151.0 / 150.0))), "the last price before the close");
    }

    [Test]
    public void APriceOfExactlyADayBeforeIsTakenAndAnOlderOneIsNot()
    {
        foreach (var (older, expected) in new[] { (0, true), (1, false) })
        {
            var aligner = Begun();
            aligner.AddBitcoin(Close(1).AddMinutes(-older), 110, out _);
            aligner.AddReference(Close(2), 151, out _);
            Assert.That(aligner.AddBitcoin(Close(2).AddHours(1), 120, out _), Is.EqualTo(expected));
        }
    }

    [TestCase(10, true)]
    [TestCase(11, false)]
    public void AReturnOfTenDaysIsTheLongest(int day, bool expected)
    {
        var aligner = Begun();
        aligner.AddBitcoin(Close(day), 110, out _);
        Assert.That(aligner.AddReference(Close(day), 151, out _), Is.EqualTo(expected));
    }

    [Test]
    public void WhatStandsStillMakesNoPair()
    {
        var aligner = Begun();
        aligner.AddBitcoin(Close(1), 110, out _);
        Assert.That(aligner.AddReference(Close(1), 150, out _), Is.False, "the reference stands");
        aligner.AddBitcoin(Close(2), 100, out _);
        Assert.That(aligner.AddReference(Close(2), 151, out _), Is.False, "Bitcoin stands");
        aligner.AddBitcoin(Close(3), 121, out _);
        Assert.That(aligner.AddReference(Close(3), 152, out var pair), Is.True);
        Assert.That(pair.Bitcoin, Is.EqualTo(Math.Log(1.21)), "from the last pair on");
    }

    [Test]
    public void AHolidayInTokyoIsNoClose()
    {
        var aligner = new ReturnAligner();
        var equinox = new DateTime(2024, 3, 20, 22, 0, 0);
        aligner.AddBitcoin(equinox.AddDays(-1), 100, out _);
        aligner.AddReference(equinox.AddDays(-1), 150, out _);
        aligner.AddBitcoin(equinox, 110, out _);
        Assert.That(aligner.AddReference(equinox, 151, out _), Is.False);
        aligner.AddBitcoin(equinox.AddDays(1), 121, out _);
        Assert.That(aligner.AddReference(equinox.AddDays(1), 152, out _), Is.True);
    }

    [Test]
    public void AResetForgetsPricesAndWhatStoodStill()
    {
        var aligner = Begun();
        for (var day = 1; day <= 5; day++) aligner.AddReference(Close(day), 150, out _);
        Assert.That(aligner.IsFrozen, Is.True);
        aligner.Reset();
        Assert.That(aligner.IsFrozen, Is.False);

        // A late close looks back, and must not find the price of before the reset.
        aligner.AddBitcoin(Close(1).AddHours(-10), 120, out _);
        aligner.AddReference(Close(1).AddHours(-11), 150, out _);
        aligner.AddBitcoin(Close(2), 130, out _);
        Assert.That(aligner.AddReference(Close(2), 151, out _), Is.False, "the first close after the reset");
    }

    private static ReturnAligner Begun()
    {
        var aligner = new ReturnAligner(false);
        aligner.AddBitcoin(Close(0), 100, out _);
        aligner.AddReference(Close(0), 150, out _);
        return aligner;
    }

    private static DateTime Close(int day) => Tuesday.AddDays(day);
}
