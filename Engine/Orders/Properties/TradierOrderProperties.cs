namespace QuantConnect.Orders;

/// <summary>Properties of Tradier orders.</summary>
public class TradierOrderProperties : OrderProperties
{
    /// <summary>Trade outside regular hours too.</summary>
    public bool OutsideRegularTradingHours { get; set; }
}
