using MathNet.Numerics.Distributions;

namespace YenValve.Indicators.Carry;

/// <summary>
/// What being long dollars and short yen earns, against the move that takes it away. Volatilities are fractions a year (ACT/365), spot and forward
/// JPY per USD. Whatever is impossible gives NaN and never throws.
/// </summary>
public static class CarryRisk
{
    /// <summary>Carry-to-risk: ln(S/F)·365/d over the implied volatility of the same tenor.</summary>
    /// <param name="spot">JPY per USD.</param>
    /// <param name="forward">JPY per USD.</param>
    /// <param name="days">Calendar days to delivery.</param>
    /// <param name="volatility">Implied volatility of the tenor, fraction a year.</param>
    public static double Ratio(double spot, double forward, double days, double volatility) =>
        CoveredParity.IsPriced(spot, forward, days) && volatility > 0.0 ? Math.Log(spot / forward) * CoveredParity.YenYear / days / volatility : double.NaN;

    /// <summary>Move of spot that takes the whole carry away, as a fraction of spot: F/S − 1, negative where dollars yield more.</summary>
    /// <param name="spot">JPY per USD.</param>
    /// <param name="forward">JPY per USD.</param>
    public static double BreakEvenMove(double spot, double forward) => CoveredParity.IsPriced(spot, forward, 1.0) ? (forward / spot) - 1.0 : double.NaN;

    /// <summary>That move in deviations of the tenor: (F/S − 1)/(σ·√(d/365)), with its sign.</summary>
    /// <param name="spot">JPY per USD.</param>
    /// <param name="forward">JPY per USD.</param>
    /// <param name="days">Calendar days to delivery.</param>
    /// <param name="volatility">Implied volatility of the tenor, fraction a year.</param>
    public static double BreakEvenDeviations(double spot, double forward, double days, double volatility) =>
        days > 0.0 && volatility > 0.0 ? BreakEvenMove(spot, forward) / (volatility * Math.Sqrt(days / CoveredParity.YenYear)) : double.NaN;

    /// <summary>
    /// Implied volatility, fraction a year, at which a dollar put struck at the forward costs the whole carry: above it, whoever insures the trade
    /// is left with nothing.
    /// </summary>
    /// <remarks>
    /// By Black (1976), Journal of Financial Economics 3, an option at the forward is worth F·(2·Φ(σ√T/2) − 1) at delivery; the carry, if spot does
    /// not move, is S − F at delivery. Equal: σ = 2·Φ⁻¹(S/(2F))/√T. Zero where there is no carry; positive infinity where no volatility is enough.
    /// </remarks>
    /// <param name="spot">JPY per USD.</param>
    /// <param name="forward">JPY per USD.</param>
    /// <param name="days">Calendar days to delivery.</param>
    public static double StopVolatility(double spot, double forward, double days)
    {
        if (!CoveredParity.IsPriced(spot, forward, days)) return double.NaN;
        var probability = spot / (2.0 * forward);
        if (probability <= 0.5) return 0.0;
        return probability >= 1.0 ? double.PositiveInfinity : 2.0 * Normal.InvCDF(0.0, 1.0, probability) / Math.Sqrt(days / CoveredParity.YenYear);
    }
}
