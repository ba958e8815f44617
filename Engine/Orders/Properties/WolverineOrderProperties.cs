namespace QuantConnect.Orders;

/// <summary>Properties of Wolverine orders.</summary>
public class WolverineOrderProperties : OrderProperties
{
    /// <summary>Suffix of the exchange.</summary>
    public string ExchangePostFix { get; set; } = null!;

    /// <summary>Broker that lends the shares of a short sale.</summary>
    public string LocateBroker { get; set; } = null!;

    /// <summary>What the order does to the position; null to work it out.</summary>
    public OrderPosition? PositionSide { get; set; }
}
