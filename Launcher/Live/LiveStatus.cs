using YenValve.Algorithms.Audit;

namespace YenValve.Launcher.Live;

/// <summary>A live run at a glance, as the page shows it and /status gives it. Times are UTC, weights fractions of the portfolio, amounts in account currency.</summary>
internal sealed record LiveStatus
{
    /// <summary>Name of the run.</summary>
    public required string Name { get; init; }

    /// <summary>paper or replay.</summary>
    public required string Mode { get; init; }

    /// <summary>starting, warming up, running, stopped or failed.</summary>
    public required string State { get; init; }

    /// <summary>The run's clock.</summary>
    public required DateTime Clock { get; init; }

    /// <summary>When the machine last heard of the run, by its own clock.</summary>
    public required DateTime Heartbeat { get; init; }

    /// <summary>Time of the algorithm; behind the clock while it warms up.</summary>
    public required DateTime AlgorithmTime { get; init; }

    /// <summary>When the algorithm decides next; null where it has scheduled nothing.</summary>
    public DateTime? NextDecision { get; init; }

    /// <summary>The account.</summary>
    public required AccountStatus Account { get; init; }

    /// <summary>The last decision with its reasons, until the first of this session the one that was taken over; null while warming up.</summary>
    public DecisionRecord? Decision { get; init; }

    /// <summary>The ladder as it stood last; null where there is none.</summary>
    public LadderPart? Ladder { get; init; }

    /// <summary>Limits that are tripped, a sentence each.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>The feeds that decide, with their ages now.</summary>
    public IReadOnlyList<FeedStatus> Feeds { get; init; } = [];

    /// <summary>The subscriptions and how far their files have been read.</summary>
    public IReadOnlyList<FileStatus> Files { get; init; } = [];

    /// <summary>Orders that rest.</summary>
    public IReadOnlyList<RestingOrder> Orders { get; init; } = [];

    /// <summary>What became of orders lately, newest first.</summary>
    public IReadOnlyList<OrderRecord> OrderEvents { get; init; } = [];

    /// <summary>What the algorithm shows of itself.</summary>
    public IReadOnlyDictionary<string, string> RuntimeStatistics { get; init; } = new Dictionary<string, string>();

    /// <summary>What was found wrong lately, newest first.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Why it failed; empty where it did not.</summary>
    public string Error { get; init; } = "";
}

/// <summary>The account of a live run.</summary>
/// <param name="Currency">Account currency.</param>
/// <param name="Equity">Value now.</param>
/// <param name="BeganWith">Value when the account was opened.</param>
/// <param name="Profit">Gain since then.</param>
/// <param name="ProfitToday">Gain since 00:00 UTC, or since the session began.</param>
/// <param name="Exposure">Weight held.</param>
/// <param name="Fees">Fees of the session.</param>
/// <param name="Cash">Amount of each currency.</param>
internal sealed record AccountStatus(
    string Currency, decimal Equity, decimal BeganWith, decimal Profit, decimal ProfitToday, decimal Exposure, decimal Fees, IReadOnlyDictionary<string, decimal> Cash);

/// <summary>A feed with its age now.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Status">absent, fresh or stale, by its age now.</param>
/// <param name="LastRelease">When its last datum became public; null where none came.</param>
/// <param name="AgeHours">Hours since then.</param>
/// <param name="LimitHours">Hours from which it is stale, by its publication calendar.</param>
internal sealed record FeedStatus(string Name, string Status, DateTime? LastRelease, double? AgeHours, double LimitHours);

/// <summary>A subscription and its files.</summary>
/// <param name="Name">Its symbol.</param>
/// <param name="Kind">Type of its data.</param>
/// <param name="Last">End of the last point told; null before the first.</param>
/// <param name="Problem">Why its files cannot be read; null where they can.</param>
internal sealed record FileStatus(string Name, string Kind, DateTime? Last, string? Problem);

/// <summary>An order that rests.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Quantity">Units still to fill; negative to sell.</param>
/// <param name="Price">Its limit, or its stop where it has none.</param>
/// <param name="Time">When it was sent.</param>
/// <param name="Tag">What it is for.</param>
internal sealed record RestingOrder(int Id, string Type, decimal Quantity, decimal Price, DateTime Time, string Tag);
