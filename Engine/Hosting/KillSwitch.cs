namespace YenValve.Engine;

/// <summary>
/// Kills a run at any moment. What the process would have done afterwards has no effect outside: brokerage and object store take nothing more, and nothing is
/// told or logged, while the code of the step under way runs to its end.
/// </summary>
/// <param name="when">Asked at each moment; null never kills.</param>
internal sealed class KillSwitch(Func<KillPoint, bool>? when)
{
    /// <summary>The run is dead; what is outside is still as it was left.</summary>
    public event Action? Died;

    /// <summary>Where it died; null while it lives.</summary>
    public KillPoint? Point { get; private set; }

    /// <summary>Whether it is dead.</summary>
    public bool IsDead => Point != null;

    /// <summary>Comes to a moment at which the run may be killed.</summary>
    /// <returns>Whether it is dead now.</returns>
    public bool At(KillPlace place, DateTime utcTime)
    {
        if (when == null || IsDead) return IsDead;
        var point = new KillPoint(utcTime, place);
        if (!when(point)) return false;
        Point = point;
        Died?.Invoke();
        return true;
    }
}
