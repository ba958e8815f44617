namespace QuantConnect.Orders;

/// <summary>Asks for an open order to be changed.</summary>
public class UpdateOrderRequest : OrderRequest
{
    /// <summary>A request to change the given fields.</summary>
    public UpdateOrderRequest(DateTime time, int orderId, UpdateOrderFields fields)
        : base(time, orderId, fields.Tag!)
    {
        Quantity = fields.Quantity;
        LimitPrice = fields.LimitPrice;
        StopPrice = fields.StopPrice;
        TriggerPrice = fields.TriggerPrice;
        TrailingAmount = fields.TrailingAmount;
    }

    /// <inheritdoc/>
    public override OrderRequestType OrderRequestType => OrderRequestType.Update;

    /// <summary>New quantity; null leaves it.</summary>
    public decimal? Quantity { get; }

    /// <summary>New limit price; null leaves it.</summary>
    public decimal? LimitPrice { get; }

    /// <summary>New stop price; null leaves it.</summary>
    public decimal? StopPrice { get; }

    /// <summary>New trigger price; null leaves it.</summary>
    public decimal? TriggerPrice { get; }

    /// <summary>New trailing distance; null leaves it.</summary>
    public decimal? TrailingAmount { get; }

    /// <summary>Closed orders still take a new tag, nothing else.</summary>
    public bool IsAllowedForClosedOrder() => (Quantity ?? LimitPrice ?? StopPrice ?? TriggerPrice ?? TrailingAmount) is null;

    /// <inheritdoc/>
    public override string ToString() => OrderText.Describe(this);
}
