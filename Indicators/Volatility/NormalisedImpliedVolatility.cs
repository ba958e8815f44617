namespace YenValve.Indicators.Volatility;

/// <summary>
/// Inverts <see cref="NormalisedBlack"/> to the precision the price carries. As Jäckel (2015) and Choi, Huh and Su (2023, arXiv:2302.08758)
/// advise, it works on the logarithm: of the price while that is below half of its maximum, of the distance to the maximum above; each step is
/// Householder's of fourth order, for which all derivatives come with the price. The start is the normal model's inverse below, and the deep
/// limit of Black's above, so that two evaluations suffice nearly everywhere; a bracket keeps every step honest.
/// </summary>
internal static class NormalisedImpliedVolatility
{
    private const int MostSteps = 64;

    // A step of fourth order that was this small, relatively, leaves an error beyond double precision.
    private const double Settled = 5e-5;

    // The normal model's price over |x| where η = |x|/s is one, and the argument of the fit above it at that place.
    private const double NormalAtOne = 0.083315470587686288;
    private const double FitEnd = 0.68392199507324481;

    // Ends of the fit below it, in 1/r.
    private const double FarReciprocal = 0.025;
    private const double NearReciprocal = 0.44855038138573367;

    /// <summary>s with β(x, s) equal to the price, for x ≤ 0 and 0 &lt; price &lt; e^(x/2); NaN should it not settle.</summary>
    public static double Solve(double x, double price)
    {
        var most = Math.Exp(0.5 * x);
        var distance = most - price;
        var low = price < distance;
        var target = Math.Log(low ? price : distance);
        var s = low ? GuessLow(x, price) : GuessHigh(x, distance / most);
        double below = 0.0, above = double.PositiveInfinity;
        for (var i = 0; i < MostSteps; i++)
        {
            var (log, ratio) = low ? NormalisedBlack.LogPrice(x, s) : NormalisedBlack.LogDistance(x, s);
            var error = log - target;
            if (low == error < 0.0) below = s;
            else above = s;
            var next = s + Step(x, s, error, low ? 1.0 / ratio : -1.0 / ratio);
            if (!(next > below && next < above))
            {
                if (error == 0.0) return s;
                next = Inside(s, below, above);
                if (next == s) return s;
            }
            else if (Math.Abs(next - s) <= Settled * s)
            {
                return next;
            }

            s = next;
        }

        return double.NaN;
    }

    // Householder's third method on f with f' = rate: β″/β′ = x²/s³ − s/4 gives the higher derivatives of either logarithm.
    private static double Step(double x, double s, double error, double rate)
    {
        var ratio = x / s;
        double bend = ((ratio * ratio) / s) - (0.25 * s), square = ratio / s;
        var twist = (bend * bend) - (3.0 * square * square) - 0.25;
        var newton = -error / rate;
        var second = bend - rate;
        var third = twist - (3.0 * bend * rate) + (2.0 * rate * rate);
        return newton * (1.0 + (0.5 * second * newton)) / (1.0 + (newton * (second + (third * newton / 6.0))));
    }

    private static double Inside(double s, double below, double above)
    {
        if (double.IsPositiveInfinity(above)) return 2.0 * s;
        return below == 0.0 ? 0.5 * Math.Min(s, above) : below + (0.5 * (above - below));
    }

    // Bachelier's price of the same moneyness, inverted by two polynomials of our own fit (relative error below 0.2%).
    private static double GuessLow(double x, double price)
    {
        var distance = -x;
        if (price >= NormalAtOne * distance)
        {
            var flat = StandardNormal.RootTwoPi * (price + (0.5 * distance));
            var u = (2.0 * distance / (flat * FitEnd)) - 1.0;
            return flat / (1.0666651041 + (u * (0.1505198672 + (u * (0.0962422935 + (u * (0.0320500824 + (u * (0.0668226274 + (u * 0.0479833142))))))))));
        }

        var r = Math.Sqrt(-2.0 * Math.Log(price / distance));
        var v = ((2.0 / r) - FarReciprocal - NearReciprocal) / (NearReciprocal - FarReciprocal);
        var fit = 0.7072899135 + (v * (-0.3470871414 + (v * (0.0342414449 + (v * (0.0855061666 + (v * (-0.0195238746
            + (v * (-0.0160045935 + (v * (-0.0014692789 + (v * 0.0056116233)))))))))))));
        return distance / (r * fit);
    }

    // distance/maximum = Φ(−z)·(1 + k) with z = h + t and k the quotient of two Mills' ratios, first without k, then with it.
    private static double GuessHigh(double x, double fraction)
    {
        var z = TailQuantile(fraction);
        var far = Math.Sqrt((z * z) - (2.0 * x));
        var k = Root(z) / Root(far);
        z = TailQuantile(fraction / (1.0 + k));
        return z + Math.Sqrt((z * z) - (2.0 * x));
    }

    // Twice the reciprocal of Mills' ratio, exact at 0 and at infinity.
    private static double Root(double z) => z + Math.Sqrt((z * z) + (8.0 / Math.PI));

    // −Φ⁻¹(p) for p ≤ 1/2 after Winitzki (2008), relative error below 0.4%.
    private static double TailQuantile(double p)
    {
        const double A = 0.147;
        var log = Math.Log(4.0 * p * (1.0 - p));
        var half = (2.0 / (Math.PI * A)) + (0.5 * log);
        return Math.Sqrt(2.0 * Math.Max(0.0, Math.Sqrt((half * half) - (log / A)) - half));
    }
}
