using System.Globalization;
using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using YenValve.Data;
using YenValve.Indicators.Carry;
using YenValve.Indicators.Tests.Correlation;

namespace YenValve.Indicators.Tests.Carry;

[TestFixture]
public sealed class InterventionZoneTests
{
    private static readonly SubscriptionDataConfig Config = new(
        typeof(PolicyMeeting), Symbol.CreateBase(typeof(PolicyMeeting), Symbol.Create("BOJ", SecurityType.Base, Market.USA), Market.USA), Resolution.Daily,
        TimeZones.Utc, TimeZones.Utc, false, false, false, true);

    // New York closes of USDJPY, 22 April to 3 May 2024, rounded to a tenth; the ministry sold dollars on 29 April and 1 May.
    private static readonly (int Day, double Close)[] Spring =
        [(22, 154.8), (23, 154.8), (24, 155.3), (25, 155.6), (26, 158.3), (29, 156.3), (30, 157.8), (31, 154.6), (32, 153.6), (33, 153.0)];

    [Test]
    public void TheLevelIsTheHighestSpotOfTheDayInTokyo()
    {
        var zone = Fed(Spring);
        Assert.That(zone.Add(Intervention("2024-04-29")));
        Assert.That(zone.LowestLevel, Is.EqualTo(158.3), "the last close before the day began");
        Assert.That(zone.Add(Intervention("2024-05-01")));
        Assert.That(zone.LowestLevel, Is.EqualTo(157.8), "which New York closed at when it was 1 May in Tokyo");
        Assert.That(zone.HighestLevel, Is.EqualTo(158.3));
    }

    // Highest prices of the days as the press told them: 145.90, 151.95, 160.2, 157.9, 161.8.
    [TestCase("2022-09-22", 145.9)]
    [TestCase("2022-10-21", 151.9)]
    [TestCase("2024-04-29", 160.0)]
    [TestCase("2024-05-01", 158.0)]
    [TestCase("2024-07-11", 161.7)]
    public void HoursFindTheLevelsThatAreKnown(string day, double level)
    {
        var levels = new InterventionLevels();
        foreach (var (end, close) in Pairs.Bars("forex/oanda/hour/usdjpy.zip").TakeWhile(b => b.End.Year < 2025)) levels.AddSpot(end, close);
        Assert.That(levels.AddDay(DateTime.Parse(day, CultureInfo.InvariantCulture)));
        Assert.That(levels.Highest, Is.EqualTo(level).Within(.8));
    }

    [Test]
    public void ADayOfWhichNoSpotIsKnownHasNoLevel()
    {
        var zone = Fed(Spring);
        Assert.That(zone.Add(Intervention("2022-10-21")), Is.False);
        Assert.That(zone.LowestLevel, Is.NaN);
        Assert.That(zone.IsInZone, Is.False);
        Assert.That(zone.Current.Value, Is.Zero);
        Assert.That(zone.AddLevel(new DateTime(2022, 10, 21), 151.9));
        Assert.That(zone.LowestLevel, Is.EqualTo(151.9));
    }

    [Test]
    public void ASpotOfLongBeforeIsNoLevel()
    {
        var levels = new InterventionLevels();
        levels.AddSpot(new DateTime(2024, 4, 20), 154.6);
        levels.AddSpot(new DateTime(2024, 5, 20), 156);
        Assert.That(levels.AddDay(new DateTime(2024, 4, 29)), Is.False);
        Assert.That(levels.Count, Is.Zero);
    }

    [Test]
    public void OtherEventsAndPurchasesOfDollarsArePassedOver()
    {
        var zone = Fed(Spring);
        Assert.That(zone.Add(Event("2024-08-01 00:00,2024-04-29 00:00,Intervention,5918.5,buy USD sell JPY")), Is.False);
        Assert.That(zone.Add(Event("2024-04-26 06:30,2024-04-26 06:30,Decision,0.1,")), Is.False);
        Assert.That(zone.LowestLevel, Is.NaN);
    }

    [Test]
    public void NearerAndFasterIsMore()
    {
        double At(double last, double before)
        {
            var zone = new InterventionZone("z");
            zone.AddLevel(Markets.Day, 158);
            for (var i = 0; i < 30; i++) zone.Update(Markets.Day.AddDays(i), (decimal)(before + (i % 2 * .5)));
            for (var i = 0; i < 5; i++) zone.Update(Markets.Day.AddDays(30 + i), (decimal)(before + ((last - before) * (i + 1) / 5)));
            Assert.That(zone.IsReady);
            return (double)zone.Current.Value;
        }

        Assert.That(At(150, 149), Is.Zero, "five percent below");
        Assert.That(At(157, 156.8), Is.GreaterThan(At(155, 154.8)));
        Assert.That(At(157, 150), Is.GreaterThan(At(157, 156.5)));
        Assert.That(At(160, 150), Is.EqualTo(1));
    }

