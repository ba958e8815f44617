namespace YenValve.Report.Series;

/// <summary>One value a UTC day, oldest first; a day without a value is left out.</summary>
/// <param name="Days">UTC days, rising.</param>
/// <param name="Values">The value at the end of each.</param>
public sealed record DaySeries(IReadOnlyList<DateOnly> Days, IReadOnlyList<double> Values)
{
    /// <summary>No day at all.</summary>
    public static DaySeries Empty { get; } = new([], []);

    /// <summary>How many days have a value.</summary>
    public int Count => Days.Count;

    /// <summary>The last value up to a day and that day included; null where there is none yet.</summary>
    /// <param name="day">UTC day.</param>
    public double? At(DateOnly day) => IndexAt(day) is var index && index < 0 ? null : Values[index];

    /// <summary>Index of the last day up to a day and that day included; -1 where there is none.</summary>
    /// <param name="day">UTC day.</param>
    public int IndexAt(DateOnly day)
    {
        int low = 0, high = Days.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Days[middle] <= day) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
