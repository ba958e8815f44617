using QuantConnect.Packets;

namespace YenValve.Engine;

/// <summary>Everything one backtest needs. Nothing is read from process-wide state, so requests may run side by side.</summary>
public sealed record BacktestRequest
{
    /// <summary>Makes the algorithm; called once, on the run's own thread.</summary>
    public required Func<QuantConnect.Algorithm.QCAlgorithm> CreateAlgorithm { get; init; }

    /// <summary>LEAN data folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Name of the run; result files are called after it.</summary>
    public string AlgorithmId { get; init; } = "backtest";

    /// <summary>Algorithm parameters, as text, as LEAN hands them over.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Further configuration keys (LEAN's config.json).</summary>
    public IReadOnlyDictionary<string, string> Configuration { get; init; } = new Dictionary<string, string>();

    /// <summary>Parsed market data shared with other runs over the same data folder; null gives the run its own.</summary>
    public MarketDataCache? Cache { get; init; }

    /// <summary>Folder of the object store; null keeps it in memory, fresh for this run.</summary>
    public string? ObjectStoreFolder { get; init; }

    /// <summary>First day instead of the one the algorithm set, as LEAN's job packet has it; null leaves it to the algorithm.</summary>
    public DateTime? PeriodStart { get; init; }

    /// <summary>Last day instead of the one the algorithm set, as LEAN's job packet has it; null leaves it to the algorithm.</summary>
    public DateTime? PeriodFinish { get; init; }

    /// <summary>
    /// Kills the run after its last step that is not later, UTC: the algorithm is told nothing (no OnEndOfAlgorithm), and the outcome is what there
    /// was by then. Null lets it come to its end.
    /// </summary>
    public DateTime? KillAfterUtc { get; init; }

    /// <summary>Asked at every moment at which a process may be killed; true kills the run there. Null never does.</summary>
    public Func<KillPoint, bool>? KillWhen { get; init; }

    /// <summary>
    /// Moment from which the run trades, UTC, as a live deployment begins at any hour of a day: warm-up lasts until then. Wins over
    /// <see cref="PeriodStart"/>; null begins with the first day.
    /// </summary>
    public DateTime? BeginsUtc { get; init; }

    /// <summary>What the brokerage holds at the start, as it tells a live deployment, instead of what the algorithm set; null leaves it to the algorithm.</summary>
    public InitialAccount? Account { get; init; }

    /// <summary>How much of a result is made; orders, statistics and the values of their series are the same in both.</summary>
    public ResultDetail Detail { get; init; } = ResultDetail.Full;

    /// <summary>
    /// Stops the run before its next step, as a user stops LEAN: the algorithm is told its end (OnEndOfAlgorithm), and the outcome, whose status is
    /// Stopped, is what there was by then. A cancelled <see cref="Backtest.Run"/> leaves nothing.
    /// </summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Told the fraction done, in [0, 1], at most about once per simulated day.</summary>
    public IProgress<double>? Progress { get; init; }
}

/// <summary>How much of a result is made.</summary>
public enum ResultDetail
{
    /// <summary>Everything that LEAN's result files hold.</summary>
    Full,

    /// <summary>Orders, statistics and the series they are made from, equity without its candles; no rolling windows and no other charts. For runs of which only the figures are kept.</summary>
    Statistics,
}

/// <summary>What came of a backtest.</summary>
public sealed record BacktestOutcome
{
    /// <summary>Name of the run.</summary>
    public required string AlgorithmId { get; init; }

    /// <summary>Completed, Stopped (<see cref="BacktestRequest.Stop"/>) or RuntimeError.</summary>
    public required QuantConnect.AlgorithmStatus Status { get; init; }

    /// <summary>Text of the runtime error, stamped as LEAN stamps it; empty when there was none.</summary>
    public required string RuntimeError { get; init; }

    /// <summary>LEAN's result packet: charts, orders, statistics, closed trades, state.</summary>
    public required BacktestResult Result { get; init; }

    /// <summary>Every order event in order.</summary>
    public required IReadOnlyList<QuantConnect.Orders.OrderEvent> OrderEvents { get; init; }

    /// <summary>The cash book at the end: currency to amount.</summary>
    public required IReadOnlyDictionary<string, decimal> Cash { get; init; }

    /// <summary>What the brokerage holds at the end, or held when the run was killed: an account that another run can go on with.</summary>
    public required InitialAccount Account { get; init; }

    /// <summary>Where <see cref="BacktestRequest.KillWhen"/> killed the run; null where it did not.</summary>
    public KillPoint? Killed { get; init; }

    /// <summary>Log lines in order, as LEAN writes them to its log: algorithm time, then text.</summary>
    public required IReadOnlyList<LogLine> Log { get; init; }

    /// <summary>What engine and data types reported as wrong, in order: a file that is missing, a row that was left out.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Bars and rows handed to the algorithm.</summary>
    public required long DataPoints { get; init; }

    /// <summary>How far it came, UTC: the algorithm's clock at the end.</summary>
    public required DateTime EndUtc { get; init; }

    /// <summary>Wall time from start to result.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether it was stopped before its end: everything here is a part of what the whole run would have been.</summary>
    public bool IsPartial => Status == QuantConnect.AlgorithmStatus.Stopped;

    /// <summary>0 completed or stopped, 1 runtime error.</summary>
    public int ExitCode => Status == QuantConnect.AlgorithmStatus.RuntimeError ? 1 : 0;
}

/// <summary>One line of a run's log.</summary>
/// <param name="UtcTime">Algorithm time in UTC when it was written.</param>
/// <param name="Kind">Which of LEAN's channels: Log, Debug or Error.</param>
/// <param name="Message">The text.</param>
public readonly record struct LogLine(DateTime UtcTime, string Kind, string Message);
