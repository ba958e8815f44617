namespace YenValve.Indicators.Volatility;

/// <summary>
/// Volatility between expiries, on the scale where it adds up: total variance w(T) = σ²T. Times may be in any unit as long as it is the same,
/// volatilities in fractions or in percent.
/// </summary>
public static class ConstantMaturity
{
    private const double DaysPerYear = 365.0;

    /// <summary>Volatility at a time between two expiries, w linear between them.</summary>
    /// <returns>NaN outside the expiries, and where total variance falls, which is a calendar arbitrage.</returns>
    public static double Volatility(double firstVolatility, double firstTime, double secondVolatility, double secondTime, double time)
    {
        double first = firstVolatility * firstVolatility * firstTime, second = secondVolatility * secondVolatility * secondTime;
        if (!(firstTime > 0.0 && secondTime > firstTime && time >= firstTime && time <= secondTime && second >= first)) return double.NaN;
        return Math.Sqrt((first + ((second - first) * (time - firstTime) / (secondTime - firstTime))) / time);
    }

    /// <summary>Volatility from the first expiry to the second; NaN where total variance falls.</summary>
    public static double ForwardVolatility(double firstVolatility, double firstTime, double secondVolatility, double secondTime)
    {
        double first = firstVolatility * firstVolatility * firstTime, second = secondVolatility * secondVolatility * secondTime;
        return firstTime >= 0.0 && secondTime > firstTime && second >= first ? Math.Sqrt((second - first) / (secondTime - firstTime)) : double.NaN;
    }

    /// <summary>
    /// Standard deviation the market expects of one event between two expiries, as a BOJ decision: the root of
    /// w(after) − w(before) − σ_base²·Δdays/365.
    /// </summary>
    /// <param name="volatilityBefore">Volatility of the expiry before the event, a fraction a year.</param>
    /// <param name="daysBefore">Calendar days to that expiry.</param>
    /// <param name="volatilityAfter">Volatility of the expiry after the event.</param>
    /// <param name="daysAfter">Calendar days to that expiry.</param>
    /// <param name="baseVolatility">Volatility of the days without the event.</param>
    /// <returns>A move as a fraction, zero where the days alone explain more; NaN where the figures are none.</returns>
    public static double EventDeviation(double volatilityBefore, double daysBefore, double volatilityAfter, double daysAfter, double baseVolatility)
    {
        if (!(daysBefore >= 0.0 && daysAfter > daysBefore)) return double.NaN;
        var added = ((volatilityAfter * volatilityAfter * daysAfter) - (volatilityBefore * volatilityBefore * daysBefore)) / DaysPerYear;
        var quiet = baseVolatility * baseVolatility * (daysAfter - daysBefore) / DaysPerYear;
        return Math.Sqrt(Math.Max(0.0, added - quiet));
    }
}
