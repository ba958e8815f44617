namespace QuantConnect.Orders;

/// <summary>Properties of Interactive Brokers' FIX orders.</summary>
public class InteractiveBrokersFixOrderProperties : OrderProperties
{
    /// <summary>Account to trade for.</summary>
    public string Account { get; set; } = null!;
}
