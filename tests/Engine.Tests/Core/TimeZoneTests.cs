using NodaTime;
using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Core;

/// <summary>Conversions between zones against Noda Time, over the changes of the clock.</summary>
[TestFixture]
public class TimeZoneTests
{
    [TestCase("America/New_York")]
    [TestCase("Europe/London")]
    [TestCase("Australia/Sydney")]
    [TestCase("Asia/Tokyo")]
    public void AgreesWithNodaTime(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        for (var utc = new DateTime(2023, 1, 1); utc < new DateTime(2025, 1, 1); utc = utc.AddMinutes(45))
        {
            var expected = Instant.FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).InZone(zone).ToDateTimeUnspecified();
            if (utc.ConvertFromUtc(zone) != expected) Assert.That(utc.ConvertFromUtc(zone), Is.EqualTo(expected), $"{utc:O}");

            var mapping = zone.MapLocal(LocalDateTime.FromDateTime(utc));
            if (mapping.Count == 1 && utc.ConvertToUtc(zone) != mapping.Single().ToDateTimeUtc())
            {
                Assert.That(utc.ConvertToUtc(zone), Is.EqualTo(mapping.Single().ToDateTimeUtc()), $"{utc:O}");
            }
        }
    }

    [Test]
    public void ATimeThatComesTwiceIsTheLaterOne() => Assert.That(
        new DateTime(2024, 11, 3, 1, 30, 0).ConvertToUtc(TimeZones.NewYork), Is.EqualTo(new DateTime(2024, 11, 3, 6, 30, 0)));

    [Test]
    public void ATimeThatIsSkippedIsTheFirstAfterTheGap() => Assert.That(
        new DateTime(2024, 3, 10, 2, 30, 0).ConvertToUtc(TimeZones.NewYork), Is.EqualTo(new DateTime(2024, 3, 10, 7, 0, 0)));

    [Test]
    public void StrictConversionRefusesATimeThatIsSkipped() => Assert.That(
        () => new DateTime(2024, 3, 10, 2, 30, 0).ConvertToUtc(TimeZones.NewYork, strict: true), Throws.InstanceOf<SkippedTimeException>());

    [Test]
    public void RoundsDownInAnotherZone() => Assert.That(
        new DateTime(2024, 7, 1, 3, 0, 0).RoundDownInTimeZone(Time.OneDay, TimeZones.Utc, TimeZones.NewYork), Is.EqualTo(new DateTime(2024, 6, 30, 4, 0, 0)));

    [Test]
    public void KeepersFollowTheClock()
    {
        var keeper = new TimeKeeper(new DateTime(2024, 3, 10, 6, 59, 0), TimeZones.NewYork);
        var told = default(DateTime);
        keeper.GetLocalTimeKeeper(TimeZones.NewYork).TimeUpdated += (_, e) => told = e.Time;
        Assert.That(keeper.GetTimeIn(TimeZones.NewYork), Is.EqualTo(new DateTime(2024, 3, 10, 1, 59, 0)));
        keeper.SetUtcDateTime(new DateTime(2024, 3, 10, 7, 0, 0));
        Assert.That(told, Is.EqualTo(new DateTime(2024, 3, 10, 3, 0, 0)));
    }
}
