using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Which order is to be checked against the portfolio.</summary>
public class HasSufficientBuyingPowerForOrderParameters
{
    /// <summary>Makes the parameters.</summary>
    public HasSufficientBuyingPowerForOrderParameters(SecurityPortfolioManager portfolio, Security security, Order order)
    {
        Portfolio = portfolio;
        Security = security;
        Order = order;
    }

    /// <summary>Portfolio that pays.</summary>
    public SecurityPortfolioManager Portfolio { get; }

    /// <summary>Security to be traded.</summary>
    public Security Security { get; }

    /// <summary>The order.</summary>
    public Order Order { get; }

    /// <summary>The same check for an order in the derivative's underlying.</summary>
    public HasSufficientBuyingPowerForOrderParameters ForUnderlying(Order order)
        => new(Portfolio, ((IDerivativeSecurity)Security).Underlying, order);

    /// <summary>The answer yes.</summary>
    public HasSufficientBuyingPowerForOrderResult Sufficient() => new(true);

    /// <summary>The answer no, with the reason.</summary>
    public HasSufficientBuyingPowerForOrderResult Insufficient(string reason) => new(false, reason);

    /// <summary>The answer no, with the reason.</summary>
    public HasSufficientBuyingPowerForOrderResult Insufficient(FormattableString reason) => new(false, FormattableString.Invariant(reason));
}
