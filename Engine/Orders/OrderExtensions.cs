namespace QuantConnect.Orders;

/// <summary>Questions about order statuses and types.</summary>
public static class OrderExtensions
{
    /// <summary>Nothing more happens to the order.</summary>
    public static bool IsClosed(this OrderStatus status) => status is OrderStatus.Filled or OrderStatus.Canceled or OrderStatus.Invalid;

    /// <summary>The order may still fill.</summary>
    public static bool IsOpen(this OrderStatus status) => !status.IsClosed();

    /// <summary>The order was filled, wholly or in part.</summary>
    public static bool IsFill(this OrderStatus status) => status is OrderStatus.Filled or OrderStatus.PartiallyFilled;

    /// <summary>The order has a limit price.</summary>
    public static bool IsLimitOrder(this OrderType orderType) => orderType is OrderType.Limit or OrderType.StopLimit or OrderType.LimitIfTouched;

    /// <summary>The order has a stop price.</summary>
    public static bool IsStopOrder(this OrderType orderType) => orderType is OrderType.StopMarket or OrderType.StopLimit or OrderType.TrailingStop;
}
