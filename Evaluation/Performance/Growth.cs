namespace YenValve.Evaluation.Performance;

/// <summary>How far a path of daily values came.</summary>
public static class Growth
{
    /// <summary>Last value over the first, less one.</summary>
    /// <exception cref="ArgumentException">There are fewer than two values.</exception>
    public static double Total(ReadOnlySpan<double> values) =>
        values.Length >= 2 ? (values[^1] / values[0]) - 1.0 : throw new ArgumentException("Growth needs two daily values.", nameof(values));

    /// <summary>Compound annual growth: the yearly rate that leads from the first value to the last; a year has 365 days.</summary>
    /// <exception cref="ArgumentException">There are fewer than two values.</exception>
    public static double Annual(ReadOnlySpan<double> values) =>
        Math.Pow(1.0 + Total(values), DailyReturns.DaysPerYear / (values.Length - 1)) - 1.0;

    /// <summary>The worst return over any stretch of so many days; the whole path where it is shorter.</summary>
    /// <param name="values">Daily values, oldest first.</param>
    /// <param name="days">Length of the stretch, at least 1.</param>
    /// <exception cref="ArgumentException">There are fewer than two values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is shorter than a day.</exception>
    public static double Worst(ReadOnlySpan<double> values, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        if (values.Length <= days) return Total(values);
        var worst = double.PositiveInfinity;
        for (var i = days; i < values.Length; i++) worst = Math.Min(worst, values[i] / values[i - days]);
        return worst - 1.0;
    }
}
