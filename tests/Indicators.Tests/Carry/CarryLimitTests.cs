using NUnit.Framework;
using YenValve.Indicators.Carry;

namespace YenValve.Indicators.Tests.Carry;

/// <summary>What the carry indicators pass over, hold and forget, and their figures by hand where a window has gone round.</summary>
[TestFixture]
public sealed class CarryLimitTests
{
    private const double Dollar = .036, Yen = .0073;

    // A market of round figures: a day earns .036/360 = 1e-4 in dollars and costs .0073/365 = 2e-5 in yen; the hedge costs (S/F − 1)·360/36.
    private static CarryMarket Plain(double day, double spot, double discount = .001) => new(Markets.Day.AddDays(day))
    {
        Spot = spot,
        Forward = spot / (1 + discount),
        Days = 36,
        DollarRate = Dollar,
        YenRate = Yen,
        ImpliedVolatility = .1,
    };

    [Test]
    public void TheBooksGoRoundByHand()
    {
        var trade = new CarryTradeMark("t", 2);
        double[] spots = [100, 110, 99, 105, 120];
        double[] open = new double[5], hedged = new double[5];
        open[0] = hedged[0] = 1;
        for (var i = 0; i < 5; i++)
        {
            trade.Update(Plain(i, spots[i], .001 * (i + 1)));
            if (i == 0)
            {
                Assert.That((double.IsNaN(trade.Unhedged), double.IsNaN(trade.Hedged), double.IsNaN(trade.Drawdown)), Is.EqualTo((true, true, true)));
                Assert.That(trade.Current.Value, Is.Zero);
                continue;
            }

            open[i] = open[i - 1] * ((spots[i] / spots[i - 1] * 1.0001) - .00002);
            hedged[i] = hedged[i - 1] * (1 + .0001 - (.001 * i * 10 / 360) - .00002);
            var first = Math.Max(0, i - 2);
            Assert.That(trade.Unhedged, Is.EqualTo((open[i] / open[first]) - 1).Within(1e-13), $"day {i}");
            Assert.That(trade.Hedged, Is.EqualTo((hedged[i] / hedged[first]) - 1).Within(1e-13), $"day {i}");
            Assert.That(trade.Drawdown, Is.EqualTo((open[i] / open[first..(i + 1)].Max()) - 1).Within(1e-13), $"day {i}");
            Assert.That((double)trade.Current.Value, Is.EqualTo(trade.Unhedged).Within(1e-15));
            Assert.That(trade.IsReady, Is.EqualTo(i >= 2));
        }
    }

    [TestCase(double.NaN, Dollar, Yen)]
    [TestCase(double.PositiveInfinity, Dollar, Yen)]
    [TestCase(0, Dollar, Yen)]
    [TestCase(-110, Dollar, Yen)]
    [TestCase(110, double.NaN, Yen)]
    [TestCase(110, double.PositiveInfinity, Yen)]
    [TestCase(110, Dollar, double.NaN)]
    [TestCase(110, Dollar, double.NegativeInfinity)]
    public void ADayOnWhichSomethingIsMissingIsMarkedAtTheNext(double spot, double dollar, double yen)
    {
        var trade = new CarryTradeMark("t");
        trade.Update(Plain(0, 100));
        trade.Update(Plain(1, 101));
        var before = (trade.Unhedged, trade.Hedged, trade.Drawdown, trade.Current.Value);
        trade.Update(new CarryMarket(Markets.Day.AddDays(2)) { Spot = spot, Forward = 100, Days = 36, DollarRate = dollar, YenRate = yen });
        Assert.That((trade.Unhedged, trade.Hedged, trade.Drawdown, trade.Current.Value), Is.EqualTo(before));
        trade.Update(Plain(3, 102));
        Assert.That(trade.Unhedged, Is.EqualTo((((1.01 * 1.0001) - .00002) * ((102.0 / 101 * 1.0002) - .00004)) - 1).Within(1e-13));
    }

    [Test]
    public void AMarketThatStandsStillIsNoMarkAndOneThatIsOldNeither()
    {
        var trade = new CarryTradeMark("t", 1);
        trade.Update(Plain(0, 100));
        trade.Update(Plain(1, 100));
        Assert.That((trade.IsReady, double.IsNaN(trade.Unhedged)), Is.EqualTo((false, true)), "the same figures, a day later");
        trade.Update(Plain(0, 200));
        Assert.That(trade.IsReady, Is.False, "the same moment");
        trade.Update(Plain(2, 110));
        Assert.That(trade.Unhedged, Is.EqualTo((1.1 * 1.0002) - .00004 - 1).Within(1e-13));
    }

