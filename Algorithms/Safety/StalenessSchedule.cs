using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Safety;

/// <summary>
/// Takes exposure down in steps while the core feeds, Bitcoin's prices or the JGB curve, are silent, and lets it come back in the policy's own steps once they
/// speak. It never asks for more than the policy: what it gives is a ceiling.
/// </summary>
public sealed class StalenessSchedule
{
    private const string Signal = "core-feeds";
    private readonly SafetyParameters _parameters;

    /// <param name="parameters">Validated.</param>
    public StalenessSchedule(SafetyParameters parameters) => _parameters = parameters;

    /// <summary>Whether a feed is one without which nothing can be judged.</summary>
    public static bool IsCore(FeedState feed) => feed.Name is FeedNames.Bitcoin or FeedNames.Curve;

    /// <summary>The starvation after a look, and what a target becomes by it.</summary>
    /// <param name="before">The starvation before.</param>
    /// <param name="seen">Moment, weight held and feeds.</param>
    /// <param name="target">The target that is asked for.</param>
    /// <param name="why">Takes the reason; null where nobody asks for it.</param>
    public (Starvation After, double Target) Next(Starvation before, SafetyObservation seen, double target, Explanation? why)
    {
        var silent = SilentSince(seen);
        if (silent == null && before.Share >= 1.0) return (Starvation.None, target);
        var after = silent is { } since ? Fallen(before, since, seen) : Restored(before, seen.UtcTime);
        if (after.Share >= 1.0) return (after, target);

        var ceiling = after.SinceUtc != null ? after.Weight * (after.ShareThen > 0.0 ? after.Share / after.ShareThen : 0.0) : after.Share * target;
        var left = Math.Min(target, Math.Max(ceiling, _parameters.StaleFloor));
        Explain(why, before, after, seen.UtcTime, left);
        return (after, left);
    }

    private static DateTime? SilentSince(SafetyObservation seen)
    {
        if (!IsSilent(seen.Feeds, FeedNames.Bitcoin) && !IsSilent(seen.Feeds, FeedNames.Curve)) return null;
        DateTime? since = null;
        for (var i = 0; i < seen.Feeds.Count; i++)
        {
            var feed = seen.Feeds[i];
            if (!IsCore(feed) || feed.Status == FeedStatus.Fresh) continue;
            var overdue = feed.LastReleaseUtc + feed.Limit is { } due && due < seen.UtcTime ? due : seen.UtcTime;
            if (since == null || overdue < since) since = overdue;
        }

        return since;
    }

    private static bool IsSilent(FeedStates feeds, string name) => feeds.StatusOf(name) is FeedStatus.Absent or FeedStatus.Stale;

    private Starvation Fallen(Starvation before, DateTime silentSince, SafetyObservation seen)
    {
        var now = before.SinceUtc != null ? before : before with { SinceUtc = silentSince, Weight = seen.Held, ShareThen = before.Share };
        var hours = (seen.UtcTime - now.SinceUtc!.Value).TotalHours;
        var steps = hours < _parameters.StaleGraceHours ? 0.0 : 1.0 + Math.Floor((hours - _parameters.StaleGraceHours) / _parameters.StaleIntervalHours);
        var share = Math.Min(now.Share, now.ShareThen * Math.Max(0.0, 1.0 - (_parameters.StaleStep * steps)));
        return share < now.Share ? now with { Share = share, ChangedUtc = seen.UtcTime } : now;
    }

    private Starvation Restored(Starvation before, DateTime utcTime)
    {
        var now = before with { SinceUtc = null, Weight = 0.0 };
        if (now.ChangedUtc is not { } changed || !StagedRestore.HasPassed(changed, utcTime, _parameters.RestoreDays)) return now;
        var share = StagedRestore.After(now.Share, 1.0, _parameters.RestoreStep);
        return share >= 1.0 ? Starvation.None : now with { Share = share, ChangedUtc = utcTime };
    }

    private void Explain(Explanation? why, Starvation before, Starvation after, DateTime utcTime, double left)
    {
        if (why == null) return;
        if (after.SinceUtc is { } since)
        {
            why.Add(Signal, (utcTime - since).TotalHours, _parameters.StaleGraceHours, after.Share < before.Share ? Effects.Cut : Effects.Hold,
                $"core feeds are silent since {since:yyyy-MM-dd HH:mm}: at most {left:0.000} is held, {_parameters.StaleStep:0.00} of {after.Weight:0.000} less every {_parameters.StaleIntervalHours} hours");
        }
        else
        {
            why.Add(Signal, after.Share, 1.0, after.Share > before.Share ? Effects.Restore : Effects.Hold,
                $"what was taken away comes back: {after.Share:0.00} of the target, {_parameters.RestoreStep:0.00} more every {_parameters.RestoreDays} days");
        }
    }
}
