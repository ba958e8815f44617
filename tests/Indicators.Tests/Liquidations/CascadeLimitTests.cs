using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>Where a cascade begins, how its hours are put together from shorter bars, and when they are quiet, on figures that are easily reckoned: an hour's usual is e¹⁰ − 1.</summary>
[TestFixture]
public sealed class CascadeLimitTests
{
    private const double Step = .001;
    private static readonly double Usual = Math.Exp(10) - 1;
    private static readonly DateTime Start = new(2026, 1, 1, 1, 0, 0);

    [TestCase(1.001, true)]
    [TestCase(.999, false)]
    public void ABurstIsFourOfItsFloor(double logs, bool cascades)
    {
        // Every hour is the usual one, so that a deviation is its floor of a quarter and four of them are one in the logarithm.
        var cascade = Warm();
        var end = Start.AddHours(Hours);
        cascade.Observe(Feeds.Bar(end, 1e5, 1e4, Price(Hours - 1) * .9));
        cascade.Update(Feeds.Forced(end, Math.Exp(10 + logs) - 1, 0));
        Assert.That(cascade.Burst, Is.EqualTo(4 * logs).Within(1e-6));
        Assert.That((cascade.IsCascade, cascade.LongShare), Is.EqualTo((cascades, 1.0)));
    }

    [TestCase(-2.02, true)]
    [TestCase(-1.98, false)]
    [TestCase(2.02, false)]
    public void AFallIsTwoDeviationsOfAnHour(double deviations, bool cascades)
    {
        var cascade = Warm();
        var end = Start.AddHours(Hours);
        cascade.Observe(Feeds.Bar(end, 1e6, 1e4, Price(Hours - 1) * Math.Exp(deviations * Step)));
        cascade.Update(Feeds.Forced(end, 1e9, 0));
        Assert.That(cascade.IsCascade, Is.EqualTo(cascades));
    }

    [Test]
    public void APriceOfAnotherHourIsNoFall()
    {
        var cascade = Warm();
        var end = Start.AddHours(Hours);
        cascade.Observe(Feeds.Bar(end, 1e5, 1e4, 9e4 * .9));
        cascade.Update(Feeds.Forced(end.AddMinutes(-30), 1e9, 0, minutes: 30));
        Assert.That(cascade.IsCascade, Is.False, "the price of the future");
        cascade.Update(Feeds.Forced(end, 1e9, 0, minutes: 30));
        Assert.That((cascade.IsCascade, cascade.LastCascade), Is.EqualTo((true, (DateTime?)end)));
        cascade.Update(Feeds.Forced(end.AddMinutes(30), 3e9, 1, minutes: 30));
        Assert.That(cascade.IsCascade, "the last price is of the hour before, which ended within one");
        cascade.Update(Feeds.Forced(end.AddMinutes(60), 3e9, 2, minutes: 30));
        Assert.That((cascade.IsCascade, cascade.LastCascade), Is.EqualTo((false, (DateTime?)end.AddMinutes(30))), "an hour old");
    }

    [Test]
    public void ShorterBarsAreSummedAndBelongToTheHourTheyEndIn()
    {
        var cascade = Warm();
        var hour = Start.AddHours(Hours - 1);
        var sum = 0.0;
        for (var i = 1; i <= 4; i++)
        {
            sum += 1e4 * i;
            cascade.Update(Feeds.Forced(hour.AddMinutes(15 * i), 9e3 * i, 1e3 * i, minutes: 15));
            Assert.That(cascade.Burst, Is.EqualTo((Math.Log(1 + sum) - 10) / .25).Within(1e-6), $"quarter {i}");
            Assert.That(cascade.LongShare, Is.EqualTo(.9).Within(1e-12));
        }

        cascade.Update(Feeds.Forced(hour.AddMinutes(75), 7, 0, minutes: 15));
        Assert.That(cascade.Burst, Is.EqualTo((Math.Log(8) - 10) / .25).Within(1e-6), "another hour begins with nothing");
        cascade.Update(Feeds.Forced(hour.AddMinutes(75), 1e9, 0, minutes: 15));
        Assert.That(cascade.LongShare, Is.EqualTo(1), "the same moment again is passed over");
        cascade.Update(Feeds.Forced(hour.AddMinutes(90), 0, null, minutes: 15));
        Assert.That(cascade.LastTime, Is.EqualTo(hour.AddMinutes(75)), "half a figure is none");
    }

