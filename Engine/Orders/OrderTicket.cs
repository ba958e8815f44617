using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Orders;

/// <summary>The algorithm's handle on an order that it asked for.</summary>
public sealed class OrderTicket
{
    private readonly SecurityTransactionManager _transactions;
    private readonly List<OrderEvent> _events = [];
    private readonly List<UpdateOrderRequest> _updates = [];
    private Order? _order;
    private OrderStatus? _statusOverride;
    private CancelOrderRequest? _cancel;
    private ManualResetEvent? _closedEvent;
    private ManualResetEvent? _setEvent;
    private decimal _filledValue;

    /// <summary>A ticket for a request.</summary>
    public OrderTicket(SecurityTransactionManager transactionManager, SubmitOrderRequest submitRequest)
    {
        _transactions = transactionManager;
        SubmitRequest = submitRequest;
    }

    /// <summary>Id of the order; negative when it was refused before it got one.</summary>
    public int OrderId => SubmitRequest.OrderId;

    /// <summary>Where the order stands.</summary>
    public OrderStatus Status => _statusOverride ?? _order?.Status ?? OrderStatus.New;

    /// <summary>What is traded.</summary>
    public Symbol Symbol => SubmitRequest.Symbol;

    /// <summary>Asset class of the symbol.</summary>
    public SecurityType SecurityType => SubmitRequest.SecurityType;

    /// <summary>Units of the order; negative to sell.</summary>
    public decimal Quantity => _order?.Quantity ?? SubmitRequest.Quantity;

    /// <summary>Mean price of the fills so far, in quote currency.</summary>
    public decimal AverageFillPrice { get; private set; }

    /// <summary>Units filled so far; negative for sells.</summary>
    public decimal QuantityFilled { get; private set; }

    /// <summary>Units still to fill; negative for sells.</summary>
    public decimal QuantityRemaining => Quantity - QuantityFilled;

    /// <summary>When the latest request was made, UTC.</summary>
    public DateTime Time => GetMostRecentOrderRequest().Time;

    /// <summary>Kind of the order.</summary>
    public OrderType OrderType => SubmitRequest.OrderType;

    /// <summary>Free text.</summary>
    public string Tag => _order == null ? SubmitRequest.Tag : _order.Tag;

    /// <summary>The request that made the order.</summary>
    public SubmitOrderRequest SubmitRequest { get; }

    /// <summary>Updates asked for, in order.</summary>
    public IReadOnlyList<UpdateOrderRequest> UpdateRequests => [.. _updates];

    /// <summary>The cancellation asked for; null when there is none.</summary>
    public CancelOrderRequest CancelRequest => _cancel!;

    /// <summary>What has happened so far, in order.</summary>
    public IReadOnlyList<OrderEvent> OrderEvents => [.. _events];

    /// <summary>Signals that the order is closed.</summary>
    public WaitHandle OrderClosed => _closedEvent ??= new ManualResetEvent(IsClosed);

    /// <summary>Whether the order was accepted for processing.</summary>
    public bool HasOrder => _order != null;

    /// <summary>Signals that the order was accepted for processing.</summary>
    public WaitHandle OrderSet => _setEvent ??= new ManualResetEvent(HasOrder);

    internal bool IsClosed { get; private set; }

    internal int UpdateRequestCount => _updates.Count;

    /// <summary>A price field of the order.</summary>
    public decimal Get(OrderField field) => Get<decimal>(field);

    /// <summary>A field of the order, with its type.</summary>
    public T Get<T>(OrderField field)
    {
        if (!Enum.IsDefined(field)) throw new ArgumentOutOfRangeException(nameof(field), field, null);
        var value = (_order == null ? RequestedField(field) : CurrentField(_order, field))
            ?? throw new ArgumentException(Invariant($"Unable to get field {field} on order of type {OrderType}"));
        return (T)value;
    }

    /// <summary>Asks for changes of the order.</summary>
    public OrderResponse Update(UpdateOrderFields fields)
    {
        var ticket = _transactions.UpdateOrder(new UpdateOrderRequest(_transactions.UtcTime, OrderId, fields));
        return ticket._updates[^1].Response;
    }

