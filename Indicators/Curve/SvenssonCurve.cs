namespace YenValve.Indicators.Curve;

/// <summary>
/// A yield curve of Svensson (1994, NBER Working Paper 4871): y(t) = β₀ + β₁·L(t/τ₁) + β₂·(L(t/τ₁) − e^(−t/τ₁)) + β₃·(L(t/τ₂) − e^(−t/τ₂)) with
/// L(z) = (1 − e^(−z))/z. Without the last term it is that of Nelson and Siegel (1987, J. Business 60). Years and percent.
/// </summary>
/// <param name="Level">β₀, where the long end tends, in percent.</param>
/// <param name="Slope">β₁, short end less long end, in percent.</param>
/// <param name="Hump">β₂, in percent.</param>
/// <param name="SecondHump">β₃, in percent; 0 for Nelson–Siegel.</param>
/// <param name="Tau1">Decay τ₁ in years.</param>
/// <param name="Tau2">Decay τ₂ in years; NaN for Nelson–Siegel.</param>
/// <remarks>
/// Fitted to par yields, as <see cref="CurveFitter"/> does with those of the ministry, <see cref="Yield"/> is a par yield. Discount factors, forwards
/// and <see cref="ParYield"/> need a curve of continuously compounded zero yields, such as that of Gürkaynak, Sack and Wright (2007, J. Monetary
/// Economics 54).
/// </remarks>
public readonly record struct SvenssonCurve(double Level, double Slope, double Hump, double SecondHump, double Tau1, double Tau2)
{
    // Below it the quotient loses more digits than its series.
    private const double SmallRatio = 1e-6;

    /// <summary>Loading of the slope, L(t/τ): 1 at the short end, 0 far out.</summary>
    /// <param name="years">Maturity, not negative.</param>
    /// <param name="tau">Decay in years, positive.</param>
    public static double SlopeLoading(double years, double tau)
    {
        var ratio = years / tau;
        return ratio < SmallRatio ? 1.0 - (0.5 * ratio) : (1.0 - Math.Exp(-ratio)) / ratio;
    }

    /// <summary>Loading of a hump, L(t/τ) − e^(−t/τ): 0 at both ends.</summary>
    /// <param name="years">Maturity, not negative.</param>
    /// <param name="tau">Decay in years, positive.</param>
    public static double HumpLoading(double years, double tau) => SlopeLoading(years, tau) - Math.Exp(-years / tau);

    /// <summary>Yield of a maturity in percent.</summary>
    /// <param name="years">Maturity, not negative.</param>
    public double Yield(double years)
    {
        var yield = Level + (Slope * SlopeLoading(years, Tau1)) + (Hump * HumpLoading(years, Tau1));
        return double.IsNaN(Tau2) ? yield : yield + (SecondHump * HumpLoading(years, Tau2));
    }

    /// <summary>Instantaneous forward rate in percent, of a curve of zero yields.</summary>
    /// <param name="years">Horizon, not negative.</param>
    public double Forward(double years)
    {
        var first = years / Tau1;
        var forward = Level + ((Slope + (Hump * first)) * Math.Exp(-first));
        return double.IsNaN(Tau2) ? forward : forward + (SecondHump * (years / Tau2) * Math.Exp(-years / Tau2));
    }

    /// <summary>Price of 1 paid at a maturity, of a curve of zero yields.</summary>
    /// <param name="years">Maturity, not negative.</param>
    public double Discount(double years) => Math.Exp(-0.01 * Yield(years) * years);

    /// <summary>Par yield of a bond that pays twice a year, in percent with semi-annual compounding, of a curve of zero yields.</summary>
    /// <param name="years">Maturity, rounded to half years; at least a half.</param>
    /// <returns>NaN for less than a half year.</returns>
    public double ParYield(double years)
    {
        var coupons = (int)Math.Round(2.0 * years);
        if (coupons < 1) return double.NaN;
        var annuity = 0.0;
        for (var i = 1; i <= coupons; i++) annuity += Discount(0.5 * i);
        return 200.0 * (1.0 - Discount(0.5 * coupons)) / annuity;
    }
}
