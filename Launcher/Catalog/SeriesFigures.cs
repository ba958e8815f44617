using System.Globalization;
using YenValve.Importing;

namespace YenValve.Launcher.Catalog;

/// <summary>The rows of a stored series as times and values.</summary>
internal static class SeriesFigures
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyyMMdd HH:mm", "yyyy-MM-dd HH:mm"];

    /// <summary>Reads a series; a row without a time or without the figure is counted as broken.</summary>
    /// <exception cref="InvalidDataException">The zip cannot be read.</exception>
    public static (List<(DateTime Time, double Value)> Rows, int Missing, string? Broken) Read(string dataFolder, SeriesDefinition series)
    {
        var entry = series.Path.EndsWith(".zip", StringComparison.Ordinal)
            ? Path.GetFileNameWithoutExtension(series.Path).Replace("_trade", "", StringComparison.Ordinal) + ".csv"
            : null;
        var rows = new List<(DateTime, double)>();
        var missing = 0;
        string? broken = null;
        foreach (var row in new StoredSeries(dataFolder, new ImportTarget(series.Path, entry, KeyCells: 3)).Rows)
        {
            if (char.IsAsciiLetter(row[0])) continue;
            var cells = row.Split(',');
            if (!DateTime.TryParseExact(cells[0], Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) broken ??= row;
            else if (series.ValueCell < 0) rows.Add((time, 1.0));
            else if (series.ValueCell >= cells.Length || cells[series.ValueCell].Length == 0) missing++;
            else if (double.TryParse(cells[series.ValueCell], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) rows.Add((time, value));
            else broken ??= row;
        }

        return (rows, missing, broken);
    }
}
