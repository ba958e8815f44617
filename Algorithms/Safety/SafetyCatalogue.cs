using YenValve.Algorithms.Parameters;
using static YenValve.Algorithms.Parameters.ParameterRows<YenValve.Algorithms.Safety.SafetyParameters>;

namespace YenValve.Algorithms.Safety;

/// <summary>The parameters of the limits: name, unit, range, and why the default is what it is.</summary>
public static class SafetyCatalogue
{
    private const string Portfolio = "fraction of the portfolio";

    /// <summary>All of them.</summary>
    public static ParameterSet<SafetyParameters> Set { get; } = new(
        "Safety",
        p => p.StaleFloor <= p.MaximumExposure ? null : FormattableString.Invariant($"Parameter 'stale-floor' is '{p.StaleFloor}'; it has to be at most 'maximum-exposure', {p.MaximumExposure}."),
        Whole("stale-grace", "hours", 0, 8760, "That a core feed (Bitcoin, the JGB curve) may be stale before exposure falls; three days outlast the outage of a weekend, a choice.", p => p.StaleGraceHours, (p, value) => p with { StaleGraceHours = value }),
        Whole("stale-interval", "hours", 1, 8760, "From one step down to the next; a day, as decisions are daily.", p => p.StaleIntervalHours, (p, value) => p with { StaleIntervalHours = value }),
        Number("stale-step", "fraction of the weight held when it began", ParameterRange.Above(0, 1), "Taken by one step; a quarter leaves nothing a week after the last figure, a choice.", p => p.StaleStep, (p, value) => p with { StaleStep = value }),
        Number("stale-floor", Portfolio, new ParameterRange(0, 1), "Where the steps end.", p => p.StaleFloor, (p, value) => p with { StaleFloor = value }),
        Number("maximum-exposure", Portfolio, ParameterRange.Above(0, 4), "Trips when more is held or rests; 4 is more than maximum-weight can be and never trips.", p => p.MaximumExposure, (p, value) => p with { MaximumExposure = value }),
        Number("maximum-daily-loss", "fraction of equity", ParameterRange.Above(0, 1), "Trips when a UTC day has lost as much; 1 never trips.", p => p.MaximumDailyLoss, (p, value) => p with { MaximumDailyLoss = value }),
        Whole("maximum-orders", "orders an hour", 1, 10000, "Trips when an hour has seen more; a decision sends eleven at most: one at the market, eight rungs, two stops.", p => p.MaximumOrders, (p, value) => p with { MaximumOrders = value }),
        Number("halt-weight", Portfolio, new ParameterRange(0, 1), "Left when a halt or a day's loss has tripped.", p => p.HaltWeight, (p, value) => p with { HaltWeight = value }),
        Switch("halt", "On halts the strategy: it reduces to halt-weight and stays there until cleared.", p => p.Halt, (p, value) => p with { Halt = value }),
        Text("halt-file", "a path, an entry of the object store, or none", "Halts as soon as a file of that path, or an entry of that name in LEAN's object store, is there; looked for every minute.", p => p.HaltFile, (p, value) => p with { HaltFile = value }),
        MomentOrNone("limits-cleared", "What was tripped before it counts as cleared, unless its cause is still there.", p => p.ClearedUtc, (p, value) => p with { ClearedUtc = value }));
}
