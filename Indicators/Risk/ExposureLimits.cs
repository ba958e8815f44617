namespace YenValve.Indicators.Risk;

/// <summary>
/// Upper bounds on exposure as multiples of equity. Each answers one question, none is a forecast; what cannot be computed bounds at zero, the calm
/// side.
/// </summary>
public static class ExposureLimits
{
    /// <summary>Share of the distance to liquidation that a worst path may use: its inverse, 1.5, is the buffer b.</summary>
    public const double DefaultBuffer = 1.5;

    /// <summary>Largest weight whose expected shortfall stays within a budget: w·ES ≤ budget (Rockafellar and Uryasev, 2000, J. Risk 2).</summary>
    /// <param name="expectedShortfall">Expected shortfall of full exposure over the horizon as a positive fraction.</param>
    /// <param name="budget">Part of equity that may be lost, as a fraction.</param>
    public static double ByShortfall(double expectedShortfall, double budget = 0.10) =>
        expectedShortfall > 0.0 && budget > 0.0 ? budget / expectedShortfall : 0.0;

    /// <summary>
    /// Multiplier that keeps wealth above the share α of its maximum: min(1, k(1 − (1 − a)M/X)) with a the drawdown allowed (Grossman and Zhou, 1993,
    /// Math. Finance 3). At the maximum it is k·a, so with the defaults never above 0.6.
    /// </summary>
    /// <param name="wealth">X, wealth now.</param>
    /// <param name="maximum">M, largest wealth so far.</param>
    /// <param name="allowed">a: drawdown that must not be passed, as a fraction.</param>
    /// <param name="gain">k: multiple of the cushion that is exposed.</param>
    public static double ByDrawdown(double wealth, double maximum, double allowed = 0.20, double gain = 3.0)
    {
        if (!(wealth > 0.0 && maximum >= wealth && gain > 0.0)) return 0.0;
        var multiplier = gain * (1.0 - ((1.0 - allowed) * maximum / wealth));
        return multiplier > 0.0 ? Math.Min(1.0, multiplier) : 0.0;
    }

    /// <summary>
    /// Largest leverage that outlives the worst path of the horizon with a buffer: L ≤ 1/(b·d + MMR), so that the liquidation distance 1/L − MMR is at
    /// least b times the path.
    /// </summary>
    /// <param name="worstPath">d: fall along the worst path considered, as a positive fraction.</param>
    /// <param name="maintenance">Maintenance margin rate as a fraction.</param>
    /// <param name="buffer">b, at least one to survive.</param>
    public static double ByLiquidation(double worstPath, double maintenance, double buffer = DefaultBuffer)
    {
        var distance = (buffer * worstPath) + maintenance;
        return worstPath > 0.0 && maintenance >= 0.0 && buffer > 0.0 && double.IsFinite(distance) ? 1.0 / distance : 0.0;
    }

    /// <summary>Whether a liquidation price has come too near: closer than so many daily deviations, or unknown.</summary>
    /// <param name="price">Price now.</param>
    /// <param name="liquidationPrice">Liquidation price; zero or positive infinity where no price ends the position.</param>
    /// <param name="dailyDeviation">Standard deviation of a day's log return as a fraction.</param>
    /// <param name="deviations">Distance asked for, in deviations.</param>
    public static bool IsTooNear(double price, double liquidationPrice, double dailyDeviation, double deviations = 4.0) =>
        !(price > 0.0 && Math.Abs(Math.Log(liquidationPrice / price)) >= deviations * dailyDeviation);

    /// <summary>
    /// Fraction of Kelly's bet f = c·μ/σ² (Kelly, 1956, Bell Syst. Tech. J. 35; half of it after MacLean, Thorp and Ziemba, 2010). The mean is never
    /// known well enough to size by it: an upper bound only, of a shrunk mean.
    /// </summary>
    /// <param name="mean">μ: expected excess return a year as a fraction, shrunk.</param>
    /// <param name="deviation">σ: volatility a year as a fraction.</param>
    /// <param name="fraction">c: share of the full bet.</param>
    public static double ByKelly(double mean, double deviation, double fraction = 0.5)
    {
        var bet = fraction * mean / (deviation * deviation);
        return bet > 0.0 && double.IsFinite(bet) ? bet : 0.0;
    }
}
