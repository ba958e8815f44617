namespace QuantConnect.Orders;

/// <summary>Properties of Webull orders.</summary>
public class WebullOrderProperties : OrderProperties
{
    /// <summary>Trade outside regular hours too.</summary>
    public bool OutsideRegularTradingHours { get; set; }
}
