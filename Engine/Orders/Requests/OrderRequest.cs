using static System.FormattableString;

namespace QuantConnect.Orders;

/// <summary>Asks for an order to be submitted, updated or canceled.</summary>
public abstract class OrderRequest
{
    /// <summary>An unanswered request.</summary>
    protected OrderRequest(DateTime time, int orderId, string tag)
    {
        Time = time;
        OrderId = orderId;
        Tag = tag;
    }

    /// <summary>What is asked for.</summary>
    public abstract OrderRequestType OrderRequestType { get; }

    /// <summary>How far the request has come.</summary>
    public OrderRequestStatus Status { get; private set; } = OrderRequestStatus.Unprocessed;

    /// <summary>When it was made, UTC.</summary>
    public DateTime Time { get; }

    /// <summary>Id of the order.</summary>
    public int OrderId { get; protected set; }

    /// <summary>Free text.</summary>
    public string Tag { get; }

    /// <summary>The answer.</summary>
    public OrderResponse Response { get; private set; } = OrderResponse.Unprocessed;

    /// <summary>Answers the request; a refusal always makes the status Error.</summary>
    public void SetResponse(OrderResponse response, OrderRequestStatus status = OrderRequestStatus.Error)
    {
        if (response == null) throw new ArgumentNullException(nameof(response), "Response can not be null");
        Status = response.IsError ? OrderRequestStatus.Error : status;
        Response = response;
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Time} UTC: Order: ({OrderId}) - {Tag} Status: {Status}");
}