    [Test]
    public void InsuranceIsPaidBelowTheStopAndWhereVolatilityIsKnown()
    {
        var trade = new CarryTradeMark("t");
        bool Pays(int day, double volatility)
        {
            trade.Update(new CarryMarket(Markets.Day.AddDays(day)) { Spot = 157, Forward = 155.8, Days = 90, DollarRate = Dollar, YenRate = Yen, ImpliedVolatility = volatility });
            return trade.PaysInsured;
        }

        var stop = CarryRisk.StopVolatility(157, 155.8, 90);
        Assert.That((Pays(0, stop), Pays(1, stop * .999), Pays(2, 0), Pays(3, .01), Pays(4, double.NaN)), Is.EqualTo((false, true, false, true, false)));
        Assert.That(trade.StopVolatility, Is.EqualTo(stop));
        Pays(5, .01);
        trade.Reset();
        Assert.That((trade.PaysInsured, double.IsNaN(trade.StopVolatility), double.IsNaN(trade.Drawdown)), Is.EqualTo((false, true, true)));
    }

    [Test]
    public void AResetForgetsTheTimeTheFiguresAndTheBooks()
    {
        var trade = new CarryTradeMark("t", 1);
        trade.Update(Plain(8, 90));
        trade.Update(Plain(9, 100));
        trade.Reset();
        trade.Update(Plain(0, 100));
        Assert.That((trade.IsReady, double.IsNaN(trade.Unhedged)), Is.EqualTo((false, true)));
        trade.Update(Plain(1, 110));
        Assert.That(trade.Unhedged, Is.EqualTo((1.1 * 1.0001) - .00002 - 1).Within(1e-13));
        Assert.That(trade.Drawdown, Is.Zero);
    }

    [Test]
    public void AResetPressureRemembersNoChangeOfAnyFigure()
    {
        var pressure = new CarryUnwindPressure("p", 1);
        foreach (var market in Markets.Wander(60, 11)) pressure.Update(market);
        Assert.That((double)pressure.Current.Value, Is.EqualTo(pressure.Pressure).Within(1e-12));
        Assert.That(pressure.Pressure, Is.GreaterThan(0));
        pressure.Reset();
        Assert.That(pressure.Current.Value, Is.Zero);

        // A fast change needs five markets before it and one to be compared with, the slow one twenty; a rank of the shorts a change of the yen.
        foreach (var (market, i) in Markets.Wander(30, 12).Select((m, i) => (m, i)))
        {
            pressure.Update(market);
            foreach (var part in new[] { PressurePart.RiskReversal, PressurePart.Yen, PressurePart.Basis })
                Assert.That(double.IsNaN(pressure.Score(part)), Is.EqualTo(i < 6), $"{part} of market {i}");
            Assert.That(double.IsNaN(pressure.Score(PressurePart.CarryToRisk)), Is.EqualTo(i < 21), $"market {i}");
            Assert.That(double.IsNaN(pressure.Score(PressurePart.Positioning)), Is.EqualTo(i < 5), $"market {i}");
        }

        Assert.That(() => new CarryUnwindPressure("p", 0), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("window"));
    }

    [Test]
    public void AFrozenSpotIsMissingWhileOtherFiguresMove()
    {
        // The yen's rise is five days long; a spot that stands still from then on is missing from its fourth repetition, and the score is held.
        var pressure = new CarryUnwindPressure("p", 30);
        foreach (var market in Markets.Wander(90, 6)) pressure.Update(market);
        for (var i = 90; i < 110; i++)
        {
            pressure.Update(Markets.Of(i, 120, .5, -1 - (i * .01)));
            Assert.That(pressure.Score(PressurePart.Yen), Is.EqualTo(1), $"market {i}");
        }
    }

