using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Options on a forward or future after Black (1976, J. Financial Economics 3): prices and sensitivities. For CME 6J the forward is the future in
/// USD per JPY; its calls are yen calls, that is USD/JPY puts, of the same volatility.
/// </summary>
public static class Black
{
    /// <summary>Price of an option.</summary>
    /// <param name="forward">Forward or futures price.</param>
    /// <param name="strike">Strike in the same unit.</param>
    /// <param name="time">Years to expiry, ACT/365F.</param>
    /// <param name="volatility">Volatility a year as a fraction.</param>
    /// <param name="right">Call or put.</param>
    /// <param name="discount">Price today of one unit paid at delivery.</param>
    /// <returns>The price in the unit of the forward; NaN for what cannot be priced.</returns>
    public static double Price(double forward, double strike, double time, double volatility, OptionRight right, double discount = 1.0)
    {
        if (!(forward > 0.0 && strike > 0.0 && time >= 0.0 && volatility >= 0.0 && discount > 0.0)) return double.NaN;
        var x = -Math.Abs(NormalisedBlack.LogRatio(forward, strike));
        var outOfTheMoney = NormalisedBlack.Price(x, volatility * Math.Sqrt(time)) * Math.Sqrt(forward) * Math.Sqrt(strike);
        return discount * (outOfTheMoney + Math.Max(0.0, right == OptionRight.Call ? forward - strike : strike - forward));
    }

    /// <summary>Price and sensitivities, with respect to the forward.</summary>
    /// <inheritdoc cref="Price"/>
    public static BlackGreeks Greeks(double forward, double strike, double time, double volatility, OptionRight right, double discount = 1.0)
    {
        var price = Price(forward, strike, time, volatility, right, discount);
        if (double.IsNaN(price)) return BlackGreeks.Unknown;
        var (d1, d2, root) = Arguments(forward, strike, time, volatility);
        double sign = right == OptionRight.Call ? 1.0 : -1.0, density = discount * StandardNormal.Density(d1);
        var vega = forward * density * root;
        var rate = time > 0.0 ? -Math.Log(discount) / time : 0.0;
        return new BlackGreeks(
            price,
            sign * discount * StandardNormal.Cumulative(sign * d1),
            density / (forward * volatility * root),
            vega,
            (rate * price) - (forward * density * volatility / (2.0 * root)),
            -density * d2 / volatility,
            vega * d1 * d2 / volatility);
    }

    /// <summary>d₁, d₂ and √T.</summary>
    internal static (double D1, double D2, double Root) Arguments(double forward, double strike, double time, double volatility)
    {
        var root = Math.Sqrt(time);
        var deviation = volatility * root;
        var centre = NormalisedBlack.LogRatio(forward, strike) / deviation;
        return (centre + (0.5 * deviation), centre - (0.5 * deviation), root);
    }
}
