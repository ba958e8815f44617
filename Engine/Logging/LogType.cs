namespace QuantConnect.Logging;

/// <summary>Severity of a log entry.</summary>
public enum LogType
{
    /// <summary>For debugging.</summary>
    Debug = 0,

    /// <summary>For information.</summary>
    Trace = 1,

    /// <summary>An error.</summary>
    Error = 2,

    /// <summary>A report.</summary>
    Report = 3,
}
