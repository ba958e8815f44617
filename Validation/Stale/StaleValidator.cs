using YenValve.Engine;
using YenValve.Validation.Lookahead;
using YenValve.Validation.Running;
using YenValve.Validation.Traces;
using YenValve.Validation.Truncation;

namespace YenValve.Validation.Stale;

/// <summary>
/// Looks for exposure that rises because a feed fell silent: each feed is lost at many times, and from then on the run may hold or reduce what it
/// has, or do what it would have done anyway, but never buy more than that. Times at which exposure had just been reduced are preferred: that
/// silence is then taken for calm is the fault to be found.
/// </summary>
public static class StaleValidator
{
    /// <summary>Validates a backtest.</summary>
    /// <param name="subject">The backtest.</param>
    /// <param name="settings">How often and for how long.</param>
    /// <param name="progress">Told the fraction done; may be null.</param>
    /// <param name="cancellation">Stops; the report then holds what was done.</param>
    /// <exception cref="ValidationException">The backtest fails by itself, or does nothing that could be compared.</exception>
    public static ValidationReport Validate(Subject subject, StaleSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        var cache = new MarketDataCache();
        var whole = Baseline.Run(subject with { Request = subject.Request with { Cache = cache } }, progress, cancellation);
        var feeds = Feeds.Of(subject.Request.DataFolder, cache.Files, subject.Releases);
        var times = Times(whole, settings.Drops);
        var jobs = feeds.SelectMany(feed => times.Select(time => (Feed: feed, Time: time))).ToList();
        if (jobs.Count == 0) throw new ValidationException("the run reads no series from its data folder, or does nothing before one could be lost");
        var probes = ParallelRuns.Map(jobs, subject.Degree, Baseline.Rest(progress),
            (job, share) => Probe(subject, settings, whole, job.Feed, job.Time, share, cancellation), cancellation);
        return ValidationReport.Of("stale", probes);
    }

    /// <summary>Half of the times follow a reduction, the others are spread over the run.</summary>
    internal static IReadOnlyList<DateTime> Times(RunTrace trace, int count)
    {
        var all = trace.Events.Select(e => e.UtcTime).Distinct().ToList();
        var reductions = trace.HasRecords
            ? trace.Decisions.Where(e => e.Number("target") < e.Number("weight")).Select(e => e.UtcTime).ToList()
            : [.. trace.Events.Where(e => e.Filled < 0).Select(e => e.UtcTime).Distinct()];
        var chosen = CutTimes.Spread(reductions, count / 2).ToList();
        return [.. chosen.Concat(CutTimes.Spread([.. all.Except(chosen)], count - chosen.Count)).Order()];
    }

    private static Probe Probe(
        Subject subject, StaleSettings settings, RunTrace whole, string feed, DateTime time, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var folder = TruncatedDataFolder.Make(subject.Request.DataFolder, subject.Releases, path => Feeds.NameOf(path) == feed ? time : null);
        var until = time.Date + settings.Horizon;
        var outcome = Backtest.Run(subject.Request with { DataFolder = folder.Folder, Cache = null, PeriodFinish = until, Progress = progress }, cancellation);
        var condition = FormattableString.Invariant($"{feed} lost at {time:yyyy-MM-dd HH:mm}");
        if (outcome.RuntimeError.Length > 0)
            return new Probe(0, new Finding(time, condition, $"the run fails: {outcome.RuntimeError.ReplaceLineEndings(" ")}", []));
        var part = RunTrace.Of(outcome);
        return whole.HasRecords ? DecisionRise.Find(whole, part, time, settings, condition) : HoldingRise.Find(whole, part, time, settings, condition);
    }
}
