namespace YenValve.Indicators.Curve;

/// <summary>The distribution of what principal components leave over.</summary>
public static class SquaredPredictionError
{
    // 99% of a standard normal.
    private const double Normal99 = 2.3263478740408408;

    /// <summary>The 99% limit of Jackson and Mudholkar (1979, Technometrics 21, eq. 3.3), right for normal data.</summary>
    /// <param name="variances">Eigenvalues of the components that were left out, in the square of the unit.</param>
    /// <returns>In the square of the unit; NaN where nothing was left out.</returns>
    public static double Limit(ReadOnlySpan<double> variances)
    {
        double first = 0.0, second = 0.0, third = 0.0;
        foreach (var variance in variances)
        {
            var positive = Math.Max(0.0, variance);
            first += positive;
            second += positive * positive;
            third += positive * positive * positive;
        }

        if (!(second > 0.0)) return double.NaN;
        var power = 1.0 - (2.0 * first * third / (3.0 * second * second));
        var inner = (Normal99 * Math.Sqrt(2.0 * second * power * power) / first) + 1.0 + (second * power * (power - 1.0) / (first * first));
        return first * Math.Pow(inner, 1.0 / power);
    }
}
