namespace YenValve.Indicators.Liquidations;

/// <summary>
/// BitMEX's inverse perpetual by the formulas of its support pages (kept in public by nottug/bitmex_utils, 2019): bankruptcy EP/(1 ± IM), and from
/// there back towards the entry by EP(MM ± funding). Impossible arguments give NaN.
/// </summary>
public static class BitmexLiquidation
{
    /// <summary>Initial margin that is left of 1/L after the fees of opening and closing as a taker.</summary>
    /// <param name="leverage">Leverage, positive.</param>
    /// <param name="takerFee">Taker fee as a fraction; .00075 when the formulas were published.</param>
    public static double InitialMargin(double leverage, double takerFee) => leverage > 0.0 ? (1.0 / leverage) - (2.0 * takerFee) : double.NaN;

    /// <summary>Where the margin is gone.</summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="initialMargin">Initial margin as a fraction, see <see cref="InitialMargin"/>.</param>
    public static double Bankruptcy(LeveragedSide side, double entry, double initialMargin) =>
        entry > 0.0 && initialMargin >= 0.0 ? InverseLiquidation.Quotient(entry, 1.0 + ((int)side * initialMargin)) : double.NaN;

    /// <summary>Where the position is taken over.</summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="initialMargin">Initial margin as a fraction, see <see cref="InitialMargin"/>.</param>
    /// <param name="maintenance">Maintenance margin as a fraction, the taker fee already taken off (.5% less .075% when published).</param>
    /// <param name="fundingRate">Funding of the current interval as a fraction, positive where longs pay.</param>
    public static double Liquidation(LeveragedSide side, double entry, double initialMargin, double maintenance, double fundingRate)
    {
        var sign = (int)side;
        return Bankruptcy(side, entry, initialMargin) + (sign * entry * (maintenance + (sign * fundingRate)));
    }
}
