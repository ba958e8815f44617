using MathNet.Numerics.Distributions;
using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Deltas of currency options in their market's conventions, and the strikes quotes by delta stand for (Reiswich and Wystup, 2009; Clark, 2011, FX
/// Option Pricing). Throughout, the deviation is σ√T and the discount is that of the foreign currency, e^(−r_f T).
/// </summary>
public static class CurrencyDelta
{
    // Strikes farther than this from the forward, in logarithms, are of no market.
    private const double Farthest = 50.0;

    /// <summary>Delta of an option; negative for a put.</summary>
    public static double Delta(DeltaConvention convention, double forward, double strike, double deviation, double foreignDiscount, OptionRight right)
    {
        if (!(forward > 0.0 && strike > 0.0 && deviation > 0.0)) return double.NaN;
        return Of(convention, NormalisedBlack.LogRatio(strike, forward), deviation, Sign(right)) * Discount(convention, foreignDiscount);
    }

    /// <summary>
    /// Strike with a given delta. A premium-adjusted call has two of them; the market means the one on the falling side, the higher.
    /// </summary>
    /// <returns>NaN where no strike has this delta.</returns>
    public static double Strike(DeltaConvention convention, double delta, double forward, double deviation, double foreignDiscount, OptionRight right)
    {
        var sign = Sign(right);
        var target = sign * delta / Discount(convention, foreignDiscount);
        if (!(target > 0.0 && forward > 0.0 && deviation > 0.0 && deviation < Farthest / 2.0)) return double.NaN;
        if (!IsPremiumAdjusted(convention))
        {
            return target < 1.0 ? forward * Math.Exp((0.5 * deviation * deviation) - (sign * deviation * Normal.InvCDF(0.0, 1.0, target))) : double.NaN;
        }

        // A put's delta grows with the strike, a call's falls beyond its peak.
        double low = right == OptionRight.Put ? -Farthest : Peak(deviation), high = Farthest;
        var rising = right == OptionRight.Put;
        double Gap(double k) => (sign * Of(convention, k, deviation, sign)) - target;
        var strike = Crossing(k => rising ? Gap(k) : -Gap(k), low, high);
        return forward * Math.Exp(strike);
    }

    /// <summary>Strike whose straddle has no delta: what the market calls at the money.</summary>
    public static double DeltaNeutralStrike(DeltaConvention convention, double forward, double deviation) =>
        forward * Math.Exp((IsPremiumAdjusted(convention) ? -0.5 : 0.5) * deviation * deviation);

    private static bool IsPremiumAdjusted(DeltaConvention convention) =>
        convention is DeltaConvention.PremiumAdjustedSpot or DeltaConvention.PremiumAdjustedForward;

    private static double Discount(DeltaConvention convention, double foreign) =>
        convention is DeltaConvention.Spot or DeltaConvention.PremiumAdjustedSpot ? foreign : 1.0;

    private static double Sign(OptionRight right) => right == OptionRight.Call ? 1.0 : -1.0;

    private static double Of(DeltaConvention convention, double k, double deviation, double sign)
    {
        var centre = -k / deviation;
        return IsPremiumAdjusted(convention)
            ? sign * Math.Exp(k) * StandardNormal.Cumulative(sign * (centre - (0.5 * deviation)))
            : sign * StandardNormal.Cumulative(sign * (centre + (0.5 * deviation)));
    }

    // The premium-adjusted call delta peaks where σ√T·N(d₂) = n(d₂), that is where Mills' ratio of −d₂ is 1/(σ√T).
    private static double Peak(double deviation) =>
        Crossing(k => (1.0 / deviation) - StandardNormal.Mills((k / deviation) + (0.5 * deviation)), -Farthest, Farthest);

    // Root of a rising function; halving until the doubles run out is exact, and fast enough for strikes of a smile.
    private static double Crossing(Func<double, double> rising, double low, double high)
    {
        if (!(rising(low) <= 0.0 && rising(high) >= 0.0)) return double.NaN;
        while (true)
        {
            var middle = low + (0.5 * (high - low));
            if (middle <= low || middle >= high) return high;
            if (rising(middle) < 0.0) low = middle;
            else high = middle;
        }
    }
}
