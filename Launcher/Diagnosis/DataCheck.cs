using System.Globalization;
using YenValve.Launcher.Catalog;

namespace YenValve.Launcher.Diagnosis;

/// <summary>Are the figures there, and how far do they go?</summary>
internal static class DataCheck
{
    private static readonly string[] Databases = ["market-hours/market-hours-database.json", "symbol-properties/symbol-properties-database.csv"];

    public static IEnumerable<CheckResult> Run(string folder)
    {
        if (!Directory.Exists(folder))
        {
            yield return new CheckResult("data folder", Health.Bad, $"{folder} is not there", "name the folder (--data-folder, or data-folder in config.json); the bundled one is Data/Market");
            yield break;
        }

        var missing = Databases.Where(file => !File.Exists(Path.Combine(folder, file))).ToList();
        yield return missing.Count == 0
            ? new CheckResult("data folder", Health.Good, folder)
            : new CheckResult("data folder", Health.Bad, $"{folder} has no {string.Join(" and no ", missing)}", "copy them from Data/Market or from a LEAN data folder");
        foreach (var series in SeriesDefinition.All) yield return Of(SeriesHealth.Of(folder, series));
    }

    private static CheckResult Of(SeriesHealth health)
    {
        var series = health.Series;
        var import = $"import it (yenvalve data import --help); it is {series.Path}";
        if (health.Problem != null) return new CheckResult(series.Name, Health.Bad, health.Problem, import);
        if (health.Rows == 0) return new CheckResult(series.Name, series.IsNeeded ? Health.Bad : Health.Missing, $"not there; without it {series.Without}", import);
        return new CheckResult(series.Name, Health.Good, string.Create(CultureInfo.InvariantCulture, $"{health.Rows} rows, {health.First:yyyy-MM-dd} to {health.Last:yyyy-MM-dd}"));
    }
}
