namespace QuantConnect.Logging;

/// <summary>Hands entries to functions.</summary>
public class FunctionalLogHandler : ILogHandler
{
    private readonly Action<string> _debug;
    private readonly Action<string> _trace;
    private readonly Action<string> _error;
    private readonly Action<string> _report;

    /// <summary>Hands entries to three functions; reports count as information.</summary>
    public FunctionalLogHandler(Action<string> debug, Action<string> trace, Action<string> error)
        : this(debug, trace, error, trace)
    {
    }

    /// <summary>Hands entries to four functions.</summary>
    public FunctionalLogHandler(Action<string> debug, Action<string> trace, Action<string> error, Action<string> report)
    {
        _debug = debug;
        _trace = trace;
        _error = error;
        _report = report;
    }

    /// <inheritdoc/>
    public void Error(string text) => _error(text);

    /// <inheritdoc/>
    public void Debug(string text) => _debug(text);

    /// <inheritdoc/>
    public void Trace(string text) => _trace(text);

    /// <inheritdoc/>
    public void Report(string text) => _report(text);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
