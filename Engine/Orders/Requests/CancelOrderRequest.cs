using static System.FormattableString;

namespace QuantConnect.Orders;

/// <summary>Asks for an open order to be canceled.</summary>
public class CancelOrderRequest : OrderRequest
{
    /// <summary>A request to cancel.</summary>
    public CancelOrderRequest(DateTime time, int orderId, string? tag)
        : base(time, orderId, tag!)
    {
    }

    /// <inheritdoc/>
    public override OrderRequestType OrderRequestType => OrderRequestType.Cancel;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Time} UTC: Cancel Order: ({OrderId}) - {Tag} Status: {Status}");
}
