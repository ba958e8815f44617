using YenValve.Engine.Feed.Idle;

namespace YenValve.Engine.Feed;

/// <summary>When margin is looked at: at the first step five minutes or more after the one before.</summary>
internal sealed class MarginClock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    private DateTime _next = DateTime.MinValue;

    /// <summary>Whether it is to be looked at now; if so the pause begins.</summary>
    public bool IsDue(DateTime utc)
    {
        if (utc < _next) return false;
        _next = utc + Pause;
        return true;
    }

    /// <summary>Goes on over steps that were passed.</summary>
    public void Pass(Timeline timeline, int first, int last)
    {
        for (var step = first; step <= last; step++) IsDue(timeline.Time(step));
    }
}
