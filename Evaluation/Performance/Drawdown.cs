namespace YenValve.Evaluation.Performance;

/// <summary>The deepest fall of a path of daily values from an earlier high.</summary>
/// <param name="Depth">Trough over peak, less one: negative, or 0 where nothing fell.</param>
/// <param name="Peak">Index of the high it fell from.</param>
/// <param name="Trough">Index of the lowest value.</param>
/// <param name="Recovery">Index of the first value back at that high; null while it is not.</param>
public readonly record struct Drawdown(double Depth, int Peak, int Trough, int? Recovery)
{
    /// <summary>Days from the high until it was seen again; null while it has not been.</summary>
    public int? DaysToRecover => Recovery - Peak;

    /// <summary>Finds the deepest drawdown; the first of equally deep ones.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Drawdown Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) throw new ArgumentException("There are no values.", nameof(values));
        int high = 0, peak = 0, trough = 0;
        var depth = 1.0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[high]) high = i;
            else if (values[i] / values[high] < depth) (depth, peak, trough) = (values[i] / values[high], high, i);
        }

        for (var i = trough + 1; trough > 0 && i < values.Length; i++)
        {
            if (values[i] >= values[peak]) return new Drawdown(depth - 1.0, peak, trough, i);
        }

        return new Drawdown(depth - 1.0, peak, trough, trough == 0 ? 0 : null);
    }

    /// <summary>The longest stretch of days below an earlier high, whether it has ended or not.</summary>
    public static int LongestDays(ReadOnlySpan<double> values)
    {
        int high = 0, longest = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] >= values[high]) high = i;
            else longest = Math.Max(longest, i - high);
        }

        return longest;
    }

    /// <summary>How far each value is below the highest so far: 0 or negative.</summary>
    public static double[] Path(ReadOnlySpan<double> values)
    {
        var path = new double[values.Length];
        var high = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            high = Math.Max(high, values[i]);
            path[i] = (values[i] / high) - 1.0;
        }

        return path;
    }
}
