using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using static System.FormattableString;

namespace YenValve.Engine;

/// <summary>
/// Takes the algorithm's order requests and carries them out on the simulated brokerage. Submissions are carried out at once,
/// together with whatever waits before them; updates and cancellations wait for the next submission or the end of the time step.
/// </summary>
internal sealed partial class TransactionHandler : IOrderProcessor
{
    private readonly QCAlgorithm _algorithm;
    private readonly OrderBook _book = new();
    private readonly Queue<OrderRequest> _requests = [];
    private readonly PendingCancellations _cancellations = new();
    private readonly OrderRounding _rounding;
    private readonly SimulatedBrokerage _brokerage;
    private readonly KillSwitch _kill;
    private readonly List<OrderEvent> _events = [];
    private readonly Func<int, Order> _findOrder;

    public TransactionHandler(QCAlgorithm algorithm, KillSwitch kill)
    {
        _algorithm = algorithm;
        _kill = kill;
        _findOrder = _book.Order!;
        _rounding = new OrderRounding(algorithm);
        _brokerage = new SimulatedBrokerage(algorithm, HandleEvents);
        MarketOnCloseOrder.SubmissionTimeBuffer = MarketOnCloseOrder.DefaultSubmissionTimeBuffer;
    }

    /// <summary>An order changed; raised before the algorithm is told.</summary>
    public event Action<OrderEvent>? NewOrderEvent;

    /// <summary>Every event of the run, in order.</summary>
    public IReadOnlyList<OrderEvent> OrderEvents => _events;

    /// <summary>Every submitted order of the run by id.</summary>
    public IReadOnlyDictionary<int, Order> Orders => _book.Orders;

    /// <summary>Whether no request waits to be carried out.</summary>
    public bool IsSettled => _requests.Count == 0;

    /// <summary>The orders that rest at the brokerage, by id.</summary>
    public SortedDictionary<int, Order>.ValueCollection Resting => _brokerage.Resting;

    /// <summary>Carries out what waits, then lets resting orders fill on the current prices.</summary>
    public void ProcessSynchronousEvents()
    {
        ProcessWaiting();
        if (!_kill.IsDead) _brokerage.Scan();
    }

    /// <summary>Takes an order that rests at the brokerage before the run begins, under a number of its own.</summary>
    public void Adopt(InitialOrder resting, Security security)
    {
        var request = resting.ToRequest();
        request.SetOrderId(_algorithm.Transactions.GetIncrementOrderId());
        request.SetResponse(OrderResponse.Success(request), OrderRequestStatus.Processed);
        var order = resting.ToOrder(request);
        order.PriceCurrency = security.SymbolProperties.QuoteCurrency;
        var ticket = new OrderTicket(_algorithm.Transactions, request);
        ticket.SetOrder(order);
        _book.Register(ticket);
        _book.AddOpen(new OrderEntry(order, ticket, security));
        _book.TryPublish(order.Id, out _);
        _brokerage.Rest(order);
    }

    /// <summary>Nothing to release: everything runs on the caller's thread.</summary>
    public void Exit()
    {
    }

    public OrderTicket Process(OrderRequest request) => request switch
    {
        SubmitOrderRequest submit => Submit(submit),
        UpdateOrderRequest update => Update(update),
        CancelOrderRequest cancel => Cancel(cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(request)),
    };

    private OrderTicket Submit(SubmitOrderRequest request)
    {
        if (_kill.At(KillPlace.OrderLeaves, _algorithm.UtcTime)) return OrderTicket.InvalidSubmitRequest(_algorithm.Transactions, request, Dead(request));
        request.SetResponse(Admit(request));
        var ticket = new OrderTicket(_algorithm.Transactions, request);
        var security = _algorithm.Securities[request.Symbol];
        var order = Order.CreateOrder(request);
        var entry = new OrderEntry(order, ticket, security);
        _book.Register(ticket);

        if (request.Response.IsSuccess)
        {
            order.OrderSubmissionData = new OrderSubmissionData(security.BidPrice, security.AskPrice, security.Close);
            _book.AddOpen(entry);
            _requests.Enqueue(request);
            ProcessWaiting();
            return ticket;
        }

        var reason = request.Response.ErrorCode == OrderResponseErrorCode.AlgorithmWarmingUp ? "Algorithm warming up." : request.Response.ErrorMessage;
        order.PriceCurrency = security.SymbolProperties.QuoteCurrency;
        order.Status = OrderStatus.Invalid;
        order.Tag = reason;
        ticket.SetOrder(order);
        _book.AddRefused(entry);
        Tell(order, reason);
        return ticket;
    }

    private OrderResponse Admit(SubmitOrderRequest request)
    {
        if (request.Quantity < 0 && !_algorithm.Shortable(request.Symbol, request.Quantity)) return ExceedsShortable(request, request.Symbol, request.Quantity);
        return _algorithm.IsWarmingUp ? OrderResponse.WarmingUp(request) : OrderResponse.Success(request);
    }

