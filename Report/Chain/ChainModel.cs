using System.Globalization;

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
        new("jgb", "JGB repricing", "How fast and how unevenly the long end of the JGB curve moved, latched so that it fades over weeks.", "curveStress", "number", 0, .35, .6,
            [new("velocity", "velocity"), new("kink", "kink"), new("noise", "noise")]),
        new("volatility", "Yen volatility", "Whether yen volatility spikes while the yen rises; realised volatility stands in where no quotes were delivered.", "volDirected", "number", 0, .35, .6,
            [new("volLevel", "level"), new("volShock", "shock"), new("rrZ", "risk reversal z"), new("spot5d", "USDJPY 5 days", "percent")]),
        new("carry", "Hedge cost and carry-to-risk", "What borrowing yen still earns for its risk: the carry unwind pressure of what is known.", "pressure", "number", 0, .35, .55,
            [new("carryToRisk", "carry-to-risk"), new("hedgeCost", "hedge cost", "percent"), new("basis", "basis", "percent")]),
        new("positioning", "Positioning and open interest", "Open interest of Bitcoin perpetuals over a day: leverage that is being given up.", "openInterestChange", "percent", 0, -.04, -.08,
            [new("funding", "funding", "percent"), new("yenShortPercentile", "yen short percentile", "percent"), new("gate", "correlation gate"), new("correlation", "correlation")]),
        new("liquidations", "Liquidations", "The burst of forced selling in the last hour, in robust deviations.", "liquidationBurst", "number", 0, 2, 4,
            [new("liquidationLongShare", "long share", "percent")]),
        new("bitcoin", "Bitcoin", "How far the price lies below its 50-day mean.", "weakness", "percent", .1, 0, -.1,
            [new("ewmaVolatility", "volatility", "percent"), new("vixZ", "VIX z"), new("trendDistance", "to the 100-day mean", "percent")]),
    ];

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
            ? "not known"
            : $"{Text(value!.Value, link.Unit)} (stress {(link.LowerIsWorse ? "<=" : ">=")} {Text(link.Stress, link.Unit)})";
        return new LinkReading(link, state == LinkState.Unknown ? null : value, state, state == LinkState.Unknown ? null : link.DistanceOf(value!.Value), string.Join("; ", details.Prepend(text)));
    }

    private static string Text(double value, string unit) => unit switch
    {
        "percent" => (100.0 * value).ToString("0.0", CultureInfo.InvariantCulture) + "%",
        "price" => value.ToString("#,0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