    [Test]
    public void DistanceAndDaysToTheNextLevel()
    {
        var zone = new InterventionZone("z");
        zone.AddLevel(Markets.Day, 158);
        zone.AddLevel(Markets.Day, 160);
        for (var i = 0; i < 12; i++) zone.Update(Markets.Day.AddDays(i), (decimal)(150 * Math.Exp(.004 * i)));
        Assert.That(zone.NextLevel, Is.EqualTo(158));
        Assert.That(zone.Distance, Is.EqualTo(Math.Log(158.0 / 150) - .044).Within(1e-9));
        Assert.That(zone.DaysToLevel, Is.EqualTo(zone.Distance / .004).Within(1e-6));
        zone.Update(Markets.Day.AddDays(12), 159);
        Assert.That(zone.NextLevel, Is.EqualTo(160));
        zone.Update(Markets.Day.AddDays(13), 162);
        Assert.That(zone.NextLevel, Is.NaN);
        Assert.That(zone.Distance, Is.EqualTo(Math.Log(160.0 / 162)).Within(1e-9));
        Assert.That(zone.DaysToLevel, Is.NaN);
        Assert.That(zone.IsInZone);
    }

    [Test]
    public void ALevelIsForgottenInTheEnd()
    {
        var zone = new InterventionZone("z", memoryDays: 30);
        zone.AddLevel(Markets.Day, 150);
        zone.Update(Markets.Day.AddDays(29), 151);
        Assert.That(zone.IsInZone);
        zone.Update(Markets.Day.AddDays(31), 151.01m);
        Assert.That(zone.IsInZone, Is.False);
        Assert.That(zone.LowestLevel, Is.NaN);
    }

    [Test]
    public void TheRealFormOfTheFeedIsRead()
    {
        var zone = Fed(Spring);
        Assert.That(zone.Add(Event("2024-08-12 00:00,2024-04-29 00:00,Intervention,5918.5,sell USD buy JPY")));
        Assert.That(zone.LowestLevel, Is.EqualTo(158.3));
    }

    [Test]
    public void IsReadyExactlyWhenItSaysAndTheSameAfterReset()
    {
        var zone = new InterventionZone("z", warmUpReturns: 8);
        zone.AddLevel(Markets.Day, 150);
        Assert.That(zone.WarmUpPeriod, Is.EqualTo(9));
        var ready = Enumerable.Range(0, 12).Select(i => zone.Update(Markets.Day.AddDays(i), 148 + (i % 3))).ToList();
        Assert.That(ready.IndexOf(true), Is.EqualTo(8));
        var (value, speed) = (zone.Current.Value, zone.Speed);
        zone.Reset();
        Assert.That(zone.LowestLevel, Is.NaN);
        Assert.That(zone.Speed, Is.NaN);
        zone.AddLevel(Markets.Day, 150);
        for (var i = 0; i < 12; i++) zone.Update(Markets.Day.AddDays(i), 148 + (i % 3));
        Assert.That((zone.Current.Value, zone.Speed), Is.EqualTo((value, speed)));
    }

    [Test]
    public void ImpossibleRepeatedAndPastSpotsChangeNothing()
    {
        var zone = Fed(Spring);
        zone.Add(Intervention("2024-05-01"));
        zone.Update(new DateTime(2024, 5, 6, 21, 0, 0), 156);
        var (value, distance) = (zone.Current.Value, zone.Distance);
        zone.Update(new DateTime(2024, 5, 6, 21, 0, 0), 140);
        zone.Update(new DateTime(2024, 5, 7, 21, 0, 0), 0);
        zone.Update(new DateTime(2024, 5, 8, 21, 0, 0), -3);
        zone.Update(new DateTime(2024, 5, 2, 21, 0, 0), 140);
        Assert.That(zone.AddLevel(Markets.Day, double.NaN), Is.False);
        Assert.That((zone.Current.Value, zone.Distance), Is.EqualTo((value, distance)));
        Assert.That(value, Is.GreaterThan(0));
    }

    [Test]
    public void ImpossibleParametersAreRefused()
    {
        Assert.That(() => new InterventionZone("z", 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new InterventionZone("z", memoryDays: 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new InterventionZone("z", warmUpReturns: 5), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static InterventionZone Fed(IEnumerable<(int Day, double Close)> closes)
    {
        var zone = new InterventionZone("z");
        foreach (var (day, close) in closes) zone.Update(new DateTime(2024, 4, 1, 21, 0, 0).AddDays(day - 1), (decimal)close);
        return zone;
    }

    private static PolicyMeeting Intervention(string day) => Event($"2024-08-12 00:00,{day} 00:00,Intervention,1000,");

    private static PolicyMeeting Event(string line) => (PolicyMeeting)new PolicyMeeting().Reader(Config, line, default, false);
}
