namespace YenValve.Importing;

/// <summary>Reads one publisher's file format and says where its rows belong in a LEAN data folder.</summary>
public interface IPublisher
{
    /// <summary>Name on the command line.</summary>
    string Name { get; }

    /// <summary>One line for the help.</summary>
    string Description { get; }

    /// <summary>Hands the rows of a line to a sink: none where it holds no figures (a header, a day outside the span), or a refusal.</summary>
    void Read(CsvLine line, ImportOptions options, IImportSink sink);
}

/// <summary>Takes what a publisher's file holds.</summary>
public interface IImportSink
{
    /// <summary>A row of a series.</summary>
    void Add(ImportTarget target, string row);

    /// <summary>The line that is being read cannot be taken over.</summary>
    void Refuse(string value, string reason);
}

/// <summary>A series of the data folder.</summary>
/// <param name="Path">Relative path with forward slashes.</param>
/// <param name="Entry">Csv inside a zip; null for a plain file.</param>
/// <param name="Header">Header of a plain file.</param>
/// <param name="KeyCells">How many of the first cells tell a row from every other.</param>
public sealed record ImportTarget(string Path, string? Entry = null, string? Header = null, int KeyCells = 1)
{
    /// <summary>What tells a row from every other of the series: its first cell or cells; the whole row where it has no more.</summary>
    public string KeyOf(string row)
    {
        var comma = -1;
        for (var i = 0; i < KeyCells; i++)
        {
            comma = row.IndexOf(',', comma + 1);
            if (comma < 0) return row;
        }

        return row[..comma];
    }
}
