namespace QuantConnect;

/// <summary>Base of the events of data sources.</summary>
public abstract class DataProviderEventArgs : EventArgs
{
    /// <summary>Makes the event of a symbol.</summary>
    protected DataProviderEventArgs(Symbol symbol) => Symbol = symbol;

    /// <summary>Whose data it is about.</summary>
    public Symbol Symbol { get; }
}

/// <summary>A subscription that cannot be served.</summary>
public sealed class InvalidConfigurationDetectedEventArgs : DataProviderEventArgs
{
    /// <summary>Makes the event.</summary>
    public InvalidConfigurationDetectedEventArgs(Symbol symbol, string message)
        : base(symbol) => Message = message;

    /// <summary>What is wrong.</summary>
    public string Message { get; }
}

/// <summary>A start date moved for want of numerical precision.</summary>
public sealed class NumericalPrecisionLimitedEventArgs : DataProviderEventArgs
{
    /// <summary>Makes the event.</summary>
    public NumericalPrecisionLimitedEventArgs(Symbol symbol, string message)
        : base(symbol) => Message = message;

    /// <summary>What was done.</summary>
    public string Message { get; }
}

/// <summary>A start date moved to where data begins.</summary>
public sealed class StartDateLimitedEventArgs : DataProviderEventArgs
{
    /// <summary>Makes the event.</summary>
    public StartDateLimitedEventArgs(Symbol symbol, string message)
        : base(symbol) => Message = message;

    /// <summary>What was done.</summary>
    public string Message { get; }
}

/// <summary>A file that could not be fetched.</summary>
public sealed class DownloadFailedEventArgs : DataProviderEventArgs
{
    /// <summary>Makes the event.</summary>
    public DownloadFailedEventArgs(Symbol symbol, string message, string stackTrace = "")
        : base(symbol)
    {
        Message = message;
        StackTrace = stackTrace;
    }

    /// <summary>What went wrong.</summary>
    public string Message { get; }

    /// <summary>Where it went wrong.</summary>
    public string StackTrace { get; }
}

/// <summary>A row that could not be read.</summary>
public sealed class ReaderErrorDetectedEventArgs : DataProviderEventArgs
{
    /// <summary>Makes the event.</summary>
    public ReaderErrorDetectedEventArgs(Symbol symbol, string message, string stackTrace = "")
        : base(symbol)
    {
        Message = message;
        StackTrace = stackTrace;
    }

    /// <summary>What went wrong.</summary>
    public string Message { get; }

    /// <summary>Where it went wrong.</summary>
    public string StackTrace { get; }
}
