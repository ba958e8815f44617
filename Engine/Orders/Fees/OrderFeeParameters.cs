using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>What a fee model is asked with.</summary>
public class OrderFeeParameters
{
    /// <summary>Keeps security and order.</summary>
    public OrderFeeParameters(Security security, Order order)
    {
        Security = security;
        Order = order;
    }

    /// <summary>What is traded.</summary>
    public Security Security { get; }

    /// <summary>The order.</summary>
    public Order Order { get; }
}
