using YenValve.Optimization.Search;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.WalkForward;

/// <summary>Daily returns of every trial of a study over the days that all of them have.</summary>
public sealed class TrialMatrix
{
    private TrialMatrix(IReadOnlyList<ParameterSet> sets, IReadOnlyList<DateTime> days, IReadOnlyList<double[]> returns) => (Sets, Days, Returns) = (sets, days, returns);

    /// <summary>Parameters of each trial, in the order of the study.</summary>
    public IReadOnlyList<ParameterSet> Sets { get; }

    /// <summary>The days, ascending.</summary>
    public IReadOnlyList<DateTime> Days { get; }

    /// <summary>Each trial's return of each day, as fractions.</summary>
    public IReadOnlyList<double[]> Returns { get; }

    /// <summary>Takes in the runs that completed.</summary>
    /// <exception cref="InvalidDataException">There is none, or they have fewer than three days in common.</exception>
    public static TrialMatrix Of(IEnumerable<RunRecord> runs)
    {
        var completed = runs.Where(run => run.Status == RunStatus.Completed && run.Returns.Days.Count > 0).ToList();
        if (completed.Count == 0) throw new InvalidDataException("no run of the study completed");
        var common = new HashSet<int>(completed[0].Returns.Days);
        var last = completed[0].Returns.Days;
        foreach (var run in completed)
        {
            // Runs of one length share the list of their days.
            if (ReferenceEquals(run.Returns.Days, last)) continue;
            last = run.Returns.Days;
            common.IntersectWith(last);
        }

        if (common.Count < 3) throw new InvalidDataException("the runs of the study have no days in common");
        int[] days = [.. common.Order()];
        return new TrialMatrix(
            [.. completed.Select(run => run.Parameters)],
            [.. days.Select(day => DateTime.SpecifyKind(DateTime.MinValue.AddDays(day), DateTimeKind.Utc))],
            [.. completed.Select(run => On(days, run.Returns))]);
    }

    private static double[] On(int[] days, ReturnSeries returns)
    {
        // Ten thousand runs of six years are 180 MB: taken over, not copied.
        if (returns.Days.Count == days.Length) return returns.Values as double[] ?? [.. returns.Values];
        var on = new double[days.Length];
        for (int from = 0, to = 0; to < days.Length; from++)
        {
            if (returns.Days[from] == days[to]) on[to++] = returns.Values[from];
        }

        return on;
    }
}
