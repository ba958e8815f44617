using YenValve.Engine;
using YenValve.Validation.Running;
using YenValve.Validation.Traces;

namespace YenValve.Validation.Restart;

/// <summary>
/// Looks for what a restart forgets: a run is killed at some hour, often while orders rest, another takes over with its object store and what its brokerage tells
/// (cash, positions, open orders without their tags), warms up to that hour, and must go on with the decisions that the first would have made.
/// </summary>
public static class RestartValidator
{
    /// <summary>What of a decision record a restart may change: signals are not decisions, and a reason may name what lies before the restart.</summary>
    private static readonly string[] NotKept = ["reasons[", "signals."];

    /// <summary>Validates a backtest.</summary>
    /// <param name="subject">The backtest.</param>
    /// <param name="settings">How often, and what counts as equal.</param>
    /// <param name="progress">Told the fraction done; may be null.</param>
    /// <param name="cancellation">Stops; the report then holds what was done.</param>
    /// <exception cref="ValidationException">The backtest fails by itself, does nothing that could be compared, or is too short.</exception>
    public static ValidationReport Validate(Subject subject, RestartSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        var keeping = new Dictionary<string, string>(subject.Request.Parameters);
        foreach (var (name, value) in settings.Parameters) keeping[name] = value;
        // the first run's store is its own: nothing of an earlier life, nothing of a neighbour's
        subject = subject with { Request = subject.Request with { Parameters = keeping, ObjectStoreFolder = null } };
        var whole = Baseline.Run(subject, progress, cancellation);
        var moments = RestartMoments.Choose(whole, settings);
        if (moments.Count == 0) throw new ValidationException(FormattableString.Invariant($"the run is too short: a restart needs {settings.Window.TotalDays:0} days after it"));
        var probes = ParallelRuns.Map(moments, subject.Degree, Baseline.Rest(progress),
            (moment, share) => Probe(subject, settings, whole, moment, share, cancellation), cancellation);
        var resting = probes.Where((probe, i) => probe != null && moments[i].IsResting).Count();
        return ValidationReport.Of("restart", probes) with { Remark = FormattableString.Invariant($"{resting} while orders rested") };
    }

    private static Probe Probe(Subject subject, RestartSettings settings, RunTrace whole, RestartMoment moment, IProgress<double>? progress, CancellationToken cancellation)
    {
        var store = Directory.CreateTempSubdirectory("yenvalve-restart-").FullName;
        try
        {
            var first = Backtest.Run(
                subject.Request with
                {
                    ObjectStoreFolder = store,
                    KillWhen = point => point.Place == KillPlace.StepBegins && point.UtcTime > moment.UtcTime,
                    Progress = PartialProgress.Of(progress, 0.0, 0.7),
                },
                cancellation);
            var until = moment.UtcTime + settings.Window;
            var resumed = Backtest.Run(
                subject.Request with
                {
                    ObjectStoreFolder = store,
                    BeginsUtc = moment.UtcTime,
                    PeriodFinish = until.Date,
                    Account = first.Account.WithoutTags(),
                    Progress = PartialProgress.Of(progress, 0.7, 1.0),
                },
                cancellation);
            return resumed.RuntimeError.Length > 0
                ? new Probe(0, new Finding(moment.UtcTime, moment.Condition, $"the run fails: {resumed.RuntimeError.ReplaceLineEndings(" ")}", []))
                : Compare(settings, whole, RunTrace.Of(resumed), moment, until);
        }
        finally
        {
            Directory.Delete(store, true);
        }
    }

    private static Probe Compare(RestartSettings settings, RunTrace whole, RunTrace resumed, RestartMoment moment, DateTime until)
    {
        var comparison = new DecisionComparison("what it does is not what it would have done", settings.Tolerance,
            path => !NotKept.Any(name => path.StartsWith(name, StringComparison.Ordinal)));
        return comparison.Of(Inside(whole), Inside(resumed), moment.Condition);

        List<TraceEvent> Inside(RunTrace trace) =>
            [.. (trace.HasRecords ? trace.Decisions : trace.Events).Where(e => e.UtcTime > moment.UtcTime && e.UtcTime <= until)];
    }
}
