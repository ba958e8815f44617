using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Safety;

/// <summary>What the limits are shown at one look.</summary>
/// <param name="UtcTime">Moment of the look, UTC.</param>
/// <param name="Weight">Weight of Bitcoin held, a fraction of the portfolio.</param>
public readonly record struct SafetyObservation(DateTime UtcTime, double Weight)
{
    /// <summary>The weight as it can be believed: no number, and less than nothing, count as nothing.</summary>
    public double Held => double.IsFinite(Weight) ? Math.Max(0.0, Weight) : 0.0;

    /// <summary>Weight that resting buys would add, a fraction of the portfolio.</summary>
    public double Resting { get; init; }

    /// <summary>Value of the portfolio, account currency; null where unknown.</summary>
    public double? Equity { get; init; }

    /// <summary>Who says halt, as a sentence; null where nobody does.</summary>
    public string? Halt { get; init; }

    /// <summary>The feeds as they stand at a decision; empty between two, when nothing is judged by them.</summary>
    public FeedStates Feeds { get; init; } = [];
}
