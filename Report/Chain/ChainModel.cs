using System.Globalization;
using YenValve.Algorithms.Audit;

namespace YenValve.Report.Chain;

/// <summary>
/// The chain in one picture: JGB repricing, yen volatility, hedge cost and carry, positioning and open interest, liquidations, Bitcoin. The first two are what the policy decides
/// on, at its own thresholds; the others are shown so that people see where the pressure is, and decide nothing.
/// </summary>
public static class ChainModel
{
    /// <summary>All links, in the order in which pressure travels.</summary>
    public static IReadOnlyList<ChainLink> Links { get; } =
    [
        new("jgb", "JGB repricing", "How fast and how unevenly the long end of the JGB curve moved, latched so that it fades over weeks.", SignalNames.CurveStress, "number", 0, .35, .6, "JGB yields",
            [new(SignalNames.Velocity, "velocity"), new(SignalNames.Kink, "kink"), new(SignalNames.Noise, "noise")]),
        new("volatility", "Yen volatility", "Whether yen volatility spikes while a strong yen is feared; realised volatility stands in where no quotes were delivered.", SignalNames.VolatilityDirected, "number", 0, .35, .6, "USDJPY quotes of the day",
            [new(SignalNames.VolatilityLevel, "level"), new(SignalNames.VolatilityShock, "shock"), new(SignalNames.RiskReversal, "risk reversal"), new(SignalNames.SpotReturn, "USDJPY 5 days", "percent")]),
        new("carry", "Hedge cost and carry-to-risk", "What borrowing yen still earns for its risk: the pressure to unwind, from what of it is known.", SignalNames.Pressure, "number", 0, .35, .55, "yen volatility and two of: positions in yen futures, USDJPY, forwards and risk reversals",
            [new(SignalNames.CarryToRisk, "carry-to-risk"), new(SignalNames.HedgeCost, "hedge cost", "percent"), new(SignalNames.Basis, "basis, bp"), new(SignalNames.Intervention, "intervention")]),
        new("positioning", "Positioning and open interest", "Open interest of Bitcoin perpetuals over a day: leverage that is being given up.", SignalNames.OpenInterestChange, "percent", 0, -.04, -.08, "open interest of perpetual futures, a vendor's series",
            [new(SignalNames.Funding, "funding", "points"), new(SignalNames.Correlation, "correlation"), new(SignalNames.Gate, "gate"), new(SignalNames.TailDependence, "tail dependence")]),
        new("liquidations", "Liquidations", "The burst of forced selling in the last hour, in robust deviations.", SignalNames.LiquidationBurst, "number", 0, 2, 4, "hourly liquidations, which are recorded live or come from a vendor",
            [new(SignalNames.LiquidationLongShare, "long share", "percent"), new(SignalNames.Exhaustion, "signs of a finished flush")]),
        new("bitcoin", "Bitcoin", "How far the price lies above or below its 50-day mean.", ChainSignals.Weakness, "percent", .1, 0, -.1, "Bitcoin's hours",
            [new(SignalNames.EwmaVolatility, "volatility", "percent"), new(ChainSignals.TrendDistance, "against the 100-day mean", "percent"), new(SignalNames.VixZ, "VIX z")]),
    ];

    /// <summary>Reads every link from a decision.</summary>
    /// <param name="decision">The decision.</param>
    public static IReadOnlyList<LinkReading> Read(DecisionRecord decision) => Read(ChainSignals.Of(decision));

    /// <summary>Reads every link from the signals of a decision.</summary>
    /// <param name="signals">Signals by the audit's names; null or missing where unknown.</param>
    public static IReadOnlyList<LinkReading> Read(IReadOnlyDictionary<string, double?> signals) => [.. Links.Select(link => Read(link, signals))];

    private static LinkReading Read(ChainLink link, IReadOnlyDictionary<string, double?> signals)
    {
        var value = signals.GetValueOrDefault(link.Signal);
        var state = link.StateOf(value);
        var details = link.Details
            .Where(detail => signals.GetValueOrDefault(detail.Signal) is { } known && double.IsFinite(known))
            .Select(detail => $"{detail.Name} {Text(signals[detail.Signal]!.Value, detail.Unit)}");
        var text = state == LinkState.Unknown
            ? $"not known: needs {link.Needs}"
            : $"{Text(value!.Value, link.Unit)} (stress {(link.LowerIsWorse ? "<=" : ">=")} {Text(link.Stress, link.Unit)})";
        return new LinkReading(link, state == LinkState.Unknown ? null : value, state, state == LinkState.Unknown ? null : link.DistanceOf(value!.Value), string.Join("; ", details.Prepend(text)));
    }

    private static string Text(double value, string unit) => unit switch
    {
        "percent" => (100.0 * value).ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture) + "%",
        "points" => (10_000.0 * value).ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " bp",
        _ => value.ToString("0.00;-0.00;0.00", CultureInfo.InvariantCulture),
    };
}
