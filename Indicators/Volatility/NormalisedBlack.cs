namespace YenValve.Indicators.Volatility;

/// <summary>
/// Black's formula without its scales: β(x, s) = e^(x/2)·Φ(h + t) − e^(−x/2)·Φ(h − t) for an option out of the money, where x = −|ln(F/K)|,
/// s = σ√T, h = x/s and t = s/2 (the normalisation of Jäckel, 2015, Wilmott). It is written as a density times a difference of Mills' ratios, so that
/// what the price loses to rounding is what no solver could have used.
/// </summary>
internal static class NormalisedBlack
{
    private const double LogRootTwoPi = 0.91893853320467274;
    private const int SeriesTerms = 12;

    // Beyond, e^(−h²/2) is below the smallest double.
    private const double Farthest = -39.0;

    /// <summary>Price over √(FK); x is at most zero.</summary>
    public static double Price(double x, double s)
    {
        if (s == 0.0) return 0.0;
        double h = x / s, t = 0.5 * s;
        if (h < Farthest) return 0.0;
        if (h + t > 1.0) return Math.Exp(0.5 * x) - (Kernel(h, t) * Sum(h, t));
        return Kernel(h, t) * Difference(x, h, t);
    }

    /// <summary>ln β and β/β′ at once.</summary>
    public static (double Log, double Ratio) LogPrice(double x, double s)
    {
        double h = x / s, t = 0.5 * s;
        var difference = Difference(x, h, t);
        return (Math.Log(difference) - LogKernel(h, t), difference);
    }

    /// <summary>ln(e^(x/2) − β), the distance to the largest price, and that distance over β′.</summary>
    public static (double Log, double Ratio) LogDistance(double x, double s)
    {
        double h = x / s, t = 0.5 * s;
        var sum = Sum(h, t);
        return (Math.Log(sum) - LogKernel(h, t), sum);
    }

    /// <summary>ln(a/b) with full relative precision where a is near b.</summary>
    public static double LogRatio(double a, double b)
    {
        var z = (a - b) / (a + b);
        if (Math.Abs(z) > 0.1) return Math.Log(a / b);
        double square = z * z, sum = 0.0;
        for (var n = 17; n >= 1; n -= 2) sum = (sum * square) + (1.0 / n);
        return 2.0 * z * sum;
    }

    private static double Kernel(double h, double t) => Math.Exp(-0.5 * ((h * h) + (t * t))) / StandardNormal.RootTwoPi;

    private static double LogKernel(double h, double t) => (0.5 * ((h * h) + (t * t))) + LogRootTwoPi;

    private static double Sum(double h, double t) => StandardNormal.Mills(h + t) + StandardNormal.Mills(t - h);

    // Y(h + t) − Y(h − t) with Y(z) = Φ(z)/φ(z). The plain difference is off by ε·Y(h + t), which is harmless unless t is small and h·t, half of x,
    // is small too; there the odd terms of the Taylor series take over, with Y⁽ⁿ⁺¹⁾ = h·Y⁽ⁿ⁾ + n·Y⁽ⁿ⁻¹⁾.
    private static double Difference(double x, double h, double t)
    {
        if (t >= 0.5 || x <= -1.0) return StandardNormal.Mills(-(h + t)) - StandardNormal.Mills(t - h);
        var even = StandardNormal.Mills(-h);
        var odd = Math.FusedMultiplyAdd(h, even, 1.0);
        double sum = odd, power = 1.0, square = t * t;
        for (var n = 1; n < 2 * SeriesTerms; n += 2)
        {
            even = (h * odd) + (n * even);
            odd = (h * even) + ((n + 1) * odd);
            power *= square / ((n + 1) * (n + 2));
            var term = odd * power;
            sum += term;
            if (Math.Abs(term) < 1e-17 * sum) break;
        }

        return 2.0 * t * sum;
    }
}