    [Test]
    public void TwoPartsThatGoMissingAtOnceLowerNothing()
    {
        var pressure = new CarryUnwindPressure("p", 30);
        foreach (var market in Markets.Wander(110, 3)) pressure.Update(market);
        pressure.Update(Markets.Of(110, 120, .9, -9, -1e6, -400));
        var before = pressure.Pressure;
        var calm = Markets.Of(111, 121, .1, -9, -1e6, -400);
        pressure.Update(new CarryMarket(calm.EndTime)
        {
            Spot = calm.Spot,
            Days = calm.Days,
            DollarRate = calm.DollarRate,
            YenRate = calm.YenRate,
            ImpliedVolatility = .1,
            SpeculatorNet = -1e6,
            VolatilityScore = .1,
        });
        Assert.That(pressure.IsCurrent);
        Assert.That(pressure.Pressure, Is.EqualTo(before), "risk reversal and basis are missing, and so the fall of the volatility's score waits");
        pressure.Reset();
        Assert.That(pressure.IsCurrent, Is.False);
    }

    [Test]
    public void TheZoneByHand()
    {
        // The dollar rises by .004 a day: a deviation of .004, a speed of √5 of three; half the margin below the level.
        var zone = Risen(.004, .015);
        Assert.That(zone.Speed, Is.EqualTo(Math.Sqrt(5)).Within(1e-9));
        Assert.That((double)zone.Current.Value, Is.EqualTo(.5 * (.5 + (Math.Sqrt(5) / 6))).Within(1e-9));
        Assert.That(zone.DaysToLevel, Is.EqualTo(.015 / .004).Within(1e-6));
        Assert.That(Risen(.0005, .015).Speed, Is.EqualTo(Math.Sqrt(5) / 2).Within(1e-9), "a deviation that small is not believed");
        Assert.That((double)Risen(-.004, .015).Current.Value, Is.EqualTo(.25).Within(1e-9), "a fall is no speed");
        Assert.That(Risen(-.004, .015).DaysToLevel, Is.NaN);
        Assert.That((double)Risen(.004, -.015).Current.Value, Is.EqualTo(.5 + (Math.Sqrt(5) / 6)).Within(1e-9), "above the level it is as near as can be");
        Assert.That(Risen(.004, .0301).IsInZone, Is.False);
        Assert.That(Risen(.004, .0301).Current.Value, Is.Zero);
        Assert.That(Risen(.004, .0299).IsInZone);
    }

    [Test]
    public void BeforeItsSpeedIsKnownTheZoneCountsHalf()
    {
        var zone = new InterventionZone("z");
        zone.AddLevel(Markets.Day, 150);
        for (var i = 0; i < 6; i++)
        {
            zone.Update(Markets.Day.AddDays(i), 151 + i);
            Assert.That(zone.Speed, Is.NaN);
            Assert.That(zone.Current.Value, Is.EqualTo(.5m));
        }

        zone.Update(Markets.Day.AddDays(6), 158);
        Assert.That(zone.Speed, Is.GreaterThan(0));
    }

    [Test]
    public void ASpotThatStandsStillDoesNotSlowTheZoneDown()
    {
        var zone = Risen(.004, .015);
        var before = (zone.Current.Value, zone.Speed);
        var last = (decimal)(150 * Math.Exp(.036));
        zone.Update(Markets.Day.AddDays(10), last);
        zone.Update(Markets.Day.AddDays(11), last);
        Assert.That((zone.Current.Value, zone.Speed), Is.EqualTo(before));
        zone.Reset();
        Assert.That((double.IsNaN(zone.NextLevel), double.IsNaN(zone.Distance), double.IsNaN(zone.DaysToLevel), zone.IsInZone, zone.IsReady), Is.EqualTo((true, true, true, false, false)));
        zone.Update(Markets.Day, last);
        zone.AddLevel(Markets.Day, 160);
        zone.Update(Markets.Day.AddDays(1), last * 1.0001m);
        Assert.That(zone.NextLevel, Is.EqualTo(160), "older spots and the same one are taken after a reset");
    }

    // Ten spots of an even rise, the last a log distance below the level.
    private static InterventionZone Risen(double rise, double below)
    {
        var zone = new InterventionZone("z");
        zone.AddLevel(Markets.Day, 150 * Math.Exp((9 * rise) + below));
        for (var i = 0; i < 10; i++) zone.Update(Markets.Day.AddDays(i), (decimal)(150 * Math.Exp(rise * i)));
        return zone;
    }
}