    [Test]
    public void AnHourWhoseLastMinuteIsMissingIsWholeWhenTheNextBegins()
    {
        var cascade = Warm();
        var hour = Start.AddHours(Hours - 1);
        cascade.Update(Feeds.Forced(hour.AddHours(1), 1e9, 0));
        for (var i = 1; i < 60; i++) cascade.Update(Feeds.Forced(hour.AddHours(1).AddMinutes(i), i, 0, minutes: 1));
        Assert.That(cascade.QuietHours, Is.Zero, "it is not over");
        cascade.Update(Feeds.Forced(hour.AddHours(2).AddMinutes(1), 1, 0, minutes: 1));
        Assert.That(cascade.QuietHours, Is.EqualTo(1));
        for (var i = 2; i < 59; i++) cascade.Update(Feeds.Forced(hour.AddHours(2).AddMinutes(i), i, 0, minutes: 1));
        cascade.Update(Feeds.Forced(hour.AddHours(3).AddMinutes(1), 1, 0, minutes: 1));
        Assert.That(cascade.QuietHours, Is.Zero, "two minutes are missing");
    }

    [Test]
    public void ThePeakIsThatOfTheLastDayAndNothingIsNoPeak()
    {
        var cascade = Warm();
        cascade.Update(Feeds.Forced(Start.AddHours(Hours), 1e9, 0));
        for (var i = 1; i <= 23; i++) cascade.Update(Feeds.Forced(Start.AddHours(Hours + i), 1e6 + i, 0));
        Assert.That(cascade.QuietHours, Is.EqualTo(23));
        cascade.Update(Feeds.Forced(Start.AddHours(Hours + 25), 1e6, 0));
        Assert.That(cascade.QuietHours, Is.Zero, "the peak is 25 hours old");
        cascade = new LiquidationCascade("c", 5);
        for (var i = 0; i < 5; i++) cascade.Update(Feeds.Forced(Start.AddHours(i), 0, 0));
        Assert.That((cascade.QuietHours, double.IsNaN(cascade.LongShare), cascade.LastTime), Is.EqualTo((0, true, Start.AddHours(4))), "hours of nothing have no peak");
    }

    [TestCase(5, 1.0, true)]
    [TestCase(6, 1.0, false)]
    [TestCase(5, .98, true)]
    [TestCase(5, .97, false)]
    public void ShortBarsThatWereHeardFeedTheProcess(int minutes, double coverage, bool fitted)
    {
        var cascade = new LiquidationCascade("c", 5);
        // A fit is due every six hours.
        for (var i = 1; i <= 80; i++) cascade.Update(Feeds.Forced(Start.AddMinutes(minutes * i), i % 3 == 0 ? 0 : 1000 + i, i % 2, minutes: minutes, coverage: coverage));
        Assert.That(cascade.Hawkes.Process != null, Is.EqualTo(fitted));
        cascade.Reset();
        Assert.That((cascade.Hawkes.Process, double.IsNaN(cascade.Hawkes.Intensity)), Is.EqualTo(((Indicators.Robust.HawkesProcess?)null, true)));
    }

    [Test]
    public void AResetForgetsTheUsualThePriceAndTheDay()
    {
        var cascade = Warm();
        cascade.Update(Feeds.Forced(Start.AddHours(Hours), 1e9, 0));
        cascade.Reset();
        Assert.That(cascade.Current.Value, Is.Zero);
        cascade.Observe(Feeds.Bar(Start, 1e5, 1e4, 9e4));
        for (var i = 0; i < 120; i++)
        {
            cascade.Update(Feeds.Forced(Start.AddHours(i), Usual - (i % 2), i % 2));
            Assert.That((cascade.IsReady, cascade.QuietHours), Is.EqualTo((false, 0)), $"hour {i}");
        }

        cascade.Observe(Feeds.Bar(Start.AddHours(119), 1e5, 1e4, 9e4));
        cascade.Observe(Feeds.Bar(Start.AddHours(120), 1e5, 1e4, 4e4));
        cascade.Update(Feeds.Forced(Start.AddHours(120), 1e9, 0));
        Assert.That((cascade.IsReady, cascade.IsCascade), Is.EqualTo((true, false)), "no deviation of an hour is known");
    }

    private const int Hours = 240;

    // The price goes up and down by a thousandth by turns, which is its deviation.
    private static double Price(int hour) => 9e4 * Math.Exp(hour % 2 * Step);

    private static LiquidationCascade Warm()
    {
        var cascade = new LiquidationCascade("c", 5);
        for (var i = 0; i < Hours; i++)
        {
            cascade.Observe(Feeds.Bar(Start.AddHours(i), 1e5, 8e4, Price(i)));

            // Figures that repeat the last to the digit tell nothing: a part of it is shorts by turns.
            cascade.Update(Feeds.Forced(Start.AddHours(i), Usual - (i % 2), i % 2));
        }

        return cascade;
    }
}
