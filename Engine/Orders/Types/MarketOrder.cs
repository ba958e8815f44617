using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Fills at the current price.</summary>
public class MarketOrder : Order
{
    /// <summary>An empty order.</summary>
    public MarketOrder()
    {
    }

    /// <summary>A market order with a known price.</summary>
    public MarketOrder(Symbol symbol, decimal quantity, DateTime time, decimal price, string tag = "", IOrderProperties? properties = null)
        : this(symbol, quantity, time, tag, properties)
    {
        Price = price;
    }

    /// <summary>A market order.</summary>
    public MarketOrder(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
    }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.Market;

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => Quantity * security.Price;

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new MarketOrder();
        CopyTo(copy);
        return copy;
    }
}
