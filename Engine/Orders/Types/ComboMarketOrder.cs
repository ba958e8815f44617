using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>A leg that fills at market together with its group.</summary>
public class ComboMarketOrder : ComboOrder
{
    /// <summary>An empty leg.</summary>
    public ComboMarketOrder()
    {
    }

    /// <summary>A leg at market.</summary>
    public ComboMarketOrder(Symbol symbol, decimal quantity, DateTime time, GroupOrderManager groupOrderManager, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, groupOrderManager, tag, properties)
    {
    }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.ComboMarket;

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => Quantity * security.Price;

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new ComboMarketOrder();
        CopyTo(copy);
        return copy;
    }
}
