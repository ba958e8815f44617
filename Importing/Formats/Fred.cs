namespace YenValve.Importing.Formats;

/// <summary>A series downloaded from FRED: a header with its name, then date and value, '.' where there is none.</summary>
public sealed class Fred : IPublisher
{
    private ImportTarget? _target;

    /// <inheritdoc/>
    public string Name => "fred";

    /// <inheritdoc/>
    public string Description => "a series of FRED (observation_date,SERIES): DGS2, DGS10, SOFR, EFFR, VIXCLS go to their own files, others to alternative/fred";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (line[0].Length > 0 && char.IsAsciiLetter(line[0][0]))
        {
            _target = TargetOf(line[1]);
            return;
        }

        if (_target == null) sink.Refuse(line.Text, "no header names the series");
        else if (!Figures.TryDate(line[0], out var date)) sink.Refuse(line[0], "not a date");
        else if (!options.Holds(date) || line[1] == "." || Figures.IsMissing(line[1])) return;
        else if (Figures.TryNumber(line[1], out var value)) sink.Add(_target, Row(_target, date, value));
        else sink.Refuse(line[1], "not a number");
    }

    // The VIX is kept with its day's range, of which FRED has the close alone; the rest is not known.
    private static string Row(ImportTarget target, DateTime date, decimal value) =>
        target == DatedSeries.VixTarget ? $"{Figures.Text(date)},,,,{Figures.Text(value)}" : $"{Figures.Text(date)},{Figures.Text(value)}";

    /// <summary>The series that FRED's name of it is stored as.</summary>
    internal static ImportTarget TargetOf(string series) => series.ToUpperInvariant() switch
    {
        "DGS2" => Treasury.TwoYears,
        "DGS10" => Treasury.TenYears,
        "SOFR" => DatedSeries.SofrTarget,
        "EFFR" => DatedSeries.FedFundsTarget,
        "VIXCLS" => DatedSeries.VixTarget,
        _ => new ImportTarget($"alternative/fred/{series.ToLowerInvariant()}.csv", Header: "date,value"),
    };
}
