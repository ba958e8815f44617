using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Which order the initial margin is asked for.</summary>
public class InitialMarginRequiredForOrderParameters
{
    /// <summary>Makes the parameters.</summary>
    public InitialMarginRequiredForOrderParameters(ICurrencyConverter currencyConverter, Security security, Order order)
    {
        CurrencyConverter = currencyConverter;
        Security = security;
        Order = order;
    }

    /// <summary>Security to be traded.</summary>
    public Security Security { get; }

    /// <summary>The order.</summary>
    public Order Order { get; }

    /// <summary>Converts the fee to account currency.</summary>
    public ICurrencyConverter CurrencyConverter { get; }
}