    /// <summary>Asks for another tag.</summary>
    public OrderResponse UpdateTag(string tag) => Update(new UpdateOrderFields { Tag = tag });

    /// <summary>Asks for another quantity.</summary>
    public OrderResponse UpdateQuantity(decimal quantity, string? tag = null) => Update(new UpdateOrderFields { Quantity = quantity, Tag = tag });

    /// <summary>Asks for another limit price, in quote currency.</summary>
    public OrderResponse UpdateLimitPrice(decimal limitPrice, string? tag = null) => Update(new UpdateOrderFields { LimitPrice = limitPrice, Tag = tag });

    /// <summary>Asks for another stop price, in quote currency.</summary>
    public OrderResponse UpdateStopPrice(decimal stopPrice, string? tag = null) => Update(new UpdateOrderFields { StopPrice = stopPrice, Tag = tag });

    /// <summary>Asks for another trigger price, in quote currency.</summary>
    public OrderResponse UpdateTriggerPrice(decimal triggerPrice, string? tag = null) => Update(new UpdateOrderFields { TriggerPrice = triggerPrice, Tag = tag });

    /// <summary>Asks for another trailing distance.</summary>
    public OrderResponse UpdateStopTrailingAmount(decimal trailingAmount, string? tag = null) => Update(new UpdateOrderFields { TrailingAmount = trailingAmount, Tag = tag });

    /// <summary>Asks for the order to be canceled.</summary>
    public OrderResponse Cancel(string? tag = null)
    {
        var request = new CancelOrderRequest(_transactions.UtcTime, OrderId, tag);
        if (IsCancelling)
        {
            return OrderResponse.Error(request, OrderResponseErrorCode.RequestCanceled,
                Invariant($"Order {OrderId} has already received a cancellation request."));
        }
        return _transactions.ProcessRequest(request).CancelRequest.Response;
    }

    /// <summary>The answer to the latest request.</summary>
    public OrderResponse GetMostRecentOrderResponse() => GetMostRecentOrderRequest().Response;

    /// <summary>The latest request: the cancellation, else the last update, else the submission.</summary>
    public OrderRequest GetMostRecentOrderRequest()
    {
        if (_cancel != null) return _cancel;
        return _updates.Count > 0 ? _updates[^1] : SubmitRequest;
    }

    /// <summary>A ticket for a cancellation of an order that does not exist.</summary>
    public static OrderTicket InvalidCancelOrderId(SecurityTransactionManager transactionManager, CancelOrderRequest request)
    {
        var ticket = Unknown(transactionManager, request);
        ticket.TrySetCancelRequest(request);
        return ticket;
    }

    /// <summary>A ticket for an update of an order that does not exist.</summary>
    public static OrderTicket InvalidUpdateOrderId(SecurityTransactionManager transactionManager, UpdateOrderRequest request)
    {
        var ticket = Unknown(transactionManager, request);
        ticket.AddUpdateRequest(request);
        return ticket;
    }

    /// <summary>A ticket for a submission that was refused.</summary>
    public static OrderTicket InvalidSubmitRequest(SecurityTransactionManager transactionManager, SubmitOrderRequest request, OrderResponse response)
    {
        request.SetResponse(response);
        return new OrderTicket(transactionManager, request) { _statusOverride = OrderStatus.Invalid };
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var requests = 1 + _updates.Count + (_cancel == null ? 0 : 1);
        var responses = _updates.Count(update => update.Response.IsProcessed)
            + (SubmitRequest.Response.IsProcessed ? 1 : 0)
            + (_cancel?.Response.IsProcessed == true ? 1 : 0);
        var counts = Invariant($"Request Count: {requests} Response Count: {responses}");
        return _order == null ? Invariant($"{OrderId}: {counts}") : Invariant($"{OrderId}: {_order} {counts}");
    }

