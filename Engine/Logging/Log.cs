using System.Globalization;
using YenValve.Engine;

namespace QuantConnect.Logging;

/// <summary>Log of the run. LEAN keeps one for the whole process.</summary>
public static class Log
{
    private static State Own => RunContext.Current.Service(_ => new State());

    /// <summary>Where entries go.</summary>
    public static ILogHandler LogHandler { get => Own.Handler; set => Own.Handler = value; }

    /// <summary>Whether entries for debugging are written.</summary>
    public static bool DebuggingEnabled { get => Own.DebuggingEnabled; set => Own.DebuggingEnabled = value; }

    /// <summary>Lowest level of entries for debugging that are written.</summary>
    public static int DebuggingLevel { get => Own.DebuggingLevel; set => Own.DebuggingLevel = value; }

    /// <summary>Writes an error, unless it equals the last one.</summary>
    public static void Error(string error, bool overrideMessageFloodProtection = false)
    {
        var own = Own;
        if (error == own.LastError && !overrideMessageFloodProtection) return;
        own.Handler.Error(error);
        own.LastError = error;
    }

    /// <summary>Writes an exception.</summary>
    public static void Error(Exception exception, string? message = null, bool overrideMessageFloodProtection = false) =>
        Error($"{message} {exception}".TrimStart(), overrideMessageFloodProtection);

    /// <summary>Writes an error made of a format and its arguments.</summary>
    public static void Error(string format, params object[] args) => Error(string.Format(CultureInfo.InvariantCulture, format, args));

    /// <summary>Writes an entry for information, unless it equals the last one.</summary>
    public static void Trace(string traceText, bool overrideMessageFloodProtection = false)
    {
        var own = Own;
        if (traceText == own.LastTrace && !overrideMessageFloodProtection) return;
        own.Handler.Trace(traceText);
        own.LastTrace = traceText;
    }

    /// <summary>Writes an entry made of a format and its arguments.</summary>
    public static void Trace(string format, params object[] args) => Trace(string.Format(CultureInfo.InvariantCulture, format, args));

    /// <summary>Writes an entry for debugging.</summary>
    public static void Debug(string text, int level = 1)
    {
        var own = Own;
        if (own.DebuggingEnabled && level >= own.DebuggingLevel) own.Handler.Debug(text);
    }

    /// <summary>Writes a report.</summary>
    public static void Report(string text) => Own.Handler.Report(text);

    private sealed class State
    {
        public ILogHandler Handler { get; set; } = new RunLogHandler();

        public bool DebuggingEnabled { get; set; }

        public int DebuggingLevel { get; set; } = 1;

        public string? LastError { get; set; }

        public string? LastTrace { get; set; }
    }
}
