using QuantConnect.Algorithm;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Scheduling;
using YenValve.Engine.Feed;

namespace YenValve.Engine;

/// <summary>
/// Fires the scheduled events of a run. Events due at one moment fire in an order of LEAN's own: by creation when the list was
/// just sorted, afterwards wherever a binary search for the next moment happens to put an event that fired.
/// </summary>
internal sealed class EventScheduler(QCAlgorithm algorithm) : IEventSchedule
{
    private readonly Dictionary<ScheduledEvent, int> _creation = [];
    private readonly EndOfDayEvents _endOfDay = new(algorithm);
    private List<ScheduledEvent> _byTime = [];
    private bool _unsorted;
    private bool _running;
    private int _created;

    /// <summary>When the next event is due, UTC; the end of time where there is none.</summary>
    public DateTime NextUtc => Sorted() is [var first, ..] ? first.NextEventUtcTime : DateTime.MaxValue;

    /// <summary>
    /// The same of the rarest event that the algorithm has scheduled, without the engine's samples and ends of days: the one that is furthest ahead.
    /// </summary>
    public DateTime RarestOwnUtc => _creation.Keys.Where(item => item.Name != AlgorithmLoop.DailySampling && !item.Name.EndsWith(EndOfDayEvents.Suffix, StringComparison.Ordinal))
        .Select(static item => item.NextEventUtcTime).Where(static due => due < DateTime.MaxValue).DefaultIfEmpty(DateTime.MaxValue).Max();

    /// <summary>Begins at the algorithm's present time: what lies before is dropped.</summary>
    public void Setup()
    {
        _running = true;
        if (_endOfDay.ForAlgorithm(algorithm.Time) is { } day) Add(day);
        foreach (var item in Sorted()) item.SkipEventsUntil(algorithm.UtcTime);
        _unsorted = true;
    }

    /// <inheritdoc/>
    public void Add(ScheduledEvent scheduledEvent)
    {
        if (_running) scheduledEvent.SkipEventsUntil(algorithm.UtcTime);
        _creation[scheduledEvent] = ++_created;
        _unsorted = true;
    }

    /// <inheritdoc/>
    public void Remove(ScheduledEvent scheduledEvent)
    {
        _creation.Remove(scheduledEvent);
        _unsorted = true;
    }

    /// <summary>When an event is due next, UTC; the greatest time there is when none ever will be.</summary>
    public DateTime NextDueUtc => Sorted() is [var first, ..] ? first.NextEventUtcTime : DateTime.MaxValue;

    /// <summary>Whether an event is the next to fire, and no other is due at its moment.</summary>
    public bool IsNextAlone(ScheduledEvent scheduledEvent) =>
        Sorted() is var events && events.Count > 0 && events[0] == scheduledEvent && (events.Count == 1 || events[1].NextEventUtcTime > events[0].NextEventUtcTime);

    /// <summary>Goes on to the event after one that is the next to fire, and whose work was done elsewhere.</summary>
    public void Pass(ScheduledEvent scheduledEvent)
    {
        scheduledEvent.Pass();
        PutBack(Sorted());
    }

    /// <summary>Fires what was due before the given moment, each event at its own time.</summary>
    public void ScanPastEvents(DateTime utcTime)
    {
        var events = Sorted();
        while (events.Count > 0 && events[0].NextEventUtcTime is var due && due < utcTime)
        {
            algorithm.SetDateTime(due);
            if (!Fire(events, due)) return;
        }
    }

    /// <summary>Fires what is due at the given moment.</summary>
    public void SetTime(DateTime utcTime)
    {
        var events = Sorted();
        while (events.Count > 0 && events[0].NextEventUtcTime <= utcTime)
        {
            if (!Fire(events, utcTime)) return;
        }
    }

    /// <summary>Gives new securities their end-of-day event, when the algorithm has a use for it, and takes it from those that left.</summary>
    public void OnSecuritiesChanged(SecurityChanges changes)
    {
        if (ReferenceEquals(changes, SecurityChanges.None)) return;

        // Internal feeds have no end of day.
        changes = new SecurityChanges(changes) { FilterInternalSecurities = true };
        foreach (var security in changes.AddedSecurities)
        {
            if (_endOfDay.ForSecurity(security) is { } made) Add(made);
        }

        foreach (var security in changes.RemovedSecurities)
        {
            if (_endOfDay.Forget(security) is { } gone) Remove(gone);
        }

        var earlier = _endOfDay.OfAlgorithm;
        if (_endOfDay.ForAlgorithm(algorithm.UtcTime) is not { } day) return;
        if (earlier != null) Remove(earlier);
        Add(day);
    }

    private bool Fire(List<ScheduledEvent> events, DateTime utcTime)
    {
        try
        {
            events[0].Scan(utcTime);
        }
        catch (Exception error)
        {
            algorithm.SetRunTimeError(error);
            algorithm.SetStatus(QuantConnect.AlgorithmStatus.RuntimeError);
            return false;
        }

        PutBack(events);
        return true;
    }

    private List<ScheduledEvent> Sorted()
    {
        if (!_unsorted) return _byTime;
        _unsorted = false;
        // A fresh list: an event that adds or removes events runs while the old one is being walked.
        return _byTime = [.. _creation.OrderBy(item => item.Key.NextEventUtcTime).ThenBy(item => item.Value).Select(item => item.Key)];
    }

    // Only the first event is out of place. Equal times are hit wherever the halving meets them first; that is LEAN's order.
    private static void PutBack(List<ScheduledEvent> events)
    {
        var moved = events[0];
        var due = moved.NextEventUtcTime;
        if (events.Count < 2 || due <= events[1].NextEventUtcTime) return;

        events.RemoveAt(0);
        var (low, high) = (0, events.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var order = due.CompareTo(events[middle].NextEventUtcTime);
            if (order == 0)
            {
                low = middle + 1;
                break;
            }

            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }

        events.Insert(low, moved);
    }
}
