using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// The volatility at which Black's formula (1976, J. Financial Economics 3) gives a price, to the double precision the price carries, over its
/// whole domain and in a few hundred nanoseconds. LEAN's own ImpliedVolatility stops at a tolerance in price that is larger than the price of a
/// yen future's option and then reports 1e-7 for ten percent.
/// </summary>
public static class BlackImpliedVolatility
{
    private const double RoundingUnit = 2.220446049250313e-16;

    /// <summary>Solves for the volatility.</summary>
    /// <param name="price">Price of the option today, in the unit of the forward.</param>
    /// <param name="forward">Forward or futures price for the expiry.</param>
    /// <param name="strike">Strike in the same unit.</param>
    /// <param name="time">Years to expiry, ACT/365F.</param>
    /// <param name="right">Call or put.</param>
    /// <param name="discount">Price today of one unit paid at delivery.</param>
    /// <returns>The volatility as a fraction, or NaN with the reason; it never throws.</returns>
    public static ImpliedVolatilitySolution Solve(double price, double forward, double strike, double time, OptionRight right, double discount = 1.0)
    {
        if (!(Usable(forward) && Usable(strike) && Usable(discount) && double.IsFinite(time) && double.IsFinite(price)))
            return Unsolved(ImpliedVolatilityStatus.InvalidInput);
        if (time <= 0.0) return Unsolved(ImpliedVolatilityStatus.Expired);
        var value = price / discount;
        var intrinsic = Math.Max(0.0, right == OptionRight.Call ? forward - strike : strike - forward);

        // By parity the option in the money is worth its intrinsic value and the other option, which is out of the money.
        var outOfTheMoney = value - intrinsic;
        if (!(outOfTheMoney > (intrinsic > 0.0 ? 4.0 * RoundingUnit * value : 0.0)))
            return Unsolved(ImpliedVolatilityStatus.NoTimeValue);

        var x = -Math.Abs(NormalisedBlack.LogRatio(forward, strike));
        var normalised = outOfTheMoney / Math.Sqrt(forward) / Math.Sqrt(strike);
        if (normalised == 0.0) return Unsolved(ImpliedVolatilityStatus.NoTimeValue);
        if (outOfTheMoney >= Math.Min(forward, strike) || normalised >= Math.Exp(0.5 * x)) return Unsolved(ImpliedVolatilityStatus.AboveMaximum);
        var deviation = NormalisedImpliedVolatility.Solve(x, normalised);
        return double.IsNaN(deviation)
            ? Unsolved(ImpliedVolatilityStatus.NotConverged)
            : new ImpliedVolatilitySolution(deviation / Math.Sqrt(time), ImpliedVolatilityStatus.Solved);
    }

    private static bool Usable(double value) => value > 0.0 && double.IsFinite(value);

    private static ImpliedVolatilitySolution Unsolved(ImpliedVolatilityStatus status) => new(double.NaN, status);
}
