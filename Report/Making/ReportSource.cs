using YenValve.Algorithms.Audit;
using YenValve.Report.Reading;

namespace YenValve.Report.Making;

/// <summary>Everything on disk that a report is made of.</summary>
public sealed record ReportSource
{
    /// <summary>Ending of the twin without the macro cut.</summary>
    public const string WithoutMacro = "-without-macro";

    /// <summary>Ending of the run with the volatility target alone.</summary>
    public const string VolatilityTarget = "-volatility-target";

    /// <summary>The run.</summary>
    public required BacktestResult Run { get; init; }

    /// <summary>Its decisions.</summary>
    public AuditTrail Audit { get; init; } = AuditTrail.None;

    /// <summary>The same run without the macro cut; null where it is not beside the result.</summary>
    public BacktestResult? Twin { get; init; }

    /// <summary>The volatility target alone; null where it is not beside the result.</summary>
    public BacktestResult? Target { get; init; }

    /// <summary>Hourly bars of Bitcoin over the run; empty where no data folder is at hand.</summary>
    public IReadOnlyList<PriceBar> Hours { get; init; } = [];

    /// <summary>Fingerprint of the data folder; null where none is at hand.</summary>
    public string? DataHash { get; init; }

    /// <summary>Reads a result file with all that lies beside it.</summary>
    /// <param name="path">LEAN's <c>&lt;id&gt;.json</c>.</param>
    /// <param name="dataFolder">LEAN data folder the run used; null where it is not at hand.</param>
    /// <param name="log">Log of the run; null for <c>&lt;id&gt;-log.txt</c>, else <c>log.txt</c>, beside the result.</param>
    /// <exception cref="ReportException">The result, or a file beside it, cannot be used.</exception>
    public static ReportSource Read(string path, string? dataFolder = null, string? log = null)
    {
        var run = ResultFile.Read(path);
        var logs = log != null ? [log] : new[] { ResultFile.Beside(path, "-log.txt"), Path.Combine(Path.GetDirectoryName(path) ?? "", "log.txt") };
        if (log != null && !File.Exists(log)) throw new ReportException($"there is no file {log}");
        var audit = logs.Where(File.Exists).Select(file => AuditTrail.Of(AuditLog.Read(file))).FirstOrDefault(trail => trail.Decisions.Count > 0) ?? AuditTrail.None;
        return new ReportSource
        {
            Run = run,
            Audit = audit,
            Twin = ReadIfThere(ResultFile.Beside(path, WithoutMacro + ".json")),
            Target = ReadIfThere(ResultFile.Beside(path, VolatilityTarget + ".json")),
            Hours = run.Equity.Count == 0 ? [] : PriceBarReader.Hours(dataFolder, run.Equity[0].UtcTime, run.Equity[^1].UtcTime),
            DataHash = dataFolder == null ? null : DataFingerprint.Of(dataFolder),
        };
    }

    private static BacktestResult? ReadIfThere(string path) => File.Exists(path) ? ResultFile.Read(path) : null;
}
