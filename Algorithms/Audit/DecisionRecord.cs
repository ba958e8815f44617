namespace YenValve.Algorithms.Audit;

/// <summary>One decision of the policy: what it was shown, what it decided, and why. Weights are fractions of the portfolio.</summary>
public sealed record DecisionRecord : AuditRecord
{
    /// <inheritdoc/>
    public override string Kind => "decision";

    /// <summary>Bitcoin's price at 00:00 UTC, by which it was decided; null where unknown.</summary>
    public double? Price { get; init; }

    /// <summary>Weight held before.</summary>
    public double Weight { get; init; }

    /// <summary>Weight to hold.</summary>
    public double Target { get; init; }

    /// <summary>Weight that the volatility target alone asks for.</summary>
    public double Base { get; init; }

    /// <summary>Share that the trend leaves.</summary>
    public double Trend { get; init; }

    /// <summary>Share that the macro rule leaves now.</summary>
    public double Multiplier { get; init; }

    /// <summary>Share that the macro rule asks for.</summary>
    public double Required { get; init; }

    /// <summary>Scenario in force, by its name.</summary>
    public string Scenario { get; init; } = "";

    /// <summary>Shares that the further factors leave, by name; 1 is none.</summary>
    public IReadOnlyDictionary<string, double> Factors { get; init; } = new Dictionary<string, double>();

    /// <summary>Whether the change was worth an order.</summary>
    public bool Trade { get; init; }

    /// <summary>Each signal with its value, its threshold and what it did.</summary>
    public IReadOnlyList<ReasonRecord> Reasons { get; init; } = [];

    /// <summary>Everything that was measured, by <see cref="SignalNames"/>; null is unknown or not computed.</summary>
    public IReadOnlyDictionary<string, double?> Signals { get; init; } = new Dictionary<string, double?>();

    /// <summary>The feeds as they stood.</summary>
    public IReadOnlyList<FeedStateRecord> Feeds { get; init; } = [];

    /// <summary>The ladder after the decision; null where there is none.</summary>
    public LadderPart? Ladder { get; init; }
}
