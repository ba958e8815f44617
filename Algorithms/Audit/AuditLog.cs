namespace YenValve.Algorithms.Audit;

/// <summary>
/// The audit lines of a run, read back from its log: LEAN's log.txt, a result's -log.txt, or the lines of a run in this process. Whatever stands before
/// the mark on a line (times, levels, the log's own words) does not matter, nor do other lines.
/// </summary>
public sealed class AuditLog
{
    /// <summary>What an audit line begins with, before its JSON.</summary>
    public const string Prefix = "audit ";

    private const string Mark = Prefix + "{";
    private readonly List<RunRecord> _runs = [];
    private readonly List<FeedRecord> _feeds = [];
    private readonly List<DecisionRecord> _decisions = [];
    private readonly List<LadderRecord> _ladders = [];
    private readonly List<OrderRecord> _orders = [];
    private readonly List<SafetyRecord> _safety = [];
    private readonly List<RecoveryRecord> _recoveries = [];

    private AuditLog()
    {
    }

    /// <summary>Starts of runs; one, unless a log was continued.</summary>
    public IReadOnlyList<RunRecord> Runs => _runs;

    /// <summary>Changes of feeds.</summary>
    public IReadOnlyList<FeedRecord> Feeds => _feeds;

    /// <summary>Decisions in the order they were made.</summary>
    public IReadOnlyList<DecisionRecord> Decisions => _decisions;

    /// <summary>Steps of the ladder between decisions.</summary>
    public IReadOnlyList<LadderRecord> Ladders => _ladders;

    /// <summary>What became of orders.</summary>
    public IReadOnlyList<OrderRecord> Orders => _orders;

    /// <summary>Changes of the limits.</summary>
    public IReadOnlyList<SafetyRecord> Safety => _safety;

    /// <summary>What live runs took over, one for each start.</summary>
    public IReadOnlyList<RecoveryRecord> Recoveries => _recoveries;

    /// <summary>Lines that bear the mark and are no record of a known kind and version: cut off, or written by another version.</summary>
    public int Unread { get; private set; }

    /// <summary>Reads a log file.</summary>
    /// <param name="path">A text file.</param>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static AuditLog Read(string path) => Read(File.ReadLines(path));

    /// <summary>Reads log lines.</summary>
    public static AuditLog Read(IEnumerable<string> lines)
    {
        var log = new AuditLog();
        foreach (var line in lines)
        {
            var mark = line.IndexOf(Mark, StringComparison.Ordinal);
            if (mark < 0) continue;
            log.Add(AuditJson.Read(line[(mark + Prefix.Length)..].TrimEnd()));
        }

        return log;
    }

    private void Add(AuditRecord? record)
    {
        switch (record)
        {
            case DecisionRecord decision: _decisions.Add(decision); break;
            case LadderRecord ladder: _ladders.Add(ladder); break;
            case OrderRecord order: _orders.Add(order); break;
            case SafetyRecord safety: _safety.Add(safety); break;
            case RecoveryRecord recovery: _recoveries.Add(recovery); break;
            case FeedRecord feed: _feeds.Add(feed); break;
            case RunRecord run: _runs.Add(run); break;
            default: Unread++; break;
        }
    }
}
