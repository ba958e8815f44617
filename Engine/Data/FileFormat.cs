namespace QuantConnect.Data;

/// <summary>How a data source is laid out.</summary>
public enum FileFormat
{
    /// <summary>One data point a line.</summary>
    Csv = 0,

    /// <summary>Binary data.</summary>
    Binary = 1,

    /// <summary>The names of the entries of a zip are the data.</summary>
    ZipEntryName = 2,

    /// <summary>Each line yields a collection, handed out one by one.</summary>
    UnfoldingCollection = 3,

    /// <summary>Each line names a source to read.</summary>
    Index = 4,

    /// <summary>Lines of one time are folded into one collection.</summary>
    FoldingCollection = 5,
}
