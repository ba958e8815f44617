using NUnit.Framework;
using QuantConnect.Scheduling;

namespace YenValve.Engine.Tests.Scheduling;

public class CompositeTimeRuleTests
{
    [Test]
    public void GivesEachDaysMomentsOnceAndInOrder()
    {
        var rule = new CompositeTimeRule(At(15), At(9), At(15));
        var day = new DateTime(2024, 3, 1);
        Assert.That(rule.Name, Is.EqualTo("15,9,15"));
        Assert.That(rule.CreateUtcEventTimes([day, day.AddDays(1)]),
            Is.EqualTo(new[] { day.AddHours(9), day.AddHours(15), day.AddDays(1).AddHours(9), day.AddDays(1).AddHours(15) }));
    }

    private static FuncTimeRule At(int hour) => new(hour.ToString(), dates => dates.Select(date => date.AddHours(hour)));
}
