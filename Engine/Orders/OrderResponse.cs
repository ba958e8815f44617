using static System.FormattableString;

namespace QuantConnect.Orders;

/// <summary>The answer to an order request.</summary>
public class OrderResponse
{
    /// <summary>The answer of a request that nobody has looked at.</summary>
    public static readonly OrderResponse Unprocessed = new(int.MinValue, OrderResponseErrorCode.None, null);

    private OrderResponse(int orderId, OrderResponseErrorCode errorCode, string? errorMessage)
    {
        OrderId = orderId;
        ErrorCode = errorCode;
        ErrorMessage = errorCode == OrderResponseErrorCode.None ? null! : errorMessage ?? "An unexpected error occurred.";
    }

    /// <summary>Id of the order.</summary>
    public int OrderId { get; }

    /// <summary>Why the request was refused; null when it was not.</summary>
    public string ErrorMessage { get; }

    /// <summary>Why the request was refused.</summary>
    public OrderResponseErrorCode ErrorCode { get; }

    /// <summary>The request was accepted.</summary>
    public bool IsSuccess => IsProcessed && !IsError;

    /// <summary>The request was refused.</summary>
    public bool IsError => IsProcessed && ErrorCode != OrderResponseErrorCode.None;

    /// <summary>The request was looked at.</summary>
    public bool IsProcessed => this != Unprocessed;

    /// <inheritdoc/>
    public override string ToString() =>
        !IsProcessed ? "Unprocessed" : IsError ? $"Error: {ErrorCode} - {ErrorMessage}" : "Success";

    /// <summary>The request was accepted.</summary>
    public static OrderResponse Success(OrderRequest request) => new(request.OrderId, OrderResponseErrorCode.None, null);

    /// <summary>The request was refused.</summary>
    public static OrderResponse Error(OrderRequest request, OrderResponseErrorCode errorCode, string errorMessage) =>
        new(request.OrderId, errorCode, errorMessage);

    /// <summary>The order is closed.</summary>
    public static OrderResponse InvalidStatus(OrderRequest request, Order order) => Error(request, OrderResponseErrorCode.InvalidOrderStatus,
        Invariant($"Unable to update order with id {request.OrderId} because it already has {order.Status} status."));

    /// <summary>The order is not confirmed yet.</summary>
    public static OrderResponse InvalidNewStatus(OrderRequest request, Order order) => Error(request, OrderResponseErrorCode.InvalidNewOrderStatus,
        Invariant($"Unable to update or cancel order with id {request.OrderId} and status {order.Status} because the submit confirmation has not been received yet."));

    /// <summary>No order has the id.</summary>
    public static OrderResponse UnableToFindOrder(OrderRequest request) => Error(request, OrderResponseErrorCode.UnableToFindOrder,
        Invariant($"Unable to locate order with id {request.OrderId}."));

    /// <summary>The quantity is zero.</summary>
    public static OrderResponse ZeroQuantity(OrderRequest request) => Error(request, OrderResponseErrorCode.OrderQuantityZero,
        Invariant($"Unable to {request.OrderRequestType.ToLower()} order with id {request.OrderId} that has zero quantity."));

    /// <summary>The security was not added.</summary>
    public static OrderResponse MissingSecurity(SubmitOrderRequest request) => Error(request, OrderResponseErrorCode.MissingSecurity,
        $"You haven't requested {request.Symbol} data. Add this with AddSecurity() in the Initialize() method.");

    /// <summary>The algorithm is warming up.</summary>
    public static OrderResponse WarmingUp(OrderRequest request) => Error(request, OrderResponseErrorCode.AlgorithmWarmingUp,
        $"This operation is not allowed in Initialize or during warm up: OrderRequest.{request.OrderRequestType}. Please move this code to the OnWarmupFinished() method.");
}
