namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>What the ladder remembers from one step to the next: immutable plain values that serialise to JSON.</summary>
/// <param name="Version">Version of this record's meaning; a state of an unknown version is not taken up.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="SinceUtc">Beginning of the phase, UTC; null before the first.</param>
/// <param name="Rungs">Rungs of the last ladder, bought ones included, from the market downwards.</param>
/// <param name="StopPrice">Price below which what was bought is given up; null without one.</param>
public sealed record LadderState(int Version, LadderPhase Phase, DateTime? SinceUtc, IReadOnlyList<Rung> Rungs, double? StopPrice)
{
    /// <summary>The version written now. The first knew no trailing: its opportunistic ladders end by time or stop.</summary>
    public const int CurrentVersion = 2;

    /// <summary>The oldest version read.</summary>
    public const int OldestVersion = 1;

    /// <summary>Nothing rests, nothing is remembered.</summary>
    public static LadderState Initial { get; } = new(CurrentVersion, LadderPhase.Idle, null, [], null);

    /// <summary>Moment the last ladder was placed, UTC, which names it; null before the first.</summary>
    public DateTime? LadderUtc { get; init; }

    /// <summary>Moment at which what is unfilled or waiting goes back to the schedule, UTC.</summary>
    public DateTime? ExpiresUtc { get; init; }

    /// <summary>Weight kept from the schedule that waits for the flush, without a rung, a fraction of the portfolio.</summary>
    public double WaitingWeight { get; init; }

    /// <summary>Whether the last ladder buys above the policy's target.</summary>
    public bool IsExtra { get; init; }

    /// <summary>Highest price since half of what was bought above the target was sold, quote currency per coin; null before that.</summary>
    public double? HighestPrice { get; init; }

    /// <summary>Last hour that was part of a cascade, UTC; null before any.</summary>
    public DateTime? CascadeUtc { get; init; }

    /// <summary>Moment of the last decision of the policy taken into account, UTC; null before the first.</summary>
    public DateTime? DecidedUtc { get; init; }

    /// <summary>Its target weight.</summary>
    public double Target { get; init; }

    /// <summary>Its macro multiplier.</summary>
    public double Multiplier { get; init; } = 1.0;

    /// <summary>Whether its scenario was the disorderly one.</summary>
    public bool Disorderly { get; init; }

    /// <summary>What makes the state one that the ladder cannot have written; null where nothing does.</summary>
    public string? Problem()
    {
        if (Version is < OldestVersion or > CurrentVersion) return $"A ladder state of version {Version} cannot be read; this program writes version {CurrentVersion}.";
        if (!Enum.IsDefined(Phase)) return "A ladder state names a phase that is not known.";
        if (Rungs == null || Rungs.Any(static rung => !(rung is { LimitPrice: > 0.0, Weight: >= 0.0 and <= 1.0, FilledShare: >= 0.0 and <= 1.0 }))) return "A ladder state's rungs have a price, and weights and shares in [0, 1].";
        if (!(WaitingWeight is >= 0.0 and <= 1.0) || !(Target is >= 0.0 and <= 1.0) || !(Multiplier is >= 0.0 and <= 1.0)) return "A ladder state's weights lie in [0, 1].";
        if (WaitingWeight > 0.0 && ExpiresUtc == null) return "A ladder state with a weight that waits says how long.";
        if (HighestPrice is { } highest && !(highest > 0.0 && IsExtra && StopPrice != null)) return "A ladder state that trails has bought above the target, and has a price and a stop.";
        if (Phase == LadderPhase.Trailing && HighestPrice == null) return "A ladder state that trails says from which price.";
        return Phase == LadderPhase.Armed && (LadderUtc == null || ExpiresUtc == null) ? "A ladder state with rungs in the market says since when and how long." : null;
    }

    /// <summary>The state after a decision that the ladder has no part in, as during warm-up: it knows what was allowed, and starts nothing.</summary>
    public LadderState Seen(Decision decision) => this with
    {
        DecidedUtc = decision.UtcTime,
        Target = decision.TargetWeight,
        Multiplier = decision.Multiplier,
        Disorderly = decision.Scenario == Scenario.Disorderly,
    };
}
