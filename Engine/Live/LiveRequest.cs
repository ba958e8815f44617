using QuantConnect.Algorithm;

namespace YenValve.Engine;

/// <summary>Everything a live run on LEAN's paper brokerage rules needs, in real time or in a replay's.</summary>
public sealed record LiveRequest
{
    /// <summary>Makes the algorithm; called once, on the run's own thread.</summary>
    public required Func<QCAlgorithm> CreateAlgorithm { get; init; }

    /// <summary>LEAN data folder; its files may grow while the run goes on.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Name of the run; result files are called after it.</summary>
    public string AlgorithmId { get; init; } = "live";

    /// <summary>Algorithm parameters, as text, as LEAN hands them over.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Further configuration keys (LEAN's config.json).</summary>
    public IReadOnlyDictionary<string, string> Configuration { get; init; } = new Dictionary<string, string>();

    /// <summary>Folder of the object store; null keeps it in memory.</summary>
    public string? ObjectStoreFolder { get; init; }

    /// <summary>The clock of the run: the machine's, or a <see cref="ReplayClock"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How often the files are looked at; null where nothing comes into them, in a replay.</summary>
    public TimeSpan? PollInterval { get; init; }

    /// <summary>The run ends before the first step after this moment, UTC; null runs until it is stopped.</summary>
    public DateTime? EndUtc { get; init; }

    /// <summary>
    /// What the brokerage holds at the start, instead of what the algorithm set; null for a new account. Tags of orders are taken off, as most brokerages do.
    /// </summary>
    public InitialAccount? Account { get; init; }

    /// <summary>Looks on, on the run's thread; null where nobody does.</summary>
    public ILiveObserver? Observer { get; init; }
}

/// <summary>Looks on while a live run goes on. It is called on the run's own thread: what takes long holds the run up.</summary>
public interface ILiveObserver
{
    /// <summary>Called after every step of time.</summary>
    /// <param name="run">The run as it stands; valid during the call.</param>
    void OnStep(ILiveRun run);

    /// <summary>Called whenever the brokerage's account has changed, before the algorithm is told, and at the end.</summary>
    /// <param name="run">The run as it stands; valid during the call.</param>
    /// <param name="account">What the brokerage holds.</param>
    void OnAccount(ILiveRun run, InitialAccount account);
}

/// <summary>A live run, for whoever looks on.</summary>
public interface ILiveRun
{
    /// <summary>The algorithm. It is to be looked at, not to be told anything.</summary>
    QCAlgorithm Algorithm { get; }

    /// <summary>The run's clock, UTC.</summary>
    DateTime ClockUtc { get; }

    /// <summary>Lines of the log so far, in order.</summary>
    IReadOnlyList<LogLine> Log { get; }

    /// <summary>What was found wrong with the input so far, in order.</summary>
    IReadOnlyList<string> Warnings { get; }

    /// <summary>The files that are followed.</summary>
    IReadOnlyList<LiveFeed> Feeds { get; }

    /// <summary>When the rarest event that the algorithm has scheduled is due, UTC: of a look every minute and a daily decision the decision. The greatest time there is where it has none.</summary>
    DateTime NextEventUtc { get; }

    /// <summary>The outcome if the run ended now, result files and all; takes a moment.</summary>
    BacktestOutcome Outcome();
}

/// <summary>A subscription and how far its files have been read.</summary>
/// <param name="Name">Its symbol.</param>
/// <param name="Kind">Type of its data.</param>
/// <param name="LastUtc">End of the last point delivered, UTC; null before the first.</param>
/// <param name="Files">The files it is read from now.</param>
/// <param name="Problem">Why they could not be read at the last look; null where they could.</param>
public sealed record LiveFeed(string Name, string Kind, DateTime? LastUtc, IReadOnlyList<string> Files, string? Problem);
