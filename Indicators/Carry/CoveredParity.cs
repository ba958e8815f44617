namespace YenValve.Indicators.Carry;

/// <summary>
/// What a dollar forward says about the price of yen funding: covered interest parity, the cross-currency basis and the cost of a hedge. Rates are
/// fractions a year with the money markets' day counts, yen ACT/365 and dollars ACT/360; spot and forward are JPY per USD. Whatever is impossible
/// (a price that is not positive, no days) gives NaN and never throws. Du, Tepper and Verdelhan (2018), Journal of Finance 73, 915–957.
/// </summary>
public static class CoveredParity
{
    /// <summary>Days of the yen's money-market year.</summary>
    public const double YenYear = 365.0;

    /// <summary>Days of the dollar's money-market year.</summary>
    public const double DollarYear = 360.0;

    /// <summary>The forward at which no money is made by borrowing in one currency and lending in the other: S·(1 + r_jpy·d/365)/(1 + r_usd·d/360).</summary>
    /// <param name="spot">JPY per USD.</param>
    /// <param name="dollarRate">Fraction a year, ACT/360.</param>
    /// <param name="yenRate">Fraction a year, ACT/365.</param>
    /// <param name="days">Calendar days to delivery.</param>
    public static double Forward(double spot, double dollarRate, double yenRate, double days)
    {
        var growth = 1.0 + (dollarRate * days / DollarYear);
        return spot > 0.0 && days > 0.0 && growth > 0.0 ? spot * (1.0 + (yenRate * days / YenYear)) / growth : double.NaN;
    }

    /// <summary>The yen rate that is paid by swapping dollars into yen, as a fraction a year: ((F/S)·(1 + r_usd·d/360) − 1)·365/d.</summary>
    /// <param name="spot">JPY per USD.</param>
    /// <param name="forward">Quoted outright, JPY per USD.</param>
    /// <param name="dollarRate">Fraction a year, ACT/360.</param>
    /// <param name="days">Calendar days to delivery.</param>
    public static double ImpliedYenRate(double spot, double forward, double dollarRate, double days) =>
        IsPriced(spot, forward, days)
            ? ((forward / spot * (1.0 + (dollarRate * days / DollarYear))) - 1.0) * YenYear / days
            : double.NaN;

    /// <summary>Cross-currency basis in basis points: the implied yen rate less the yen rate itself. Negative: dollars cost a premium.</summary>
    /// <param name="spot">JPY per USD.</param>
    /// <param name="forward">Quoted outright, JPY per USD.</param>
    /// <param name="dollarRate">Fraction a year, ACT/360.</param>
    /// <param name="yenRate">Fraction a year, ACT/365.</param>
    /// <param name="days">Calendar days to delivery.</param>
    public static double BasisPoints(double spot, double forward, double dollarRate, double yenRate, double days) =>
        1e4 * (ImpliedYenRate(spot, forward, dollarRate, days) - yenRate);

    /// <summary>What an investor in Tokyo pays to sell dollars forward, as a fraction a year: (S/F − 1)·360/d, about r_usd − r_jpy − basis.</summary>
    /// <param name="spot">JPY per USD.</param>
    /// <param name="forward">Quoted outright, JPY per USD.</param>
    /// <param name="days">Calendar days to delivery.</param>
    public static double HedgeCost(double spot, double forward, double days) =>
        IsPriced(spot, forward, days) ? ((spot / forward) - 1.0) * DollarYear / days : double.NaN;

    /// <summary>
    /// What a hedged Treasury pays an investor in Tokyo over a JGB, in the unit of the arguments: y_UST − hedge cost − y_JGB. Negative: there is a
    /// reason to bring the money home.
    /// </summary>
    /// <param name="treasuryYield">Yield of the Treasury.</param>
    /// <param name="hedgeCost">Cost of the hedge in the same unit.</param>
    /// <param name="governmentBondYield">Yield of the JGB in the same unit.</param>
    public static double HedgedPickup(double treasuryYield, double hedgeCost, double governmentBondYield) =>
        treasuryYield - hedgeCost - governmentBondYield;

    /// <summary>Whether two prices and a tenor are possible.</summary>
    internal static bool IsPriced(double spot, double forward, double days) =>
        spot > 0.0 && forward > 0.0 && days > 0.0 && double.IsFinite(spot) && double.IsFinite(forward);
}
