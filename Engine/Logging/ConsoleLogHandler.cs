using System.Globalization;

namespace QuantConnect.Logging;

/// <summary>Writes entries to the console.</summary>
public class ConsoleLogHandler : ILogHandler
{
    private readonly string _dateFormat;

    /// <summary>Stamps entries to the millisecond.</summary>
    public ConsoleLogHandler()
        : this("yyyyMMdd HH:mm:ss.fff")
    {
    }

    /// <summary>Stamps entries in a format.</summary>
    public ConsoleLogHandler(string dateFormat = "yyyyMMdd HH:mm:ss.fff")
    {
        _dateFormat = dateFormat;
    }

    /// <inheritdoc/>
    public virtual void Error(string text) => Console.Error.WriteLine(Stamp("ERROR:: " + text));

    /// <inheritdoc/>
    public virtual void Debug(string text) => Console.Out.WriteLine(Stamp("DEBUG:: " + text));

    /// <inheritdoc/>
    public virtual void Trace(string text) => Console.Out.WriteLine(Stamp("TRACE:: " + text));

    /// <inheritdoc/>
    public virtual void Report(string text) => Console.Out.WriteLine(Stamp("REPORT:: " + text));

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private string Stamp(string text) =>
        TimeProvider.System.GetUtcNow().UtcDateTime.ToString(_dateFormat, CultureInfo.InvariantCulture) + " " + text;
}
