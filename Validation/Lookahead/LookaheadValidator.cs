using YenValve.Engine;
using YenValve.Validation.Running;
using YenValve.Validation.Traces;
using YenValve.Validation.Truncation;

namespace YenValve.Validation.Lookahead;

/// <summary>
/// Looks for decisions that used the future: the run is made again on data that end at a moment, and whatever it did up to that moment must be
/// what it did with all of the data.
/// </summary>
public static class LookaheadValidator
{
    /// <summary>Validates a backtest.</summary>
    /// <param name="subject">The backtest.</param>
    /// <param name="settings">How many cuts, and where.</param>
    /// <param name="progress">Told the fraction done; may be null.</param>
    /// <param name="cancellation">Stops; the report then holds what was done.</param>
    /// <exception cref="ValidationException">The backtest fails by itself, or does nothing that could be compared.</exception>
    public static ValidationReport Validate(Subject subject, LookaheadSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        var whole = Baseline.Run(subject, progress, cancellation);
        var cuts = CutTimes.Choose(whole, settings);
        if (cuts.Count == 0) throw new ValidationException("the run makes no decision and no order in that span: there is nothing to compare");

        // the longest runs first, so that the last ones to end are short
        var jobs = cuts.Reverse().ToList();
        var probes = ParallelRuns.Map(jobs, subject.Degree, Baseline.Rest(progress), (cut, share) => Probe(subject, whole, cut, share, cancellation), cancellation);
        return ValidationReport.Of("lookahead", probes);
    }

    private static Probe Probe(Subject subject, RunTrace whole, DateTime cut, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var folder = TruncatedDataFolder.Make(subject.Request.DataFolder, subject.Releases, _ => cut);
        var outcome = Backtest.Run(
            subject.Request with { DataFolder = folder.Folder, Cache = null, PeriodFinish = cut.Date.AddDays(1), Progress = progress },
            cancellation);
        var condition = FormattableString.Invariant($"data cut at {cut:yyyy-MM-dd HH:mm}");
        if (outcome.RuntimeError.Length > 0)
            return new Probe(0, new Finding(cut, condition, $"the run fails once the future is missing: {outcome.RuntimeError.ReplaceLineEndings(" ")}", []));
        var (compared, finding) = Compare(whole, RunTrace.Of(outcome), cut, condition);
        return new Probe(compared, finding);
    }

    private static (long Compared, Finding? First) Compare(RunTrace whole, RunTrace part, DateTime cut, string condition)
    {
        var expected = whole.Events.Where(e => e.UtcTime <= cut).ToList();
        var actual = part.Events.Where(e => e.UtcTime <= cut).ToList();
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (before, after) = (i < expected.Count ? expected[i] : null, i < actual.Count ? actual[i] : null);
            if (before?.Text == after?.Text && before?.UtcTime == after?.UtcTime) continue;

            // where one run did something earlier than the other, that is the deed to name, and the other did nothing
            if (before?.UtcTime < after?.UtcTime) after = null;
            else if (after?.UtcTime < before?.UtcTime) before = null;
            var at = (before ?? after)!;
            return (i + 1, new Finding(at.UtcTime, condition, $"the {at.Kind} depends on what came later", RecordDifference.Of(before, after)));
        }

        return (expected.Count, null);
    }
}
