namespace YenValve.Validation.Traces;

/// <summary>Holds the decisions of a run against those of the run that was left alone.</summary>
/// <param name="What">What is wrong where a deciding figure differs, in a sentence.</param>
/// <param name="Tolerance">Largest difference of two numbers that counts as none, relative to the larger of them and 1.</param>
/// <param name="IsDeciding">Whether a figure of a record, by its path, is part of the decision.</param>
internal sealed record DecisionComparison(string What, double Tolerance, Func<string, bool> IsDeciding)
{
    private const string Signals = "signals.";

    /// <summary>Value of the account, which stands among the signals.</summary>
    private const string Equity = "signals.equity";

    /// <summary>Goes through the decisions up to the first that differs; of the signals beside them each is noted once.</summary>
    public Probe Of(IReadOnlyList<TraceEvent> expected, IReadOnlyList<TraceEvent> actual, string condition)
    {
        var notes = new Dictionary<string, Note>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (before, after) = (i < expected.Count ? expected[i] : null, i < actual.Count ? actual[i] : null);
            if (before?.UtcTime < after?.UtcTime) after = null;
            else if (after?.UtcTime < before?.UtcTime) before = null;
            var at = (before ?? after)!;
            var differences = RecordDifference.Of(before, after, Tolerance, path => IsDeciding(path) || IsShown(path));
            var deciding = before == null || after == null ? differences : [.. differences.Where(d => IsDeciding(d.Name))];
            if (deciding.Count > 0) return new Probe(i + 1, new Finding(at.UtcTime, condition, What, deciding)) { Notes = [.. notes.Values] };
            foreach (var difference in differences) notes.TryAdd(difference.Name, new Note(difference.Name, at.UtcTime, condition, difference, 1));
        }

        return new Probe(Math.Max(expected.Count, actual.Count), null) { Notes = [.. notes.Values] };
    }

    private static bool IsShown(string path) => path.StartsWith(Signals, StringComparison.Ordinal) && path != Equity;
}
