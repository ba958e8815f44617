namespace YenValve.Evaluation.Performance;

/// <summary>The moments of a sample of returns.</summary>
/// <param name="Count">Number of returns.</param>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="Deviation">Sample deviation, with one degree of freedom taken by the mean.</param>
/// <param name="Skewness">Third standardised moment of the population; 0 where nothing varies.</param>
/// <param name="Kurtosis">Fourth standardised moment of the population, 3 for the normal; 3 where nothing varies.</param>
public readonly record struct ReturnMoments(int Count, double Mean, double Deviation, double Skewness, double Kurtosis)
{
    /// <summary>Mean over deviation for one period; 0 where nothing varies.</summary>
    public double Sharpe => Deviation > 0.0 ? Mean / Deviation : 0.0;

    /// <summary>Measures a sample.</summary>
    /// <exception cref="ArgumentException">There are fewer than two returns.</exception>
    public static ReturnMoments Of(ReadOnlySpan<double> returns)
    {
        if (returns.Length < 2) throw new ArgumentException("Two returns are the least that has a deviation.", nameof(returns));
        var mean = 0.0;
        foreach (var value in returns) mean += value;
        mean /= returns.Length;
        double second = 0.0, third = 0.0, fourth = 0.0;
        foreach (var value in returns)
        {
            var difference = value - mean;
            var square = difference * difference;
            second += square;
            third += square * difference;
            fourth += square * square;
        }

        // What rounding leaves of a constant series is no variation.
        var varies = second > 1e-28 * Math.Max(1.0, mean * mean) * returns.Length;
        if (!varies) return new ReturnMoments(returns.Length, mean, 0.0, 0.0, 3.0);
        var variance = second / returns.Length;
        return new ReturnMoments(
            returns.Length,
            mean,
            Math.Sqrt(second / (returns.Length - 1)),
            third / returns.Length / Math.Pow(variance, 1.5),
            fourth / returns.Length / (variance * variance));
    }
}
