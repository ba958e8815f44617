namespace QuantConnect.Logging;

/// <summary>Where log entries go.</summary>
public interface ILogHandler : IDisposable
{
    /// <summary>Writes an error.</summary>
    void Error(string text);

    /// <summary>Writes an entry for debugging.</summary>
    void Debug(string text);

    /// <summary>Writes an entry for information.</summary>
    void Trace(string text);

    /// <summary>Writes a report.</summary>
    void Report(string text);
}
