namespace QuantConnect.Logging;

/// <summary>Hands entries to several handlers.</summary>
public class CompositeLogHandler : ILogHandler
{
    private readonly ILogHandler[] _handlers;

    /// <summary>Hands entries to the handlers, in order.</summary>
    public CompositeLogHandler(params ILogHandler[] handlers)
    {
        _handlers = handlers is { Length: > 0 } ? handlers : throw new ArgumentNullException(nameof(handlers));
    }

    /// <inheritdoc/>
    public void Error(string text)
    {
        foreach (var handler in _handlers) handler.Error(text);
    }

    /// <inheritdoc/>
    public void Debug(string text)
    {
        foreach (var handler in _handlers) handler.Debug(text);
    }

    /// <inheritdoc/>
    public void Trace(string text)
    {
        foreach (var handler in _handlers) handler.Trace(text);
    }

    /// <inheritdoc/>
    public void Report(string text)
    {
        foreach (var handler in _handlers) handler.Report(text);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var handler in _handlers) handler.Dispose();
    }
}
