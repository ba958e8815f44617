using System.Globalization;
using YenValve.Launcher.Catalog;

namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>Do the files go as far as they should by now? A row is due when its publisher's calendar says so, and a day of grace.</summary>
internal static class FeedAgeCheck
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);
    private static readonly TimeSpan HourlyGrace = TimeSpan.FromHours(2);

    /// <param name="folder">Data folder.</param>
    /// <param name="nowUtc">Now.</param>
    public static IEnumerable<CheckResult> Run(string folder, DateTime nowUtc) => SeriesDefinition.All.Select(series => Of(SeriesHealth.Of(folder, series), nowUtc));

    /// <summary>Judges a series by its last row.</summary>
    internal static CheckResult Of(SeriesHealth health, DateTime nowUtc)
    {
        var series = health.Series;
        var start = $"start the collector (docs/collector.md), or import it; it is {series.Path}";
        if (health.Problem != null) return new CheckResult(series.Name, Health.Bad, health.Problem, start);
        if (health.Last is not { } last) return new CheckResult(series.Name, series.IsNeeded ? Health.Bad : Health.Missing, $"not there; without it {series.Without}", start);
        var found = string.Create(CultureInfo.InvariantCulture, $"last row {last:yyyy-MM-dd HH:mm}, public {series.ReleaseOf(last):yyyy-MM-dd HH:mm}Z");
        if (Overdue(series, last, nowUtc) is not { } due) return new CheckResult(series.Name, Health.Good, found);
        return new CheckResult(series.Name, series.IsNeeded ? Health.Bad : Health.Missing,
            string.Create(CultureInfo.InvariantCulture, $"stale: {found}; the row of {due:yyyy-MM-dd HH:mm} is overdue"), start);
    }

    private static DateTime? Overdue(SeriesDefinition series, DateTime last, DateTime nowUtc)
    {
        var grace = series.Step < Grace ? HourlyGrace : Grace;
        for (var row = last + series.Step; row < nowUtc; row += series.Step)
        {
            if (series.Expected(row)) return series.ReleaseOf(row) + grace < nowUtc ? row : null;
        }

        return null;
    }
}
