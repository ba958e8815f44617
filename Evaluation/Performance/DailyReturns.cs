namespace YenValve.Evaluation.Performance;

/// <summary>Simple returns from one daily value to the next.</summary>
public static class DailyReturns
{
    /// <summary>Days in a year: Bitcoin trades on every one of them.</summary>
    public const double DaysPerYear = 365.0;

    /// <summary>The returns of a path of values, one fewer than there are values.</summary>
    /// <param name="values">Daily values above zero, oldest first, at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two values, or one is not a positive number.</exception>
    public static double[] Of(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) throw new ArgumentException("A return needs two daily values.", nameof(values));
        var returns = new double[values.Length - 1];
        for (var i = 0; i < values.Length; i++)
        {
            if (!(values[i] > 0.0 && double.IsFinite(values[i]))) throw new ArgumentException($"Daily value {i} is not a positive number.", nameof(values));
            if (i > 0) returns[i - 1] = (values[i] / values[i - 1]) - 1.0;
        }

        return returns;
    }
}
