using NUnit.Framework;
using QuantConnect.Scheduling;

namespace YenValve.Engine.Tests.Scheduling;

public class ScheduledEventTests
{
    private static readonly DateTime Noon = new(2024, 3, 1, 12, 0, 0);

    [Test]
    public void FiresEachMomentThatHasComeInOrder()
    {
        var fired = new List<DateTime>();
        var item = new ScheduledEvent("x", [Noon, Noon.AddHours(1), Noon.AddHours(2)], (_, time) => fired.Add(time));
        item.Scan(Noon.AddMinutes(-1));
        Assert.That(fired, Is.Empty);
        item.Scan(Noon.AddHours(1));
        Assert.That(fired, Is.EqualTo(new[] { Noon, Noon.AddHours(1) }));
        Assert.That(item.NextEventUtcTime, Is.EqualTo(Noon.AddHours(2)));
    }

    [Test]
    public void NeverFiresAgainWhenItsMomentsAreUsedUp()
    {
        var count = 0;
        var item = new ScheduledEvent("x", Noon, (_, _) => count++);
        item.Scan(Noon);
        item.Scan(Noon.AddYears(1));
        Assert.That(count, Is.EqualTo(1));
        Assert.That(item.NextEventUtcTime, Is.EqualTo(DateTime.MaxValue));
    }

    [Test]
    public void SkipsWhatLiesBeforeAMomentButNotTheMomentItself()
    {
        var item = new ScheduledEvent("x", [Noon, Noon.AddHours(1), Noon.AddHours(2)]);
        item.SkipEventsUntil(Noon.AddHours(1));
        Assert.That(item.NextEventUtcTime, Is.EqualTo(Noon.AddHours(1)));
    }

    [Test]
    public void LosesMomentsThatComeWhileItIsOff()
    {
        var fired = new List<DateTime>();
        var item = new ScheduledEvent("x", [Noon, Noon.AddHours(1)], (_, time) => fired.Add(time)) { Enabled = false };
        item.Scan(Noon);
        item.Enabled = true;
        item.Scan(Noon.AddHours(1));
        Assert.That(fired, Is.EqualTo(new[] { Noon.AddHours(1) }));
    }

    [Test]
    public void AsksForItsFirstMomentOnlyWhenItIsNeeded()
    {
        var asked = false;
        var item = new ScheduledEvent("x", Moments());
        Assert.That(asked, Is.False);
        Assert.That(item.NextEventUtcTime, Is.EqualTo(Noon));
        Assert.That(asked, Is.True);

        IEnumerable<DateTime> Moments()
        {
            asked = true;
            yield return Noon;
        }
    }

    [Test]
    public void EventsOfOneNameAreNotTheSame() => Assert.That(new ScheduledEvent("x", Noon), Is.Not.EqualTo(new ScheduledEvent("x", Noon)));
}
