namespace YenValve.Launcher.Comparison;

/// <summary>What a series of daily values came to; fractions, a year of 365 days because the market never closes, cash earning nothing.</summary>
/// <param name="AnnualReturn">Compound annual growth.</param>
/// <param name="Volatility">Annualised sample deviation of simple daily returns.</param>
/// <param name="Sharpe">Mean over deviation of the daily returns, annualised.</param>
/// <param name="MaximumDrawdown">Deepest fall from a peak, negative.</param>
/// <param name="Final">Last value over the first.</param>
internal sealed record DailyPerformance(double AnnualReturn, double Volatility, double Sharpe, double MaximumDrawdown, double Final)
{
    private const double DaysPerYear = 365.0;

    /// <summary>Growth per unit of the deepest fall; NaN where there was none.</summary>
    public double Calmar => MaximumDrawdown < 0.0 ? AnnualReturn / -MaximumDrawdown : double.NaN;

    /// <summary>Measures a series of daily values, oldest first.</summary>
    /// <exception cref="ArgumentException">There are fewer than three values, or one is not positive.</exception>
    public static DailyPerformance Of(IReadOnlyList<double> values)
    {
        if (values.Count < 3) throw new ArgumentException("Three daily values are the least that has a deviation.", nameof(values));
        if (values.Any(v => !(v > 0.0))) throw new ArgumentException("A daily value is not positive.", nameof(values));
        double peak = values[0], drawdown = 0.0, sum = 0.0, squares = 0.0;
        for (var i = 1; i < values.Count; i++)
        {
            var change = (values[i] / values[i - 1]) - 1.0;
            sum += change;
            squares += change * change;
            peak = Math.Max(peak, values[i]);
            drawdown = Math.Min(drawdown, (values[i] / peak) - 1.0);
        }

        var count = values.Count - 1;
        var mean = sum / count;
        var deviation = Math.Sqrt(Math.Max(0.0, (squares - (count * mean * mean)) / (count - 1)));
        var final = values[^1] / values[0];
        return new DailyPerformance(
            Math.Pow(final, DaysPerYear / count) - 1.0,
            deviation * Math.Sqrt(DaysPerYear),
            deviation > 0.0 ? mean / deviation * Math.Sqrt(DaysPerYear) : 0.0,
            drawdown,
            final);
    }
}
