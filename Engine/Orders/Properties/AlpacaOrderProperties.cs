namespace QuantConnect.Orders;

/// <summary>Properties of Alpaca orders.</summary>
public class AlpacaOrderProperties : OrderProperties
{
    /// <summary>Trade outside regular hours too.</summary>
    public bool OutsideRegularTradingHours { get; set; }
}
