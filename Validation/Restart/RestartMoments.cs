using YenValve.Validation.Lookahead;
using YenValve.Validation.Traces;

namespace YenValve.Validation.Restart;

/// <summary>A moment at which a run is killed.</summary>
/// <param name="UtcTime">The last moment that it lives to see.</param>
/// <param name="IsResting">Whether orders rest at the brokerage then.</param>
internal readonly record struct RestartMoment(DateTime UtcTime, bool IsResting)
{
    public string Condition => FormattableString.Invariant($"restarted after {UtcTime:yyyy-MM-dd HH:mm}{(IsResting ? " while orders rested" : "")}");
}

/// <summary>
/// When to kill. What is lost with a process shows in what comes next, and most is under way while orders rest: half of the moments lie there, the others at any
/// hour of days spread over the run.
/// </summary>
internal static class RestartMoments
{
    // So far apart that a few restarts come by every part of the day.
    private const int HourStep = 7;

    /// <summary>Chooses moments, ascending.</summary>
    /// <param name="whole">The run that was left alone.</param>
    /// <param name="settings">How many, and how long the run has to go on after each.</param>
    public static List<RestartMoment> Choose(RunTrace whole, RestartSettings settings)
    {
        var days = whole.Events.Select(e => e.UtcTime.Date).Distinct().ToList();
        var latest = days[^1].AddDays(1) - settings.Window;
        var candidates = days.Skip(1).Where(day => day.AddDays(1) <= latest).ToList();
        var resting = whole.Resting.SelectMany(Hours).Where(hour => hour > days[0] && hour <= latest).Distinct().Order().ToList();
        var whileResting = CutTimes.Spread(resting, Math.Min(resting.Count, settings.Restarts / 2)).ToList();
        var others = CutTimes.Spread(candidates, settings.Restarts - whileResting.Count).Select((day, i) => day.AddHours((HourStep * i) % 24)).Where(hour => !resting.Contains(hour));
        return [.. whileResting.Select(hour => new RestartMoment(hour, true)).Concat(others.Select(hour => new RestartMoment(hour, false))).OrderBy(moment => moment.UtcTime)];
    }

    /// <summary>The hours at which an order rested: not that of its submission, which is still at work on it, and not that of its end.</summary>
    private static IEnumerable<DateTime> Hours((DateTime FromUtc, DateTime UntilUtc) order)
    {
        for (var hour = order.FromUtc.Date.AddHours(order.FromUtc.Hour + 1); hour < order.UntilUtc; hour = hour.AddHours(1)) yield return hour;
    }
}
