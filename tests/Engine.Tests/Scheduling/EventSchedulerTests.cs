using NUnit.Framework;
using QuantConnect.Scheduling;
using YenValve.Engine.Tests.Algorithm;

namespace YenValve.Engine.Tests.Scheduling;

/// <summary>Orders of events as LEAN has them; the binary search was walked through by hand.</summary>
public class EventSchedulerTests : AlgorithmFixture
{
    private static readonly DateTime Day = new(2024, 3, 2);

    private EventScheduler _scheduler = null!;
    private List<string> _fired = [];

    [SetUp]
    public void Begin()
    {
        Algorithm.SetDateTime(Day);
        _scheduler = new EventScheduler(Algorithm);
        _scheduler.Setup();
        _fired = [];
    }

    [Test]
    public void EventsOfOneMomentFireByCreationFirst()
    {
        foreach (var name in new[] { "zz", "aa", "mm" }) Daily(name, 10);
        _scheduler.SetTime(Day.AddHours(10));
        Assert.That(_fired, Is.EqualTo(new[] { "zz", "aa", "mm" }));
    }

    [Test]
    public void AnEventPutBackGoesBehindTheEqualOneThatTheSearchHits()
    {
        // a fires and goes last: b c d a. b: the search among c d a hits a, b goes behind it: c d a b.
        // c: the middle of d a b is a, c goes behind it: d a c b. d is no later than its successor and stays first.
        foreach (var name in new[] { "a", "b", "c", "d" }) Daily(name, 10);
        _scheduler.SetTime(Day.AddHours(10));
        _fired.Clear();
        _scheduler.SetTime(Day.AddHours(34));
        Assert.That(_fired, Is.EqualTo(new[] { "d", "a", "c", "b" }));
    }

    [Test]
    public void EventsBetweenTwoMomentsSeeTheirOwnTime()
    {
        var seen = new List<DateTime>();
        _scheduler.Add(new ScheduledEvent("x", Day.AddMinutes(7), (_, _) => seen.Add(Algorithm.UtcTime)));
        _scheduler.Add(new ScheduledEvent("y", Day.AddHours(1), (_, _) => seen.Add(Algorithm.UtcTime)));
        _scheduler.ScanPastEvents(Day.AddHours(1));
        Assert.That(seen, Is.EqualTo(new[] { Day.AddMinutes(7) }));
    }

    [Test]
    public void AnEventAddedAtItsOwnTimeWaitsForTheNextLook()
    {
        _scheduler.Add(new ScheduledEvent("adder", Day.AddHours(1), (_, time) => Once("late", time)));
        _scheduler.SetTime(Day.AddHours(1));
        Assert.That(_fired, Is.Empty);
        _scheduler.ScanPastEvents(Day.AddHours(2));
        Assert.That(_fired, Is.EqualTo(new[] { "late" }));
    }

    [Test]
    public void ARemovedEventFiresNoMore()
    {
        var gone = Once("gone", Day.AddHours(2));
        _scheduler.Remove(gone);
        _scheduler.SetTime(Day.AddHours(3));
        Assert.That(_fired, Is.Empty);
    }

    [Test]
    public void WhatLiesBeforeTheStartIsDropped()
    {
        Once("past", Day.AddHours(-1));
        _scheduler.SetTime(Day.AddHours(1));
        Assert.That(_fired, Is.Empty);
    }

    [Test]
    public void AnEventThatFailsEndsTheRun()
    {
        _scheduler.Add(new ScheduledEvent("bad", Day.AddHours(1), (_, _) => throw new InvalidOperationException("no good")));
        Once("after", Day.AddHours(1));
        _scheduler.SetTime(Day.AddHours(1));
        Assert.That(Algorithm.RunTimeError!.Message, Is.EqualTo("no good"));
        Assert.That(Algorithm.Status, Is.EqualTo(QuantConnect.AlgorithmStatus.RuntimeError));
        Assert.That(_fired, Is.Empty);
    }

    private void Daily(string name, int hour) =>
        _scheduler.Add(new ScheduledEvent(name, Enumerable.Range(0, 5).Select(day => Day.AddDays(day).AddHours(hour)), (fired, _) => _fired.Add(fired)));

    private ScheduledEvent Once(string name, DateTime time)
    {
        var made = new ScheduledEvent(name, time, (fired, _) => _fired.Add(fired));
        _scheduler.Add(made);
        return made;
    }
}
