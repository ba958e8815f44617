namespace YenValve.Indicators.Correlation;

/// <summary>Moments of a sample of pairs about their means, in two passes.</summary>
/// <param name="Count">Pairs.</param>
/// <param name="VarianceX">Sum of squares of the first over the count less one.</param>
/// <param name="VarianceY">The same of the second.</param>
/// <param name="Covariance">The same of their products.</param>
public readonly record struct SampleMoments(int Count, double VarianceX, double VarianceY, double Covariance)
{
    /// <summary>Pearson's correlation, −1 to 1; NaN where one of them does not move.</summary>
    public double Correlation => VarianceX > 0.0 && VarianceY > 0.0 ? Math.Clamp(Covariance / Math.Sqrt(VarianceX * VarianceY), -1.0, 1.0) : double.NaN;

    /// <summary>Slope of the first on the second; NaN where the second does not move.</summary>
    public double Beta => VarianceY > 0.0 ? Covariance / VarianceY : double.NaN;

    /// <summary>Moments of the pairs whose second is below a limit.</summary>
    /// <param name="x">The first of each pair.</param>
    /// <param name="y">The second, of the same length.</param>
    /// <param name="limit">Only pairs with a second strictly below it count; positive infinity for all.</param>
    /// <returns>NaN moments with fewer than two pairs.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static SampleMoments Below(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double limit = double.PositiveInfinity)
    {
        if (x.Length != y.Length) throw new ArgumentException("The samples are of different lengths.", nameof(y));
        var count = 0;
        double meanX = 0.0, meanY = 0.0;
        for (var i = 0; i < y.Length; i++)
        {
            if (!(y[i] < limit)) continue;
            count++;
            meanX += x[i];
            meanY += y[i];
        }

        if (count < 2) return new SampleMoments(count, double.NaN, double.NaN, double.NaN);
        meanX /= count;
        meanY /= count;
        double xx = 0.0, yy = 0.0, xy = 0.0;
        for (var i = 0; i < y.Length; i++)
        {
            if (!(y[i] < limit)) continue;
            double dx = x[i] - meanX, dy = y[i] - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }

        var degrees = count - 1.0;
        return new SampleMoments(count, xx / degrees, yy / degrees, xy / degrees);
    }
}
