namespace QuantConnect;

/// <summary>Where a data feed reads from.</summary>
public enum DataFeedEndpoint
{
    /// <summary>Historical files.</summary>
    Backtesting = 0,

    /// <summary>Files that grow.</summary>
    FileSystem = 1,

    /// <summary>A live source.</summary>
    LiveTrading = 2,

    /// <summary>A database.</summary>
    Database = 3,
}
