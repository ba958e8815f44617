namespace YenValve.Algorithms.Safety;

/// <summary>What the limits remember from one look to the next: immutable plain values that serialise to JSON.</summary>
public sealed record SafetyState
{
    /// <summary>Nothing tripped, nothing remembered.</summary>
    public static SafetyState Initial { get; } = new();

    /// <summary>Limits that are tripped, oldest first.</summary>
    public IReadOnlyList<Trip> Trips { get; init; } = [];

    /// <summary>The UTC day whose loss is counted; null before the first.</summary>
    public DateTime? DayUtc { get; init; }

    /// <summary>Equity that the day's loss is counted from, account currency; null while unknown.</summary>
    public double? DayEquity { get; init; }

    /// <summary>When the orders of the last hour were sent, UTC, oldest first.</summary>
    public IReadOnlyList<DateTime> OrdersUtc { get; init; } = [];

    /// <summary>What the core feeds' silence has taken away.</summary>
    public Starvation Starvation { get; init; } = Starvation.None;

    /// <summary>What makes the state one that the limits cannot have written; null where nothing does.</summary>
    public string? Problem()
    {
        if (Trips == null || OrdersUtc == null || Starvation == null) return "A safety state lists trips and orders.";
        if (Trips.Any(static trip => trip == null || !Enum.IsDefined(trip.Limit))) return "A safety state names a limit that is not known.";
        if (DayEquity is { } equity && !(equity > 0.0 && double.IsFinite(equity))) return "A safety state's equity is positive.";
        return Starvation.Problem();
    }
}
