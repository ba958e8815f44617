using YenValve.Engine;
using YenValve.Validation.Lookahead;
using YenValve.Validation.Running;
using YenValve.Validation.Traces;

namespace YenValve.Validation.WarmUp;

/// <summary>
/// Looks for decisions that depend on when the run began: started later, a run must soon come to the decisions of the one that began early.
/// What depends on the account (how much is held, what is ordered) may differ, what is seen and wanted may not.
/// </summary>
public static class WarmUpValidator
{
    private static readonly TimeSpan SettlingOfHoldings = TimeSpan.FromDays(30);

    /// <summary>Figures of a decision that follow from the market alone.</summary>
    private static readonly string[] OfTheMarket = ["price", "base", "trend", "multiplier", "required", "scenario"];

    /// <summary>Validates a backtest.</summary>
    /// <param name="subject">The backtest.</param>
    /// <param name="settings">How many starts, and what counts as equal.</param>
    /// <param name="progress">Told the fraction done; may be null.</param>
    /// <param name="cancellation">Stops; the report then holds what was done.</param>
    /// <exception cref="ValidationException">The backtest fails by itself, does nothing that could be compared, or is too short.</exception>
    public static ValidationReport Validate(Subject subject, WarmUpSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        var whole = Baseline.Run(subject, progress, cancellation);
        var settling = settings.Settling ?? (whole.HasRecords ? TimeSpan.Zero : SettlingOfHoldings);
        var days = Days(whole);
        var last = days.Count == 0 ? DateTime.MinValue : days[^1] - settling - settings.Window;
        var candidates = days.Skip(1).Where(day => day <= last).ToList();
        if (candidates.Count == 0)
            throw new ValidationException(FormattableString.Invariant($"the run is too short: a later start needs {(settling + settings.Window).TotalDays:0} days after it"));
        var starts = CutTimes.Spread(candidates, settings.Starts).ToList();
        var probes = ParallelRuns.Map(starts, subject.Degree, Baseline.Rest(progress),
            (start, share) => Probe(subject, settings, whole, start, settling, share, cancellation), cancellation);
        return ValidationReport.Of("warmup", probes);
    }

    private static List<DateTime> Days(RunTrace trace) =>
        [.. (trace.HasRecords ? trace.Decisions.Select(e => e.UtcTime.Date) : trace.Exposure.Select(e => e.UtcTime.Date)).Distinct()];

    private static Probe Probe(
        Subject subject, WarmUpSettings settings, RunTrace whole, DateTime start, TimeSpan settling, IProgress<double>? progress, CancellationToken cancellation)
    {
        var from = start + settling;
        var until = from + settings.Window;
        var outcome = Backtest.Run(subject.Request with { PeriodStart = start, PeriodFinish = until, Progress = progress }, cancellation);
        var late = RunTrace.Of(outcome);
        var condition = FormattableString.Invariant($"started on {start:yyyy-MM-dd}");
        if (late.Error.Length > 0) return new Probe(0, new Finding(start, condition, $"the run fails: {late.Error.ReplaceLineEndings(" ")}", []));
        return whole.HasRecords
            ? CompareDecisions(settings, whole, late, from, until, condition)
            : CompareExposure(settings, whole, late, from, until, condition);
    }

    private static Probe CompareDecisions(WarmUpSettings settings, RunTrace whole, RunTrace late, DateTime from, DateTime until, string condition)
    {
        var comparison = new DecisionComparison("the decision depends on the start date", settings.Tolerance, OfTheMarket.Contains);
        return comparison.Of(Inside(whole), Inside(late), condition);

        List<TraceEvent> Inside(RunTrace trace) => [.. trace.Decisions.Where(e => e.UtcTime >= from && e.UtcTime <= until)];
    }

    private static Probe CompareExposure(WarmUpSettings settings, RunTrace whole, RunTrace late, DateTime from, DateTime until, string condition)
    {
        var actual = late.Exposure.ToDictionary(day => day.UtcTime, day => day.Weight);
        var compared = 0;
        foreach (var (time, weight) in whole.Exposure.Where(day => day.UtcTime >= from && day.UtcTime <= until))
        {
            if (!actual.TryGetValue(time, out var other)) continue;
            compared++;
            if (Math.Abs(weight - other) <= settings.ExposureTolerance) continue;
            var difference = new Difference("exposure", FormattableString.Invariant($"{weight:0.0000}"), FormattableString.Invariant($"{other:0.0000}"));
            return new Probe(compared, new Finding(time, condition, "what is held depends on the start date", [difference]));
        }

        return new Probe(compared, null);
    }
}
