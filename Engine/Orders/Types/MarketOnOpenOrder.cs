using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Fills at the next market open.</summary>
public class MarketOnOpenOrder : Order
{
    /// <summary>An empty order.</summary>
    public MarketOnOpenOrder()
    {
    }

    /// <summary>A market-on-open order.</summary>
    public MarketOnOpenOrder(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
    }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.MarketOnOpen;

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => Quantity * security.Price;

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new MarketOnOpenOrder();
        CopyTo(copy);
        return copy;
    }
}
