namespace YenValve.Indicators.Liquidations;

/// <summary>The rule by which a venue ends an isolated position, versioned because venues change their rules.</summary>
public enum LiquidationFormula
{
    /// <summary>Linear, maintenance margin at the liquidation price (Binance USDⓈ-M without deduction).</summary>
    Linear,

    /// <summary>Linear, maintenance margin on the entry value (Bybit linear).</summary>
    LinearByEntryValue,

    /// <summary>Inverse, maintenance margin at the liquidation price (Binance COIN-M without deduction).</summary>
    Inverse,

    /// <summary>Bybit inverse before 27 May 2026.</summary>
    BybitInverse2024,

    /// <summary>Bybit inverse since 27 May 2026.</summary>
    BybitInverse2026,

    /// <summary>BitMEX inverse, fees and funding left out.</summary>
    BitmexInverse,
}

/// <summary>Picks the rule of a venue on a day and applies it.</summary>
public static class LiquidationFormulas
{
    /// <summary>The rule in force.</summary>
    /// <param name="venue">"binance", "bybit" or "bitmex", in any case.</param>
    /// <param name="inverse">Whether the contract is margined in coin.</param>
    /// <param name="day">Day of the position, UTC.</param>
    /// <exception cref="ArgumentException">The venue has no such contract here.</exception>
    public static LiquidationFormula InForce(string venue, bool inverse, DateTime day) => (venue.ToLowerInvariant(), inverse) switch
    {
        ("binance", false) => LiquidationFormula.Linear,
        ("binance", true) => LiquidationFormula.Inverse,
        ("bybit", false) => LiquidationFormula.LinearByEntryValue,
        ("bybit", true) => day < BybitInverse.Changed ? LiquidationFormula.BybitInverse2024 : LiquidationFormula.BybitInverse2026,
        ("bitmex", true) => LiquidationFormula.BitmexInverse,
        _ => throw new ArgumentException($"No liquidation rule is known for {(inverse ? "inverse" : "linear")} contracts of '{venue}'.", nameof(venue)),
    };

    /// <summary>Liquidation price of an isolated position in its lowest tier, fees and funding left out; NaN for impossible arguments.</summary>
    /// <param name="formula">The rule.</param>
    /// <param name="side">Side of the position.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="leverage">Leverage, positive.</param>
    /// <param name="maintenance">Maintenance margin rate as a fraction, in [0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the enumeration.</exception>
    public static double Price(this LiquidationFormula formula, LeveragedSide side, double entry, double leverage, double maintenance) => formula switch
    {
        LiquidationFormula.Linear => LinearLiquidation.Exact(side, entry, leverage, maintenance),
        LiquidationFormula.LinearByEntryValue => LinearLiquidation.ByEntryValue(side, entry, leverage, maintenance),
        LiquidationFormula.Inverse => InverseLiquidation.Exact(side, entry, leverage, maintenance),
        LiquidationFormula.BybitInverse2024 => BybitInverse.Isolated2024(side, 1.0, entry, leverage, maintenance),
        LiquidationFormula.BybitInverse2026 => BybitInverse.Isolated2026(side, 1.0, entry, leverage, maintenance),
        LiquidationFormula.BitmexInverse => BitmexLiquidation.Liquidation(side, entry, BitmexLiquidation.InitialMargin(leverage, 0.0), maintenance, 0.0),
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "No such liquidation rule."),
    };
}
