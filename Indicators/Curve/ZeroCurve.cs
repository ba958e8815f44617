using MathNet.Numerics.Interpolation;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Zero yields bootstrapped from par yields with semi-annual coupons: the par curve by monotone cubics (PCHIP; Fritsch and Butland, 1984, SIAM J. Sci.
/// Stat. Comput. 5) on a half-year grid, flat before the first maturity, and one coupon date after another df = (1 − c/2·Σdf)/(1 + c/2) (Hagan and
/// West, 2006, Applied Mathematical Finance 13, for the method).
/// </summary>
public sealed class ZeroCurve
{
    private const double Step = 0.5;
    private readonly CubicSpline _par;
    private readonly double _firstYears;
    private readonly double _firstYield;
    private readonly double[] _logDiscounts;

    /// <param name="maturities">Years, positive, ascending; at least three.</param>
    /// <param name="parYields">Par yields in percent with semi-annual compounding, finite.</param>
    /// <exception cref="ArgumentException">The maturities do not ascend, a yield is not finite, or their numbers differ or are too few.</exception>
    public ZeroCurve(IReadOnlyList<double> maturities, IReadOnlyList<double> parYields)
    {
        if (maturities.Count != parYields.Count || maturities.Count < 3) throw new ArgumentException("A curve is at least three maturities with a yield each.", nameof(parYields));
        if (!parYields.All(double.IsFinite)) throw new ArgumentException("A par yield is not a finite number.", nameof(parYields));
        if (!(maturities[0] > 0.0) || maturities.Zip(maturities.Skip(1)).Any(p => !(p.Second > p.First))) throw new ArgumentException("Maturities are positive and ascend.", nameof(maturities));
        _par = CubicSpline.InterpolatePchipSorted([.. maturities], [.. parYields]);
        (_firstYears, _firstYield, LongestYears) = (maturities[0], parYields[0], maturities[^1]);
        _logDiscounts = new double[(int)Math.Floor(LongestYears / Step) + 1];
        var annuity = 0.0;
        for (var i = 1; i < _logDiscounts.Length; i++)
        {
            var coupon = 0.01 * Step * ParYield(i * Step);
            var discount = (1.0 - (coupon * annuity)) / (1.0 + coupon);
            annuity += discount;
            _logDiscounts[i] = Math.Log(discount);
        }
    }

    /// <summary>The longest maturity in years; beyond it nothing is known.</summary>
    public double LongestYears { get; }

    /// <summary>Par yield of any maturity in percent; NaN beyond the curve.</summary>
    /// <param name="years">Years, not negative.</param>
    public double ParYield(double years)
    {
        if (!(years >= 0.0 && years <= LongestYears)) return double.NaN;
        return years <= _firstYears ? _firstYield : _par.Interpolate(years);
    }

    /// <summary>Price of 1 paid at a maturity; between half years the forward rate is constant. NaN beyond the curve, or where the par yields leave no positive price.</summary>
    /// <param name="years">Years, not negative.</param>
    public double Discount(double years)
    {
        var halves = years / Step;
        if (!(halves >= 0.0 && halves <= _logDiscounts.Length - 1)) return double.NaN;
        var below = Math.Min((int)halves, _logDiscounts.Length - 2);
        var part = halves - below;
        return Math.Exp(((1.0 - part) * _logDiscounts[below]) + (part * _logDiscounts[below + 1]));
    }

    /// <summary>Zero yield in percent, continuously compounded; NaN where there is no price, and at 0.</summary>
    /// <param name="years">Years, positive.</param>
    public double ZeroYield(double years) => years > 0.0 ? -100.0 * Math.Log(Discount(years)) / years : double.NaN;
}
