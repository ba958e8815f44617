using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Options on a currency (Garman and Kohlhagen, 1983, J. International Money and Finance 2:231–237). USD/JPY is JPY per USD: domestic is JPY,
/// foreign is USD, and prices are JPY for one USD of notional. Rates are continuously compounded fractions a year, times ACT/365F.
/// </summary>
public static class GarmanKohlhagen
{
    /// <summary>Forward S·e^((r_d − r_f)T).</summary>
    public static double Forward(double spot, double time, double domesticRate, double foreignRate) =>
        spot * Math.Exp((domesticRate - foreignRate) * time);

    /// <summary>Price of an option.</summary>
    /// <param name="spot">Domestic units for one foreign unit.</param>
    /// <param name="strike">Strike in the same unit.</param>
    /// <param name="time">Years to expiry.</param>
    /// <param name="volatility">Volatility a year as a fraction.</param>
    /// <param name="domesticRate">Domestic rate.</param>
    /// <param name="foreignRate">Foreign rate.</param>
    /// <param name="right">Call or put on the foreign currency.</param>
    /// <returns>The price in domestic units; NaN for what cannot be priced.</returns>
    public static double Price(double spot, double strike, double time, double volatility, double domesticRate, double foreignRate, OptionRight right) =>
        Black.Price(Forward(spot, time, domesticRate, foreignRate), strike, time, volatility, right, Math.Exp(-domesticRate * time));

    /// <summary>Price and sensitivities with respect to spot; theta holds spot and rates.</summary>
    /// <inheritdoc cref="Price"/>
    public static BlackGreeks Greeks(
        double spot, double strike, double time, double volatility, double domesticRate, double foreignRate, OptionRight right)
    {
        var forward = Forward(spot, time, domesticRate, foreignRate);
        var onForward = Black.Greeks(forward, strike, time, volatility, right, Math.Exp(-domesticRate * time));

        // ∂F/∂S is F/S; over time the forward drifts as well, at r_d − r_f against the clock.
        var carry = forward / spot;
        var theta = onForward.Theta - ((domesticRate - foreignRate) * forward * onForward.Delta);
        return onForward with
        {
            Delta = onForward.Delta * carry,
            Gamma = onForward.Gamma * carry * carry,
            Vanna = onForward.Vanna * carry,
            Theta = theta,
        };
    }

    /// <summary>Change of the price for a domestic rate higher by one, w·K·T·e^(−r_d T)·Φ(w d₂).</summary>
    /// <inheritdoc cref="Price"/>
    public static double DomesticRho(
        double spot, double strike, double time, double volatility, double domesticRate, double foreignRate, OptionRight right)
    {
        var sign = right == OptionRight.Call ? 1.0 : -1.0;
        var d2 = Black.Arguments(Forward(spot, time, domesticRate, foreignRate), strike, time, volatility).D2;
        return sign * strike * time * Math.Exp(-domesticRate * time) * StandardNormal.Cumulative(sign * d2);
    }

    /// <summary>Change of the price for a foreign rate higher by one, −T·S·delta.</summary>
    /// <inheritdoc cref="Price"/>
    public static double ForeignRho(
        double spot, double strike, double time, double volatility, double domesticRate, double foreignRate, OptionRight right) =>
        -time * spot * Greeks(spot, strike, time, volatility, domesticRate, foreignRate, right).Delta;

    /// <summary>The volatility at which the formula gives a price.</summary>
    /// <param name="price">Price in domestic units for one foreign unit.</param>
    /// <param name="spot">Domestic units for one foreign unit.</param>
    /// <param name="strike">Strike in the same unit.</param>
    /// <param name="time">Years to expiry.</param>
    /// <param name="domesticRate">Domestic rate.</param>
    /// <param name="foreignRate">Foreign rate.</param>
    /// <param name="right">Call or put on the foreign currency.</param>
    /// <returns>The volatility as a fraction, or NaN with the reason.</returns>
    public static ImpliedVolatilitySolution ImpliedVolatility(
        double price, double spot, double strike, double time, double domesticRate, double foreignRate, OptionRight right) =>
        BlackImpliedVolatility.Solve(
            price, Forward(spot, time, domesticRate, foreignRate), strike, time, right, Math.Exp(-domesticRate * time));
}
