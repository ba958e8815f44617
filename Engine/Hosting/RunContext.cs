namespace YenValve.Engine;

/// <summary>
/// What LEAN keeps in process-wide statics, kept per run: <c>Globals</c>, <c>Config</c>, <c>Log</c> and the databases read
/// the context of the run they are called from, so that many backtests can share one process.
/// </summary>
internal sealed class RunContext
{
    private static readonly AsyncLocal<RunContext?> Ambient = new();
    private readonly Dictionary<Type, object> _services = [];

    public RunContext(string dataFolder, IReadOnlyDictionary<string, string> configuration)
    {
        DataFolder = dataFolder;
        Configuration = new Dictionary<string, string>(configuration, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The context of the run that the calling code belongs to; a bare default outside of any run.</summary>
    public static RunContext Current => Ambient.Value ??= new RunContext("Data", new Dictionary<string, string>());

    /// <summary>LEAN data folder of this run.</summary>
    public string DataFolder { get; }

    /// <summary>Configuration keys of this run (LEAN's config.json, flattened to text).</summary>
    public Dictionary<string, string> Configuration { get; }

    /// <summary>The clock of a live run; null in a backtest, where the data are the clock.</summary>
    public TimeProvider? LiveClock { get; init; }

    /// <summary>Where the run's log lines go; null discards them.</summary>
    public Action<LogKind, string>? LogSink { get; set; }

    /// <summary>Warnings of the run so far.</summary>
    public int Warnings { get; set; }

    /// <summary>Takes runtime errors reported outside of an exception's own path; null ignores them.</summary>
    public Action<string>? RuntimeErrorSink { get; set; }

    /// <summary>Reports a runtime error, which ends the run at the end of its step, as LEAN's result handler does.</summary>
    public void ReportRuntimeError(string message) => RuntimeErrorSink?.Invoke(message);

    /// <summary>Makes this the context of the calling flow until the returned scope is disposed.</summary>
    public IDisposable Enter()
    {
        var previous = Ambient.Value;
        Ambient.Value = this;
        return new Scope(previous);
    }

    /// <summary>One object of a kind per run, made on first use (databases, caches, per-run stand-ins for LEAN's singletons).</summary>
    public T Service<T>(Func<RunContext, T> create) where T : class
    {
        lock (_services)
        {
            if (_services.TryGetValue(typeof(T), out var found)) return (T)found;
            var made = create(this);
            _services[typeof(T)] = made;
            return made;
        }
    }

    private sealed class Scope(RunContext? previous) : IDisposable
    {
        public void Dispose() => Ambient.Value = previous;
    }
}

/// <summary>Severity of a log line.</summary>
internal enum LogKind
{
    Trace,
    Debug,
    Error,
}
