using System.Globalization;

namespace QuantConnect.Logging;

/// <summary>One entry of a log.</summary>
public class LogEntry
{
    /// <summary>An entry for information, written at a time.</summary>
    public LogEntry(string message, DateTime time, LogType type = LogType.Trace)
    {
        Message = message;
        Time = time;
        MessageType = type;
    }

    /// <summary>When it was written, in UTC.</summary>
    public DateTime Time { get; set; }

    /// <summary>The text.</summary>
    public string Message { get; set; }

    /// <summary>Its severity.</summary>
    public LogType MessageType { get; set; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:o} {MessageType} {Message}");
}
