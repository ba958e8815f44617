namespace YenValve.Indicators.Liquidations;

/// <summary>
/// Isolated positions in inverse contracts: quantity in USD, margin and profit in coin, so a long loses faster than the price falls and a short
/// of leverage one cannot be ended by any price. Impossible arguments give NaN; a short that no price can end gives positive infinity.
/// </summary>
public static class InverseLiquidation
{
    /// <summary>
    /// Where equity meets the maintenance margin at that very price: long EP(1 + MMR)/(1 + 1/L), short EP(1 − MMR)/(1 − 1/L).
    /// </summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="leverage">Leverage, positive.</param>
    /// <param name="maintenance">Maintenance margin rate as a fraction, in [0, 1).</param>
    public static double Exact(LeveragedSide side, double entry, double leverage, double maintenance)
    {
        if (!LinearLiquidation.Possible(entry, leverage, maintenance)) return double.NaN;
        var sign = (int)side;
        return Quotient(entry * (1.0 + (sign * maintenance)), 1.0 + (sign / leverage));
    }

    /// <summary>Where the margin is gone: EP/(1 ± 1/L).</summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="leverage">Leverage, positive.</param>
    public static double Bankruptcy(LeveragedSide side, double entry, double leverage) => Exact(side, entry, leverage, 0.0);

    // A price of value over coin: with no coin at risk, or less, no price is high enough.
    internal static double Quotient(double value, double coin) => coin > 0.0 ? value / coin : double.PositiveInfinity;
}
