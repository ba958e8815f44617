using System.Globalization;
using Microsoft.Data.Sqlite;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Study;

/// <summary>A row of a study back into a run.</summary>
/// <param name="calendars">Days of the runs, by number; none where returns are not read.</param>
internal sealed class RunRow(Dictionary<long, int[]> calendars)
{
    private readonly TableReader<string> _statistics = new(value => Convert.ToString(value, CultureInfo.InvariantCulture)!);
    private readonly TableReader<double> _figures = new(value => Convert.ToDouble(value, CultureInfo.InvariantCulture));
    private RunIdentity? _identity;

    public RunRecord Read(SqliteDataReader row) => new()
    {
        Parameters = ParameterSet.FromJson(row.GetString(0)),
        Status = Enum.Parse<RunStatus>(row.GetString(1)),
        Error = row.GetString(2),
        Statistics = _statistics.Read(row.GetString(3)),
        Figures = _figures.Read(row.GetString(4)),
        Returns = row.IsDBNull(6) ? ReturnSeries.None : new ReturnSeries(calendars[row.GetInt64(5)], Blob.Of<double>((byte[])row.GetValue(6))),
        Orders = row.GetString(7),
        Identity = Same(new RunIdentity(row.GetString(8), row.GetString(9), row.GetString(10), row.GetString(11))),
        DataPoints = row.GetInt64(12),
        StartedUtc = DateTime.Parse(row.GetString(13), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        Elapsed = TimeSpan.FromSeconds(row.GetDouble(14)),
    };

    // The runs of a study mostly have one identity.
    private RunIdentity Same(RunIdentity read) => _identity = read == _identity ? _identity : read;
}
