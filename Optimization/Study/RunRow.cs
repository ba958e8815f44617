using System.Globalization;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Study;

/// <summary>A row of a study back into a run.</summary>
internal static class RunRow
{
    public static RunRecord Read(SqliteDataReader row, Dictionary<long, int[]> calendars) => new()
    {
        Parameters = ParameterSet.FromJson(row.GetString(0)),
        Status = Enum.Parse<RunStatus>(row.GetString(1)),
        Error = row.GetString(2),
        Statistics = JsonConvert.DeserializeObject<Dictionary<string, string>>(row.GetString(3))!,
        Figures = JsonConvert.DeserializeObject<Dictionary<string, double>>(row.GetString(4))!,
        Returns = row.IsDBNull(6) ? ReturnSeries.None : new ReturnSeries(calendars[row.GetInt64(5)], Blob.Of<double>((byte[])row.GetValue(6))),
        Orders = row.GetString(7),
        Identity = new RunIdentity(row.GetString(8), row.GetString(9), row.GetString(10), row.GetString(11)),
        DataPoints = row.GetInt64(12),
        StartedUtc = DateTime.Parse(row.GetString(13), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        Elapsed = TimeSpan.FromSeconds(row.GetDouble(14)),
    };
}
