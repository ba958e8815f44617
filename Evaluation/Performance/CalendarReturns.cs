namespace YenValve.Evaluation.Performance;

/// <summary>Returns by calendar month and year, UTC.</summary>
public static class CalendarReturns
{
    /// <summary>The return of each month that the path touches, oldest first; the first and last may be partial.</summary>
    /// <param name="times">Moment of each value, ascending; midnight closes the day before.</param>
    /// <param name="values">Daily values.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static IReadOnlyList<(int Year, int Month, double Return)> Monthly(IReadOnlyList<DateTime> times, ReadOnlySpan<double> values) =>
        By(times, values, day => (day.Year, day.Month)).ConvertAll(part => (part.Key.Year, part.Key.Month, part.Return));

    /// <summary>The return of each year that the path touches, oldest first; the first and last may be partial.</summary>
    /// <param name="times">Moment of each value, ascending; midnight closes the day before.</param>
    /// <param name="values">Daily values.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static IReadOnlyList<(int Year, double Return)> Yearly(IReadOnlyList<DateTime> times, ReadOnlySpan<double> values) =>
        By(times, values, day => day.Year).ConvertAll(part => (part.Key, part.Return));

    private static List<(TKey Key, double Return)> By<TKey>(IReadOnlyList<DateTime> times, ReadOnlySpan<double> values, Func<DateTime, TKey> key)
        where TKey : notnull
    {
        if (times.Count != values.Length) throw new ArgumentException("Times and values are of different lengths.", nameof(values));
        var parts = new List<(TKey Key, double Return)>();
        for (int from = 0, i = 1; i < values.Length; i++)
        {
            var current = key(times[i].AddTicks(-1));
            if (i + 1 < values.Length && key(times[i + 1].AddTicks(-1)).Equals(current)) continue;
            parts.Add((current, (values[i] / values[from]) - 1.0));
            from = i;
        }

        return parts;
    }
}
