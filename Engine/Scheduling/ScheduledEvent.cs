namespace QuantConnect.Scheduling;

/// <summary>A callback with the moments at which it fires.</summary>
public class ScheduledEvent : IDisposable
{
    /// <summary>How long before its market closes a security's day ends.</summary>
    public static readonly TimeSpan SecurityEndOfDayDelta = TimeSpan.FromMinutes(10);

    /// <summary>How long before midnight the algorithm's day ends.</summary>
    public static readonly TimeSpan AlgorithmEndOfDayDelta = TimeSpan.FromMinutes(2);

    private readonly IEnumerator<DateTime> _times;
    private readonly Action<string, DateTime>? _callback;
    private bool _mustAdvance = true;
    private bool _exhausted;

    /// <summary>Makes an event that fires once.</summary>
    public ScheduledEvent(string name, DateTime eventUtcTime, Action<string, DateTime>? callback = null) : this(name, [eventUtcTime], callback)
    {
    }

    /// <summary>Makes an event that fires at the given moments, which must be in order.</summary>
    public ScheduledEvent(string name, IEnumerable<DateTime> orderedEventUtcTimes, Action<string, DateTime>? callback = null)
        : this(name, orderedEventUtcTimes.GetEnumerator(), callback)
    {
    }

    /// <summary>Makes an event that fires at the given moments, which must be in order; the first is asked for when it is needed.</summary>
    public ScheduledEvent(string name, IEnumerator<DateTime> orderedEventUtcTimes, Action<string, DateTime>? callback = null)
    {
        Name = name;
        Enabled = true;
        _times = orderedEventUtcTimes;
        _callback = callback;
    }

    /// <summary>The event fires: its name and the UTC moment it was due.</summary>
    public event Action<string, DateTime>? EventFired;

    /// <summary>Whether it fires; moments that come while it is off are lost.</summary>
    public bool Enabled { get; set; }

    /// <summary>When it fires next, in UTC; the greatest time there is when it never will.</summary>
    public DateTime NextEventUtcTime
    {
        get
        {
            if (_mustAdvance && !_exhausted)
            {
                _mustAdvance = false;
                _exhausted = !_times.MoveNext();
            }

            return _exhausted ? DateTime.MaxValue : _times.Current;
        }
    }

    /// <summary>Name of the event.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Name;

    void IDisposable.Dispose() => _times.Dispose();

    /// <summary>Fires for every moment that has come, one after the other.</summary>
    internal void Scan(DateTime utcTime)
    {
        while (NextEventUtcTime <= utcTime && !_exhausted)
        {
            OnEventFired(_times.Current);
            _mustAdvance = true;
        }
    }

    /// <summary>Drops the next moment.</summary>
    internal void Pass() => _mustAdvance = true;

    /// <summary>Drops the moments before the given one.</summary>
    internal void SkipEventsUntil(DateTime utcTime)
    {
        while (NextEventUtcTime < utcTime) _mustAdvance = true;
    }

    /// <summary>Fires, unless switched off.</summary>
    protected void OnEventFired(DateTime triggerTime)
    {
        if (!Enabled) return;
        _callback?.Invoke(Name, triggerTime);
        EventFired?.Invoke(Name, triggerTime);
    }
}
