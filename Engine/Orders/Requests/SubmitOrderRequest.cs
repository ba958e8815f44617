using QuantConnect.Interfaces;
using static System.FormattableString;

namespace QuantConnect.Orders;

/// <summary>Asks for a new order.</summary>
public class SubmitOrderRequest : OrderRequest
{
    /// <summary>A request for an order of any kind.</summary>
    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice,
        decimal limitPrice, decimal triggerPrice, decimal trailingAmount, bool trailingAsPercentage, DateTime time, string? tag,
        IOrderProperties? properties = null, GroupOrderManager? groupOrderManager = null, bool asynchronous = false)
        : base(time, (int)OrderResponseErrorCode.UnableToFindOrder, tag!)
    {
        OrderType = orderType;
        SecurityType = securityType;
        Symbol = symbol;
        Quantity = quantity;
        StopPrice = stopPrice;
        LimitPrice = limitPrice;
        TriggerPrice = triggerPrice;
        TrailingAmount = trailingAmount;
        TrailingAsPercentage = trailingAsPercentage;
        OrderProperties = properties!;
        GroupOrderManager = groupOrderManager!;
        Asynchronous = asynchronous;
    }

    /// <summary>A request for an order that does not trail.</summary>
    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice,
        decimal limitPrice, decimal triggerPrice, DateTime time, string? tag,
        IOrderProperties? properties = null, GroupOrderManager? groupOrderManager = null, bool asynchronous = false)
        : this(orderType, securityType, symbol, quantity, stopPrice, limitPrice, triggerPrice, 0, false, time, tag, properties, groupOrderManager, asynchronous)
    {
    }

    /// <summary>A request for an order without trigger.</summary>
    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice,
        decimal limitPrice, DateTime time, string? tag,
        IOrderProperties? properties = null, GroupOrderManager? groupOrderManager = null, bool asynchronous = false)
        : this(orderType, securityType, symbol, quantity, stopPrice, limitPrice, 0, time, tag, properties, groupOrderManager, asynchronous)
    {
    }

    /// <inheritdoc/>
    public override OrderRequestType OrderRequestType => OrderRequestType.Submit;

    /// <summary>Asset class of the symbol.</summary>
    public SecurityType SecurityType { get; }

    /// <summary>What is traded.</summary>
    public Symbol Symbol { get; }

    /// <summary>Kind of the order.</summary>
    public OrderType OrderType { get; }

    /// <summary>Units; negative to sell.</summary>
    public decimal Quantity { get; }

    /// <summary>Limit price, in quote currency; 0 without one.</summary>
    public decimal LimitPrice { get; }

    /// <summary>Stop price, in quote currency; 0 without one.</summary>
    public decimal StopPrice { get; }

    /// <summary>Trigger price, in quote currency; 0 without one.</summary>
    public decimal TriggerPrice { get; }

    /// <summary>Trailing distance; 0 without one.</summary>
    public decimal TrailingAmount { get; }

    /// <summary>Whether the trailing distance is a fraction of the price.</summary>
    public bool TrailingAsPercentage { get; }

    /// <summary>Further properties; null for the defaults.</summary>
    public IOrderProperties OrderProperties { get; }

    /// <summary>The group of a combo leg; null for an order on its own.</summary>
    public GroupOrderManager GroupOrderManager { get; }

    /// <summary>The caller does not wait for the order to be carried out.</summary>
    public bool Asynchronous { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        Invariant($"{Time} UTC: Submit Order: ({OrderId}) - {Order.CreateOrder(this)} {Tag} Status: {Status} Async: {Asynchronous}");

    internal void SetOrderId(int orderId) => OrderId = orderId;
}
