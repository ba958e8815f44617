using System.Globalization;

namespace YenValve.Importing.Formats;

/// <summary>
/// JGB par yields as the Ministry of Finance publishes them (two header lines, '-' for no figure), with western dates (jgbcme, yyyy/m/d) or Japanese
/// ones (jgbcm, an era's letter and year: R8.1.20), or the same columns with ISO dates.
/// </summary>
public sealed class MofCurve : IPublisher
{
    private const int Tenors = 15;

    // No sovereign par yield has come near this; a figure beyond it is a cell without its point.
    private const decimal LargestYield = 50m;

    internal static readonly ImportTarget Target = new("alternative/mof/jgb_par_yields.csv", Header: "date,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y");

    /// <inheritdoc/>
    public string Name => "mof";

    /// <inheritdoc/>
    public string Description => "JGB par yields of the Ministry of Finance Japan, with western or Japanese dates";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (!IsFigures(line[0])) return;
        if (!Figures.TryDate(line[0], out var date) && !TryEra(line[0], out date))
        {
            sink.Refuse(line[0], "not a date");
            return;
        }

        if (!options.Holds(date)) return;
        if (line.Cells.Length < Tenors + 1)
        {
            sink.Refuse(line.Text, $"a curve has {Tenors} yields, this line {line.Cells.Length - 1}");
            return;
        }

        var cells = new string[Tenors];
        for (var i = 0; i < Tenors; i++)
        {
            var text = line[i + 1];
            if (Figures.IsMissing(text)) cells[i] = "";
            else if (Figures.TryNumber(text, out var yield) && Math.Abs(yield) <= LargestYield) cells[i] = Figures.Text(yield);
            else
            {
                sink.Refuse(text, "not a yield in percent");
                return;
            }
        }

        sink.Add(Target, $"{Figures.Text(date)},{string.Join(',', cells)}");
    }

    private static bool IsFigures(string cell) =>
        cell.Length > 1 && (char.IsAsciiDigit(cell[0]) || (FirstYearOf(cell[0]) != 0 && char.IsAsciiDigit(cell[1])));

    // Showa, Heisei and Reiwa; an era's first year is its year 1.
    private static int FirstYearOf(char era) => era switch { 'S' => 1926, 'H' => 1989, 'R' => 2019, _ => 0 };

    private static bool TryEra(string text, out DateTime date)
    {
        date = default;
        var parts = text[1..].Split('.');
        if (parts.Length != 3 || FirstYearOf(text[0]) == 0 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        return Figures.TryDate($"{FirstYearOf(text[0]) + year - 1}/{parts[1]}/{parts[2]}", out date);
    }
}