    /// <summary>The order id, or the error code of the latest request.</summary>
    public static implicit operator int(OrderTicket ticket)
    {
        var response = ticket.GetMostRecentOrderResponse();
        return response.IsError ? (int)response.ErrorCode : ticket.OrderId;
    }

    internal void SetOrder(Order order)
    {
        if (_order != null && _order.Id != order.Id) throw new ArgumentException("Order id mismatch");
        _order = order;
        _setEvent?.Set();
    }

    internal void AddOrderEvent(OrderEvent orderEvent)
    {
        _events.Add(orderEvent);
        if (orderEvent.FillQuantity != 0)
        {
            if (orderEvent.Status.IsFill()) _filledValue += orderEvent.AbsoluteFillQuantity * orderEvent.FillPrice;
            QuantityFilled += orderEvent.FillQuantity;
            AverageFillPrice = _filledValue / Math.Abs(QuantityFilled);
            _order!.Price = AverageFillPrice;
        }
        if (!orderEvent.Status.IsClosed()) return;
        IsClosed = true;
        _closedEvent?.Set();
    }

    internal void AddUpdateRequest(UpdateOrderRequest request)
    {
        if (request.OrderId != OrderId) throw new ArgumentException("Received UpdateOrderRequest for incorrect order id.");
        _updates.Add(request);
    }

    internal bool TrySetCancelRequest(CancelOrderRequest request)
    {
        if (request.OrderId != OrderId) throw new ArgumentException("Received CancelOrderRequest for incorrect order id.");
        if (IsCancelling) return false;
        _cancel = request;
        return true;
    }

    private bool IsCancelling => _cancel != null && _cancel.Status != OrderRequestStatus.Error;

    private static OrderTicket Unknown(SecurityTransactionManager transactions, OrderRequest request)
    {
        var submit = new SubmitOrderRequest(OrderType.Market, SecurityType.Base, Symbol.Empty, 0, 0, 0, DateTime.MaxValue, request.Tag);
        submit.SetResponse(OrderResponse.UnableToFindOrder(request));
        submit.SetOrderId(request.OrderId);
        request.SetResponse(OrderResponse.UnableToFindOrder(request));
        return new OrderTicket(transactions, submit) { _statusOverride = OrderStatus.Invalid };
    }

    private object? RequestedField(OrderField field) => field switch
    {
        OrderField.LimitPrice when HasLimit => SubmitRequest.LimitPrice,
        OrderField.StopPrice when OrderType.IsStopOrder() => SubmitRequest.StopPrice,
        OrderField.TriggerPrice => SubmitRequest.TriggerPrice,
        OrderField.TrailingAmount => SubmitRequest.TrailingAmount,
        OrderField.TrailingAsPercentage => SubmitRequest.TrailingAsPercentage,
        _ => null,
    };

    private static object? CurrentField(Order order, OrderField field) => (field, order) switch
    {
        (OrderField.LimitPrice, LimitOrder o) => o.LimitPrice,
        (OrderField.LimitPrice, StopLimitOrder o) => o.LimitPrice,
        (OrderField.LimitPrice, LimitIfTouchedOrder o) => o.LimitPrice,
        (OrderField.LimitPrice, ComboLegLimitOrder o) => o.LimitPrice,
        (OrderField.LimitPrice, ComboLimitOrder o) => o.GroupOrderManager.LimitPrice,
        (OrderField.StopPrice, StopMarketOrder o) => o.StopPrice,
        (OrderField.StopPrice, StopLimitOrder o) => o.StopPrice,
        (OrderField.TriggerPrice, LimitIfTouchedOrder o) => o.TriggerPrice,
        (OrderField.TrailingAmount, TrailingStopOrder o) => o.TrailingAmount,
        (OrderField.TrailingAsPercentage, TrailingStopOrder o) => o.TrailingAsPercentage,
        (OrderField.LimitPrice or OrderField.StopPrice, _) => null,
        _ => throw new ArgumentException(Invariant($"Unable to access property {field} on order of type {order.Type}")),
    };

    private bool HasLimit => OrderType.IsLimitOrder() || OrderType is OrderType.ComboLimit or OrderType.ComboLegLimit;
}
