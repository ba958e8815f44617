using System.Globalization;

namespace YenValve.Importing.Formats;

/// <summary>
/// The CFTC's legacy Commitments of Traders, futures only: its own comma-separated files, of which the yen contract of the CME is taken, or a table of
/// date, non-commercial, commercial and non-reportable longs and shorts.
/// </summary>
public sealed class CftcLegacy : IPublisher
{
    internal const string YenFutures = "097741";
    internal const int ContractCode = 3;
    internal static readonly ImportTarget Target = new("alternative/cftc/jpy_legacy.csv", Header: "date,spec_long,spec_short,comm_long,comm_short,nonrept_long,nonrept_short");

    // Columns of the CFTC's file, from 0: the report's ISO date, then non-commercial, commercial and non-reportable longs and shorts over all months.
    private static readonly int[] OwnColumns = [2, 8, 9, 11, 12, 15, 16];
    private static readonly int[] TableColumns = [0, 1, 2, 3, 4, 5, 6];

    /// <inheritdoc/>
    public string Name => "cftc";

    /// <inheritdoc/>
    public string Description => "legacy Commitments of Traders, futures only, of which the yen is taken";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        var isTable = Figures.TryDate(line[0], out _);
        if (!isTable && line[ContractCode] != YenFutures) return;
        var columns = isTable ? TableColumns : OwnColumns;
        if (!Figures.TryDate(line[columns[0]], out var date))
        {
            sink.Refuse(line[columns[0]], "not a date");
            return;
        }

        if (!options.Holds(date)) return;
        var cells = new string[columns.Length];
        cells[0] = Figures.Text(date);
        for (var i = 1; i < columns.Length; i++)
        {
            var text = line[columns[i]];
            if (!long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var contracts))
            {
                sink.Refuse(text, "not a number of contracts");
                return;
            }

            cells[i] = contracts.ToString(CultureInfo.InvariantCulture);
        }

        sink.Add(Target, string.Join(',', cells));
    }
}
