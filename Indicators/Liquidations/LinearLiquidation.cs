namespace YenValve.Indicators.Liquidations;

/// <summary>
/// Isolated positions in linear contracts: quantity in coin, margin and profit in the quote currency. Leverage is notional at entry over margin,
/// rates are fractions of notional. Impossible arguments give NaN; a long that no price can end gives zero.
/// </summary>
public static class LinearLiquidation
{
    /// <summary>
    /// Where equity meets the maintenance margin of the notional at that very price: long EP(1 − 1/L)/(1 − MMR), short EP(1 + 1/L)/(1 + MMR).
    /// </summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="leverage">Leverage, positive.</param>
    /// <param name="maintenance">Maintenance margin rate as a fraction, in [0, 1).</param>
    public static double Exact(LeveragedSide side, double entry, double leverage, double maintenance)
    {
        if (!Possible(entry, leverage, maintenance)) return double.NaN;
        var sign = (int)side;
        return Math.Max(0.0, entry * (1.0 - (sign / leverage)) / (1.0 - (sign * maintenance)));
    }

    /// <summary>
    /// The same with the maintenance margin taken on the value at entry, as Bybit's linear contracts do: EP[1 ∓ (1/L − MMR)].
    /// </summary>
    /// <inheritdoc cref="Exact"/>
    public static double ByEntryValue(LeveragedSide side, double entry, double leverage, double maintenance) =>
        Possible(entry, leverage, maintenance) ? Math.Max(0.0, entry * (1.0 - ((int)side * ((1.0 / leverage) - maintenance)))) : double.NaN;

    /// <summary>Where the margin is gone: EP(1 ∓ 1/L).</summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="leverage">Leverage, positive.</param>
    public static double Bankruptcy(LeveragedSide side, double entry, double leverage) => Exact(side, entry, leverage, 0.0);

    internal static bool Possible(double entry, double leverage, double maintenance) =>
        entry > 0.0 && leverage > 0.0 && maintenance >= 0.0 && maintenance < 1.0 && double.IsFinite(entry) && double.IsFinite(leverage);
}
