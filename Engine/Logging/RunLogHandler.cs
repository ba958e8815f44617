using YenValve.Engine;

namespace QuantConnect.Logging;

/// <summary>Hands entries to whoever runs the backtest.</summary>
internal sealed class RunLogHandler : ILogHandler
{
    public void Error(string text) => Write(LogKind.Error, text);

    public void Debug(string text) => Write(LogKind.Debug, text);

    public void Trace(string text) => Write(LogKind.Trace, text);

    public void Report(string text) => Write(LogKind.Trace, text);

    public void Dispose()
    {
    }

    private static void Write(LogKind kind, string text) => RunContext.Current.LogSink?.Invoke(kind, text);
}
