namespace YenValve.Launcher.Results;

/// <summary>A setting of the strategy that the results show.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Prototype">What its prototype came to; null where there was none.</param>
/// <param name="Changes">Parameters that differ from the configuration's.</param>
internal sealed record ResultVariant(string Name, PrototypeFigures? Prototype, params (string Name, string Value)[] Changes)
{
    /// <summary>The recommended decision without its ladder: the one that is judged against its twin.</summary>
    public static ResultVariant Recommended { get; } = new("REC-2: VT25 × trend, macro", PrototypeFigures.Recommended, ("ladder", "off"));

    /// <summary>Its twin.</summary>
    public static ResultVariant Twin { get; } = new("VT25 × 100-day trend", PrototypeFigures.WithoutMacro, ("macro", "off"), ("ladder", "off"));

    /// <summary>The decision without trend.</summary>
    public static ResultVariant WithoutTrend { get; } = new("REC-1: VT25, macro", PrototypeFigures.WithoutTrend, ("trend", "off"), ("ladder", "off"));

    /// <summary>Volatility targeting alone: the twin of the decision without trend.</summary>
    public static ResultVariant VolatilityTarget { get; } = new("VT25: volatility target", PrototypeFigures.VolatilityTarget, ("macro", "off"), ("trend", "off"), ("ladder", "off"));

    /// <summary>What the program does by itself: the recommended decision with the ladder.</summary>
    public static ResultVariant Default { get; } = new("REC-2 with re-entry ladder (the default)", null, ("ladder", "reentry"));

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<ResultVariant> All { get; } =
    [
        VolatilityTarget,
        new("VT25, composite macro score", PrototypeFigures.Composite, ("trend", "off"), ("macro-rule", "composite"), ("weakness-gate", "off"), ("ladder", "off")),
        WithoutTrend,
        Twin,
        Recommended,
        Default,
        new("REC-2 with opportunistic ladder", null, ("ladder", "opportunistic")),
    ];

    /// <summary>The configuration's parameters with this variant's changes, over the span of the results.</summary>
    public Dictionary<string, string> Parameters(IReadOnlyDictionary<string, string> configured)
    {
        var parameters = new Dictionary<string, string>(configured) { ["start-date"] = ResultSpan.RunFrom, ["end-date"] = ResultSpan.Until };
        foreach (var (name, value) in Changes) parameters[name] = value;
        return parameters;
    }
}
