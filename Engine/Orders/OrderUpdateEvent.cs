namespace QuantConnect.Orders;

/// <summary>A change of an order that the brokerage made on its own.</summary>
public class OrderUpdateEvent
{
    /// <summary>Id of the order.</summary>
    public int OrderId { get; set; }

    /// <summary>New stop price of a trailing stop, in quote currency.</summary>
    public decimal TrailingStopPrice { get; set; }

    /// <summary>Whether the stop of a stop-limit order was crossed.</summary>
    public bool StopTriggered { get; set; }
}
