using YenValve.Engine;
using YenValve.Validation.Lookahead;
using YenValve.Validation.Running;
using YenValve.Validation.Traces;

namespace YenValve.Validation.Restart;

/// <summary>
/// Looks for what a restart forgets: a run is killed after a day, another takes over with its object store and what its account holds (coins in the
/// cash book, no holdings, no open orders: all that a brokerage tells), and must go on with the decisions that the first would have made.
/// </summary>
public static class RestartValidator
{
    /// <summary>What of a decision record a restart may change: orders that were open are gone, and with them what the ladder says about them; signals are not decisions.</summary>
    private static readonly string[] NotKept = ["ladder.", "reasons[", "signals."];

    /// <summary>Validates a backtest of an account that holds cash and coins.</summary>
    /// <param name="subject">The backtest.</param>
    /// <param name="settings">How often, and what counts as equal.</param>
    /// <param name="progress">Told the fraction done; may be null.</param>
    /// <param name="cancellation">Stops; the report then holds what was done.</param>
    /// <exception cref="ValidationException">The backtest fails by itself, does nothing that could be compared, is too short, or holds what no cash book can hand over.</exception>
    public static ValidationReport Validate(Subject subject, RestartSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        var keeping = new Dictionary<string, string>(subject.Request.Parameters);
        foreach (var (name, value) in settings.Parameters) keeping[name] = value;
        // the first run's store is its own: nothing of an earlier life, nothing of a neighbour's
        subject = subject with { Request = subject.Request with { Parameters = keeping, ObjectStoreFolder = null } };
        var whole = Baseline.Run(subject, progress, cancellation);
        var days = whole.Events.Select(e => e.UtcTime.Date).Distinct().ToList();
        var last = days[^1] - settings.Window;
        var candidates = days.Skip(1).Where(day => day <= last).ToList();
        if (candidates.Count == 0) throw new ValidationException(FormattableString.Invariant($"the run is too short: a restart needs {settings.Window.TotalDays:0} days after it"));
        var probes = ParallelRuns.Map(CutTimes.Spread(candidates, settings.Restarts).ToList(), subject.Degree, Baseline.Rest(progress),
            (day, share) => Probe(subject, settings, whole, day, share, cancellation), cancellation);
        return ValidationReport.Of("restart", probes);
    }

    private static Probe Probe(Subject subject, RestartSettings settings, RunTrace whole, DateTime day, IProgress<double>? progress, CancellationToken cancellation)
    {
        var condition = FormattableString.Invariant($"restarted after {day:yyyy-MM-dd}");
        var store = Directory.CreateTempSubdirectory("yenvalve-restart-").FullName;
        try
        {
            // killed at midnight, when the day is over; by its own end it would go on while some exchange's day does
            var first = Backtest.Run(
                subject.Request with
                {
                    ObjectStoreFolder = store,
                    PeriodFinish = day.AddDays(1),
                    KillAfterUtc = day.AddDays(1),
                    Progress = PartialProgress.Of(progress, 0.0, 0.7),
                },
                cancellation);
            var held = RunTrace.Of(first).Exposure;
            RequireHandOver(held.Count == 0 ? 0.0 : held[^1].Weight, first.Cash);
            var resumed = Backtest.Run(
                subject.Request with
                {
                    ObjectStoreFolder = store,
                    PeriodStart = day.AddDays(1),
                    PeriodFinish = day + settings.Window,
                    Account = new InitialAccount { Cash = first.Cash },
                    Progress = PartialProgress.Of(progress, 0.7, 1.0),
                },
                cancellation);
            return resumed.RuntimeError.Length > 0
                ? new Probe(0, new Finding(day.AddDays(1), condition, $"the run fails: {resumed.RuntimeError.ReplaceLineEndings(" ")}", []))
                : Compare(settings, whole, RunTrace.Of(resumed), day, condition);
        }
        finally
        {
            Directory.Delete(store, true);
        }
    }

    /// <summary>Refuses an account whose positions are not in its cash book.</summary>
    /// <param name="exposure">Share of the portfolio that is held.</param>
    /// <param name="cash">The cash book, currency to amount.</param>
    /// <exception cref="ValidationException">Something is held and the cash book has one currency only.</exception>
    internal static void RequireHandOver(double exposure, IReadOnlyDictionary<string, decimal> cash)
    {
        if (Math.Abs(exposure) > 0.01 && cash.Count(entry => entry.Value != 0m) < 2)
            throw new ValidationException("the account holds positions that are not in its cash book (futures, shares): no brokerage hands those over as cash");
    }

    private static Probe Compare(RestartSettings settings, RunTrace whole, RunTrace resumed, DateTime day, string condition)
    {
        var from = day.AddDays(1);
        var until = day + settings.Window;
        var comparison = new DecisionComparison("what it does is not what it would have done", settings.Tolerance,
            path => !NotKept.Any(name => path.StartsWith(name, StringComparison.Ordinal)));
        return comparison.Of(Inside(whole), Inside(resumed), condition);

        List<TraceEvent> Inside(RunTrace trace) =>
            [.. (trace.HasRecords ? trace.Decisions : trace.Events).Where(e => e.UtcTime > from && e.UtcTime <= until)];
    }
}
