using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using YenValve.Importing;

namespace YenValve.Collector;

/// <summary>What the collector tells about itself: metrics of the meter <see cref="MeterName"/>, and structured log lines beside them.</summary>
/// <remarks>Nothing that holds a key comes here: addresses are told without their queries, publishers' bodies not at all.</remarks>
public sealed partial class CollectorTelemetry
{
    /// <summary>Name of the meter, for exporters.</summary>
    public const string MeterName = "YenValve.Collector";

    private readonly ILogger<CollectorTelemetry> _log;
    private readonly Counter<long> _polls;
    private readonly Counter<long> _rows;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _repairs;
    private readonly Histogram<double> _duration;

    /// <summary>Metrics of a factory and lines of a log.</summary>
    /// <param name="meters">Where the meter is made.</param>
    /// <param name="log">Where the lines go.</param>
    public CollectorTelemetry(IMeterFactory meters, ILogger<CollectorTelemetry> log)
    {
        _log = log;
        Meter = meters.Create(MeterName);
        _polls = Meter.CreateCounter<long>("collector.polls", "{poll}", "Questions put to publishers, by feed and outcome.");
        _rows = Meter.CreateCounter<long>("collector.rows", "{row}", "Rows, by feed and by what became of them.");
        _retries = Meter.CreateCounter<long>("collector.retries", "{attempt}", "Attempts after the first, by publisher.");
        _repairs = Meter.CreateCounter<long>("collector.repairs", "{line}", "Torn last lines that were taken off files.");
        _duration = Meter.CreateHistogram<double>("collector.poll.duration", "s", "Time from asking a publisher until its rows are stored.");
    }

    /// <summary>The meter, for instruments of parts of the collector.</summary>
    public Meter Meter { get; }

    /// <summary>A poll ended.</summary>
    /// <param name="feed">Which feed.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="duration">How long it took.</param>
    public void Polled(string feed, PollOutcome outcome, TimeSpan duration)
    {
        _polls.Add(1, new("feed", feed), new("outcome", outcome.ToString().ToLowerInvariant()));
        _duration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("feed", feed));
    }

    /// <summary>Rows of a series were handed over for storing.</summary>
    /// <param name="feed">Which feed.</param>
    /// <param name="series">The series.</param>
    /// <param name="outcome">What became of them.</param>
    public void Stored(string feed, ImportTarget series, AppendOutcome outcome)
    {
        Count(feed, "added", outcome.Added);
        Count(feed, "unchanged", outcome.Unchanged);
        Count(feed, "conflict", outcome.Conflicts.Count);
        if (outcome.Added > 0) LogStored(feed, outcome.Added, series.Path);
        foreach (var conflict in outcome.Conflicts) LogConflict(feed, series.Path, conflict.Row, conflict.Stored);
    }

    /// <summary>Lines could not be read.</summary>
    /// <param name="feed">Which feed.</param>
    /// <param name="issues">The lines.</param>
    public void Refused(string feed, IReadOnlyList<ImportIssue> issues)
    {
        Count(feed, "refused", issues.Count);
        foreach (var issue in issues) LogRefused(feed, issue.ToString());
    }

    /// <summary>A feed failed and will be asked again.</summary>
    /// <param name="feed">Which feed.</param>
    /// <param name="reason">Why.</param>
    /// <param name="next">When it is asked again, UTC.</param>
    public void Failed(string feed, string reason, DateTime next) => LogFailed(feed, reason, next);

    /// <summary>A stream has ended though nobody asked it to.</summary>
    /// <param name="feed">Which stream.</param>
    /// <param name="reason">Why.</param>
    public void Ended(string feed, string reason) => LogEnded(feed, reason);

    /// <summary>A publisher is asked once more.</summary>
    /// <param name="publisher">Which publisher.</param>
    /// <param name="attempt">Number of the retry, from 1.</param>
    /// <param name="delay">Wait before it.</param>
    /// <param name="reason">What was wrong with the attempt before.</param>
    public void Retried(string publisher, int attempt, TimeSpan delay, string reason)
    {
        _retries.Add(1, new KeyValuePair<string, object?>("publisher", publisher));
        LogRetried(publisher, attempt, delay.TotalSeconds, reason);
    }

    /// <summary>A torn last line was taken off a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="torn">What was taken off.</param>
    public void Repaired(string path, string torn)
    {
        _repairs.Add(1);
        LogRepaired(path, torn);
    }

    private void Count(string feed, string outcome, int rows)
    {
        if (rows > 0) _rows.Add(rows, new("feed", feed), new("outcome", outcome));
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Feed}: {Rows} rows stored in {Series}")]
    private partial void LogStored(string feed, int rows, string series);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Feed}: {Series}: '{Row}' conflicts with the stored '{Stored}', which stays")]
    private partial void LogConflict(string feed, string series, string row, string stored);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "{Feed}: {Issue}")]
    private partial void LogRefused(string feed, string issue);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "{Feed} failed: {Reason}; asked again at {Next:u}")]
    private partial void LogFailed(string feed, string reason, DateTime next);

    [LoggerMessage(EventId = 5, Level = LogLevel.Information, Message = "{Publisher}: attempt {Attempt} after {Delay:0.0} s: {Reason}")]
    private partial void LogRetried(string publisher, int attempt, double delay, string reason);

    [LoggerMessage(EventId = 7, Level = LogLevel.Error, Message = "{Feed} {Reason}")]
    private partial void LogEnded(string feed, string reason);

    [LoggerMessage(EventId = 6, Level = LogLevel.Warning, Message = "{Path}: the torn last line '{Torn}' was taken off")]
    private partial void LogRepaired(string path, string torn);
}

/// <summary>What came of a poll.</summary>
public enum PollOutcome
{
    /// <summary>Everything that was due has come.</summary>
    Current,

    /// <summary>The publisher answered, but what was due is not there yet.</summary>
    Waiting,

    /// <summary>No answer, or none that could be read or stored.</summary>
    Failed,
}
