using YenValve.Indicators.Robust;

namespace YenValve.Launcher.Catalog;

/// <summary>What a check found out about a series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Rows">Rows with a figure; 0 where the file is missing.</param>
/// <param name="First">Time of the first.</param>
/// <param name="Last">Time of the last.</param>
/// <param name="Missing">Rows without the figure.</param>
/// <param name="Gaps">Moments at which a row was due and is not there.</param>
/// <param name="LongestGap">Longest run of such moments.</param>
/// <param name="StaleRuns">Runs of one value that are longer than plausible.</param>
/// <param name="Outliers">Changes more than twelve robust deviations from the median of the changes around them.</param>
/// <param name="Problem">Why the series cannot be used; null where it can.</param>
internal sealed record SeriesHealth(
    SeriesDefinition Series, int Rows, DateTime? First, DateTime? Last, int Missing, int Gaps, int LongestGap, int StaleRuns, int Outliers, string? Problem)
{
    private const int Window = 250;
    private const double OutlierDeviations = 12.0;

    /// <summary>When the last row became public, UTC.</summary>
    public DateTime? LastRelease => Last is { } last ? Series.ReleaseOf(last) : null;

    /// <summary>Whether something that the strategy needs is missing or broken.</summary>
    public bool IsFatal => Series.IsNeeded && (Rows == 0 || Problem != null);

    /// <summary>Checks a series of a data folder.</summary>
    public static SeriesHealth Of(string dataFolder, SeriesDefinition series)
    {
        try
        {
            if (!File.Exists(Path.Combine(dataFolder, series.Path))) return Absent(series, null);
            var (rows, missing, broken) = SeriesFigures.Read(dataFolder, series);
            if (rows.Count == 0) return Absent(series, broken == null ? "the file holds no figures" : $"broken row '{broken}'");
            var (gaps, longest) = CountGaps(rows, series);
            return new SeriesHealth(series, rows.Count, rows[0].Time, rows[^1].Time, missing, gaps, longest, CountStaleRuns(rows, series.LongestRun),
                CountOutliers(rows), broken == null ? null : $"broken row '{broken}'");
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Absent(series, problem.Message);
        }
    }

    private static SeriesHealth Absent(SeriesDefinition series, string? problem) => new(series, 0, null, null, 0, 0, 0, 0, 0, problem);

    private static (int Count, int Longest) CountGaps(List<(DateTime Time, double Value)> rows, SeriesDefinition series)
    {
        int count = 0, longest = 0;
        for (var i = 1; i < rows.Count; i++)
        {
            var run = 0;
            for (var due = rows[i - 1].Time + series.Step; due < rows[i].Time; due += series.Step)
            {
                if (series.Expected(due)) run++;
            }

            count += run;
            longest = Math.Max(longest, run);
        }

        return (count, longest);
    }

    private static int CountStaleRuns(List<(DateTime Time, double Value)> rows, int longest)
    {
        int runs = 0, length = 1;
        for (var i = 1; i < rows.Count; i++)
        {
            length = rows[i].Value == rows[i - 1].Value ? length + 1 : 1;
            if (length == longest + 1) runs++;
        }

        return runs;
    }

    private static int CountOutliers(List<(DateTime Time, double Value)> rows)
    {
        var changes = new RollingMedian(Window);
        var outliers = 0;
        for (var i = 1; i < rows.Count; i++)
        {
            var change = rows[i].Value - rows[i - 1].Value;

            // Where most changes are zero the deviation is too; a thousandth of the level keeps that from making every change an outlier.
            var floor = Math.Max(Math.Abs(rows[i - 1].Value) * 1e-3, 1e-9);
            if (Math.Abs(changes.ZScore(change, floor)) > OutlierDeviations) outliers++;
            changes.Add(change);
        }

        return outliers;
    }
}
