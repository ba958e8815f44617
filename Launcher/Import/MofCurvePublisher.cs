namespace YenValve.Launcher.Import;

/// <summary>JGB par yields as the Ministry of Finance publishes them (jgbcme: two header lines, yyyy/m/d, '-' for no figure), or the same columns with ISO dates.</summary>
public sealed class MofCurvePublisher : IPublisher
{
    private const int Tenors = 15;

    // No sovereign par yield has come near this; a figure beyond it is a broken cell.
    private const decimal LargestYield = 50m;

    /// <inheritdoc/>
    public string Name => "mof";

    /// <inheritdoc/>
    public string Description => "JGB par yields of the Ministry of Finance Japan (jgbcme CSV)";

    /// <inheritdoc/>
    public ImportTarget Target(ImportOptions options) =>
        new("alternative/mof/jgb_par_yields.csv", Header: "date,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y");

    /// <inheritdoc/>
    public string? Row(CsvLine line, ImportOptions options, out ImportIssue? issue)
    {
        issue = null;
        if (line[0].Length == 0 || !char.IsAsciiDigit(line[0][0])) return null;
        if (!Figures.TryDate(line[0], out var date))
        {
            issue = line.Refuse(line[0], "not a date");
            return null;
        }

        if (!options.Holds(date)) return null;
        var cells = new string[Tenors];
        for (var i = 0; i < Tenors; i++)
        {
            var text = line[i + 1];
            if (Figures.IsMissing(text))
            {
                cells[i] = "";
                continue;
            }

            if (!Figures.TryNumber(text, out var yield) || Math.Abs(yield) > LargestYield)
            {
                issue = line.Refuse(text, "not a yield in percent");
                return null;
            }

            cells[i] = Figures.Text(yield);
        }

        return $"{Figures.Text(date)},{string.Join(',', cells)}";
    }
}
