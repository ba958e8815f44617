namespace QuantConnect.Orders;

/// <summary>Properties of Charles Schwab orders.</summary>
public class CharlesSchwabOrderProperties : OrderProperties
{
    /// <summary>Trade outside regular hours too.</summary>
    public bool ExtendedRegularTradingHours { get; set; }
}
