using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>What buying power is asked for.</summary>
public class BuyingPowerParameters
{
    /// <summary>Makes the parameters.</summary>
    public BuyingPowerParameters(SecurityPortfolioManager portfolio, Security security, OrderDirection direction)
    {
        Portfolio = portfolio;
        Security = security;
        Direction = direction;
    }

    /// <summary>Security to be traded.</summary>
    public Security Security { get; }

    /// <summary>Portfolio that pays.</summary>
    public SecurityPortfolioManager Portfolio { get; }

    /// <summary>Direction of the trade.</summary>
    public OrderDirection Direction { get; }

    /// <summary>An answer in a currency.</summary>
    public BuyingPower Result(decimal buyingPower, string currency) => new(buyingPower);

    /// <summary>An answer in account currency.</summary>
    public BuyingPower ResultInAccountCurrency(decimal buyingPower) => new(buyingPower);
}
