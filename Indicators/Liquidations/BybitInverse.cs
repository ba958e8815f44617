namespace YenValve.Indicators.Liquidations;

/// <summary>
/// Bybit's inverse contracts by the formulas its help page has published; both are kept because levels are only right with the rule that was in
/// force. Contracts are USD, everything else coin; PV = Q/EP is the value of the position in coin. Impossible arguments give NaN.
/// </summary>
public static class BybitInverse
{
    /// <summary>Day of the help page's change of formula, UTC.</summary>
    public static readonly DateTime Changed = new(2026, 5, 27);

    /// <summary>Isolated, help page of 2024, maintenance margin on the value at entry: long Q/[PV + (IM − MM)], short Q/[PV − (IM − MM)].</summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="contracts">Size in USD, positive.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="leverage">Leverage, positive.</param>
    /// <param name="maintenance">Maintenance margin rate as a fraction, in [0, 1).</param>
    public static double Isolated2024(LeveragedSide side, double contracts, double entry, double leverage, double maintenance)
    {
        if (!(contracts > 0.0 && LinearLiquidation.Possible(entry, leverage, maintenance))) return double.NaN;
        var value = contracts / entry;
        return InverseLiquidation.Quotient(contracts, value + ((int)side * value * ((1.0 / leverage) - maintenance)));
    }

    /// <summary>
    /// Isolated, help page of 27 May 2026: long Q(1 + MMR)/[Q/EP + Q/(EP·L) + extra/(1 + fee) + deduction], short
    /// Q(1 − MMR)/[Q/EP − Q/(EP·L) − extra/(1 − fee) − deduction].
    /// </summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="contracts">Size in USD, positive.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="leverage">Leverage, positive.</param>
    /// <param name="maintenance">Maintenance margin rate of the tier as a fraction, in [0, 1).</param>
    /// <param name="extraMargin">Margin added by hand, coin.</param>
    /// <param name="takerFee">Taker fee as a fraction, in [0, 1).</param>
    /// <param name="deduction">Maintenance deduction of the tier, coin.</param>
    public static double Isolated2026(
        LeveragedSide side, double contracts, double entry, double leverage, double maintenance, double extraMargin = 0.0, double takerFee = 0.0, double deduction = 0.0)
    {
        if (!(contracts > 0.0 && takerFee >= 0.0 && takerFee < 1.0 && LinearLiquidation.Possible(entry, leverage, maintenance))) return double.NaN;
        var sign = (int)side;
        var value = contracts / entry;
        return InverseLiquidation.Quotient(
            contracts * (1.0 + (sign * maintenance)), value + (sign * ((value / leverage) + (extraMargin / (1.0 + (sign * takerFee))) + deduction)));
    }

    /// <summary>Cross, where position margin and balance are gone, the fee for closing there included: Q(1 ± fee)/(PV ± balance).</summary>
    /// <param name="side">Side of the position.</param>
    /// <param name="contracts">Size in USD, positive.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="balance">All the coin that stands behind the position, not negative.</param>
    /// <param name="takerFee">Taker fee as a fraction, in [0, 1).</param>
    public static double CrossBankruptcy(LeveragedSide side, double contracts, double entry, double balance, double takerFee)
    {
        if (!(contracts > 0.0 && entry > 0.0 && balance >= 0.0 && takerFee >= 0.0 && takerFee < 1.0)) return double.NaN;
        var sign = (int)side;
        return InverseLiquidation.Quotient(contracts * (1.0 + (sign * takerFee)), (contracts / entry) + (sign * balance));
    }

    /// <summary>
    /// Cross liquidation: the price at which the balance, less the fee for closing at bankruptcy, is down to the maintenance margin of the value at
    /// entry. The help page rounds; this does not.
    /// </summary>
    /// <inheritdoc cref="CrossBankruptcy"/>
    /// <param name="side">Side of the position.</param>
    /// <param name="contracts">Size in USD, positive.</param>
    /// <param name="entry">Average entry price, positive.</param>
    /// <param name="balance">All the coin that stands behind the position, not negative.</param>
    /// <param name="takerFee">Taker fee as a fraction, in [0, 1).</param>
    /// <param name="maintenance">Maintenance margin rate as a fraction, in [0, 1).</param>
    public static double CrossLiquidation(LeveragedSide side, double contracts, double entry, double balance, double takerFee, double maintenance)
    {
        var bankruptcy = CrossBankruptcy(side, contracts, entry, balance, takerFee);
        if (double.IsNaN(bankruptcy) || !(maintenance >= 0.0 && maintenance < 1.0)) return double.NaN;
        var value = contracts / entry;
        var closing = takerFee * contracts / bankruptcy;
        return InverseLiquidation.Quotient(contracts, value + ((int)side * (balance - (value * maintenance) - closing)));
    }
}
