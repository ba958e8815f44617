namespace YenValve.Importing.Formats;

/// <summary>US Treasury constant-maturity yields of two and ten years: date, 2Y, 10Y in percent.</summary>
public sealed class Treasury : IPublisher
{
    internal static readonly ImportTarget TwoYears = new("alternative/ust/2y.csv", Header: "date,yield");
    internal static readonly ImportTarget TenYears = new("alternative/ust/10y.csv", Header: "date,yield");

    /// <inheritdoc/>
    public string Name => "ust";

    /// <inheritdoc/>
    public string Description => "US Treasury yields (date,2Y,10Y in percent)";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (line[0].Length == 0 || char.IsAsciiLetter(line[0][0])) return;
        if (!Figures.TryDate(line[0], out var date))
        {
            sink.Refuse(line[0], "not a date");
            return;
        }

        if (!options.Holds(date)) return;
        Add(TwoYears, line[1]);
        Add(TenYears, line[2]);

        void Add(ImportTarget target, string text)
        {
            if (Figures.IsMissing(text)) return;
            if (Figures.TryNumber(text, out var yield) && Math.Abs(yield) <= 50m) sink.Add(target, $"{Figures.Text(date)},{Figures.Text(yield)}");
            else sink.Refuse(text, "not a yield in percent");
        }
    }
}
