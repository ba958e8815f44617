using YenValve.Data;

namespace YenValve.Algorithms.Policy;

/// <summary>Whether the last JGB curve is as new as the ministry's calendar says it can be.</summary>
public static class CurveFreshness
{
    // A day late happens to feeds; more than that is a feed that has stopped.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    /// <summary>True while the curve after the last one is not overdue; holidays, as the Golden Week's, do not count as lateness.</summary>
    /// <param name="lastTradeDate">Trading day of the last curve.</param>
    /// <param name="utcNow">Moment of the decision, UTC.</param>
    public static bool IsFresh(DateTime lastTradeDate, DateTime utcNow)
    {
        var nextTradeDate = JgbCurve.ReleaseOf(lastTradeDate).Date;
        return utcNow <= JgbCurve.ReleaseOf(nextTradeDate) + Grace;
    }
}