    private OrderTicket Update(UpdateOrderRequest request)
    {
        if (!_book.TryGet(request.OrderId, out var entry)) return OrderTicket.InvalidUpdateOrderId(_algorithm.Transactions, request);
        entry.Ticket.AddUpdateRequest(request);
        Guard(request, () => Admit(request, entry));
        return entry.Ticket;
    }

    private OrderResponse Admit(UpdateOrderRequest request, OrderEntry entry)
    {
        var (order, ticket) = (entry.Order, entry.Ticket);
        var quantity = request.Quantity ?? ticket.Quantity;
        var sells = order.Direction == OrderDirection.Sell || quantity < 0;
        var shortable = !sells || _algorithm.Shortable(ticket.Symbol, quantity, order.Id);

        if (order.Status == OrderStatus.New) return OrderResponse.InvalidNewStatus(request, order);
        if (order.Status.IsClosed() && !request.IsAllowedForClosedOrder()) return OrderResponse.InvalidStatus(request, order);
        if (request.Quantity == 0) return OrderResponse.ZeroQuantity(request);
        if (_algorithm.IsWarmingUp) return OrderResponse.WarmingUp(request);
        if (!shortable) return ExceedsShortable(request, ticket.Symbol, ticket.Quantity);
        return OrderResponse.Success(request);
    }

    private OrderTicket Cancel(CancelOrderRequest request)
    {
        if (!_book.TryGet(request.OrderId, out var entry)) return OrderTicket.InvalidCancelOrderId(_algorithm.Transactions, request);
        if (_kill.At(KillPlace.OrderLeaves, _algorithm.UtcTime))
        {
            request.SetResponse(Dead(request));
            entry.Ticket.TrySetCancelRequest(request);
            return entry.Ticket;
        }
        if (!entry.Ticket.TrySetCancelRequest(request))
        {
            request.SetResponse(OrderResponse.Error(request, OrderResponseErrorCode.InvalidRequest, "Cancellation is already in progress."));
            return entry.Ticket;
        }
        Guard(request, () => Admit(request, entry.Order));
        return entry.Ticket;
    }

    private OrderResponse Admit(CancelOrderRequest request, Order order)
    {
        if (request.Tag != null) order.Tag = request.Tag;
        if (order.Status == OrderStatus.New) return OrderResponse.InvalidNewStatus(request, order);
        if (order.Status.IsClosed()) return OrderResponse.InvalidStatus(request, order);
        if (_algorithm.IsWarmingUp) return OrderResponse.WarmingUp(request);

        _cancellations.Set(order.Id, order.Status);
        order.Status = OrderStatus.CancelPending;
        Tell(order);
        return OrderResponse.Success(request);
    }

    /// <summary>Answers the request and lets it wait when it was admitted.</summary>
    private void Guard(OrderRequest request, Func<OrderResponse> admit)
    {
        try
        {
            var response = admit();
            request.SetResponse(response, OrderRequestStatus.Processing);
            if (response.IsSuccess) _requests.Enqueue(request);
        }
        catch (Exception error)
        {
            QuantConnect.Logging.Log.Error(error);
            request.SetResponse(OrderResponse.Error(request, OrderResponseErrorCode.ProcessingError, error.Message));
        }
    }

    // Handlers of order events submit orders themselves; their requests, and those that wait, are then carried out inside the event.
    private void ProcessWaiting()
    {
        try
        {
            while (!_kill.IsDead && _requests.TryDequeue(out var request))
            {
                request.SetResponse(CarryOut(request), OrderRequestStatus.Processed);
                if (!_kill.IsDead) _brokerage.Scan();
            }
        }
        catch (Exception error)
        {
            _algorithm.SetRuntimeError(error, "HandleOrderRequest");
        }
    }

    private OrderResponse CarryOut(OrderRequest request) => request switch
    {
        SubmitOrderRequest submit => CarryOut(submit),
        UpdateOrderRequest update => CarryOut(update),
        CancelOrderRequest cancel => CarryOut(cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(request)),
    };

    private static OrderResponse Dead(OrderRequest request) =>
        OrderResponse.Error(request, OrderResponseErrorCode.BrokerageFailedToSubmitOrder, "The process was killed before the order left it.");

    private OrderResponse ExceedsShortable(OrderRequest request, Symbol symbol, decimal quantity) =>
        OrderResponse.Error(request, OrderResponseErrorCode.ExceedsShortableQuantity,
            Invariant($"Order exceeds shortable quantity {_algorithm.ShortableQuantity(symbol)} for Symbol {symbol} requested {quantity})"));

    /// <summary>Raises an event with the status that the order has.</summary>
    private void Tell(Order order, string message = "") =>
        HandleEvents([new OrderEvent(order, _algorithm.UtcTime, OrderFee.Zero, message)]);
}
