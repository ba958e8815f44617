namespace YenValve.Report.Reading;

/// <summary>One decision as the report shows it.</summary>
public sealed record AuditedDecision
{
    /// <summary>Moment of the decision, UTC.</summary>
    public required DateTime UtcTime { get; init; }

    /// <summary>Price of Bitcoin then, quote currency.</summary>
    public double? Price { get; init; }

    /// <summary>Weight held before it, fraction of the portfolio.</summary>
    public double? Weight { get; init; }

    /// <summary>Weight decided on.</summary>
    public double? Target { get; init; }

    /// <summary>Weight that the volatility target alone asks for.</summary>
    public double? Base { get; init; }

    /// <summary>1 above the trend mean, 0 below.</summary>
    public double? Trend { get; init; }

    /// <summary>Share of the exposure that the macro state leaves.</summary>
    public double? Multiplier { get; init; }

    /// <summary>Share the macro state asks for.</summary>
    public double? Required { get; init; }

    /// <summary>Scenario by name.</summary>
    public string Scenario { get; init; } = "";

    /// <summary>Whether it led to an order.</summary>
    public bool Trade { get; init; }

    /// <summary>Why, in the order in which the policy weighed it.</summary>
    public IReadOnlyList<DecisionReason> Reasons { get; init; } = [];

    /// <summary>Signals by name; null where unknown.</summary>
    public IReadOnlyDictionary<string, double?> Signals { get; init; } = new Dictionary<string, double?>();

    /// <summary>Feeds with their ages.</summary>
    public IReadOnlyList<FeedAge> Feeds { get; init; } = [];

    /// <summary>The ladder; null where there is none.</summary>
    public LadderPoint? Ladder { get; init; }
}

/// <summary>One reason of a decision.</summary>
/// <param name="Signal">What was looked at.</param>
/// <param name="Value">Its value.</param>
/// <param name="Threshold">What it was held against.</param>
/// <param name="Effect">cut, hold, restore, scale, block, ladder or info.</param>
/// <param name="Text">The sentence people read.</param>
public sealed record DecisionReason(string Signal, double? Value, double? Threshold, string Effect, string Text);

/// <summary>Age of a feed at a decision.</summary>
/// <param name="Name">The feed.</param>
/// <param name="Status">Absent, Fresh or Stale.</param>
/// <param name="AgeHours">Hours since its last release; null where it never came.</param>
/// <param name="LimitHours">Hours from which it counts as stale.</param>
public sealed record FeedAge(string Name, string Status, double? AgeHours, double? LimitHours);

/// <summary>The ladder at a decision.</summary>
/// <param name="Phase">Where it stands.</param>
/// <param name="Rungs">Price, weight and whether filled.</param>
/// <param name="Stop">Stop price; null where none.</param>
/// <param name="Levels">Liquidation levels below the price with their mass.</param>
public sealed record LadderPoint(string Phase, IReadOnlyList<(double Price, double Weight, bool IsFilled)> Rungs, double? Stop, IReadOnlyList<(double Price, double Mass)> Levels);
