namespace QuantConnect.Orders;

/// <summary>The brokerage knows an order by other ids from now on.</summary>
public class BrokerageOrderIdChangedEvent
{
    /// <summary>Id of the order.</summary>
    public int OrderId { get; set; }

    /// <summary>The brokerage's ids.</summary>
    public List<string> BrokerId { get; set; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"OrderId: {OrderId.ToStringInvariant()} BrokerId: {string.Join(",", BrokerId)}";
}
