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

    /// <summary>
    /// Volatility at a time between two expiries, w linear in a clock of its own (<see cref="VarianceClock"/>): with an event between them, what it
    /// brings belongs to the days behind it and is not spread over those before.
    /// </summary>
    /// <param name="first">Volatility, calendar time and clock time of the first expiry.</param>
    /// <param name="second">The same of the second.</param>
    /// <param name="time">Calendar time of the maturity, in the unit of the others.</param>
    /// <param name="clock">Its clock time.</param>
    /// <returns>NaN outside the expiries, and where total variance falls.</returns>
    public static double Volatility(
        (double Volatility, double Time, double Clock) first, (double Volatility, double Time, double Clock) second, double time, double clock)
    {
        double before = first.Volatility * first.Volatility * first.Time, after = second.Volatility * second.Volatility * second.Time;
        if (!(first.Time > 0.0 && time >= first.Time && time <= second.Time && after >= before)) return double.NaN;
        if (!(clock >= first.Clock && clock <= second.Clock && second.Clock > first.Clock)) return double.NaN;
        return Math.Sqrt((before + ((after - before) * (clock - first.Clock) / (second.Clock - first.Clock))) / time);
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
