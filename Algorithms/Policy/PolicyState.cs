namespace YenValve.Algorithms.Policy;

/// <summary>What the policy remembers from one decision to the next: plain immutable values, written and read by <see cref="PolicyStateJson"/>.</summary>
public sealed record PolicyState
{
    /// <summary>Version of the layout that this code writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Full exposure, nothing remembered.</summary>
    public static PolicyState Initial { get; } = new();

    /// <summary>Version of the layout.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>Scenario in force.</summary>
    public Scenario Scenario { get; init; }

    /// <summary>When the scenario came into force, UTC; null for the first.</summary>
    public DateTime? ScenarioSinceUtc { get; init; }

    /// <summary>Decisions counted towards leaving the scenario: calm ones in <see cref="Scenario.Disorderly"/>, all in <see cref="Scenario.Reversal"/>.</summary>
    public int CalmDecisions { get; init; }

    /// <summary>Share of the exposure that the macro rule leaves, in [0, 1].</summary>
    public double Multiplier { get; init; } = 1.0;

    /// <summary>When the multiplier last changed, UTC; null while it never has.</summary>
    public DateTime? ChangedUtc { get; init; }

    /// <summary>Largest equity seen, in the account's currency; null before any.</summary>
    public double? PeakEquity { get; init; }

    /// <summary>Rule "composite": the last decision at which its score was not calm, UTC.</summary>
    public DateTime? StressedUtc { get; init; }

    /// <summary>Rule "hmm": the filter's probabilities.</summary>
    public RegimeBelief Belief { get; init; } = RegimeBelief.Prior;

    /// <summary>Rule "hmm": the regime decided by.</summary>
    public Regime Regime { get; init; }

    /// <summary>Rule "hmm": the calmest regime that the last decision was sure not to be below.</summary>
    public Regime SureFrom { get; init; }

    /// <summary>Rule "hmm": the most strained regime that the last decision was sure not to be above.</summary>
    public Regime SureTo { get; init; } = Regime.Disorderly;

    /// <summary>What makes the state one that the policy cannot have written; null where nothing does.</summary>
    public string? Problem()
    {
        if (Multiplier is not (>= 0.0 and <= 1.0)) return "A policy state's multiplier lies in [0, 1].";
        if (Multiplier < 1.0 && ChangedUtc == null) return "A policy state with a cut says when it was made.";
        if (CalmDecisions < 0) return "A policy state counts calm decisions from zero.";
        if (PeakEquity is { } peak && !(peak > 0.0 && double.IsFinite(peak))) return "A policy state's largest equity is positive.";
        if (!Enum.IsDefined(Scenario) || !Enum.IsDefined(Regime) || !Enum.IsDefined(SureFrom) || !Enum.IsDefined(SureTo))
            return "A policy state names a scenario or a regime that is not known.";
        return Belief.IsValid ? null : "A policy state's probabilities sum to one.";
    }
}
