namespace YenValve.Indicators.Volatility;

/// <summary>An option's price and its sensitivities. Where no time or no volatility is left, those that have no limit are NaN.</summary>
/// <param name="Price">Price today, in the unit of the underlying.</param>
/// <param name="Delta">Change for one unit of the underlying.</param>
/// <param name="Gamma">Change of delta for one unit of the underlying.</param>
/// <param name="Vega">Change for volatility of one, that is a hundred points.</param>
/// <param name="Theta">Change over one year of passing time, the underlying held still.</param>
/// <param name="Vanna">Change of delta for volatility of one.</param>
/// <param name="Volga">Change of vega for volatility of one.</param>
public readonly record struct BlackGreeks(double Price, double Delta, double Gamma, double Vega, double Theta, double Vanna, double Volga)
{
    /// <summary>Nothing is known.</summary>
    public static BlackGreeks Unknown { get; } =
        new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
}
