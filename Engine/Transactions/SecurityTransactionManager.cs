using QuantConnect.Interfaces;
using QuantConnect.Orders;
using static System.FormattableString;

namespace QuantConnect.Securities;

/// <summary>The algorithm's way to its orders.</summary>
public partial class SecurityTransactionManager : IOrderProvider
{
    private readonly IAlgorithm _algorithm;
    private readonly SecurityManager _securities;
    private readonly TransactionLedger _ledger = new();
    private IOrderProcessor _processor = null!;
    private int _lastGroupId;

    /// <summary>The orders of an algorithm.</summary>
    public SecurityTransactionManager(IAlgorithm algorithm, SecurityManager security)
    {
        _algorithm = algorithm;
        _securities = security;
    }

    /// <summary>Algorithm time, UTC.</summary>
    public DateTime UtcTime => _securities.UtcTime;

    /// <summary>Profit or loss of each closed position, in account currency, by time.</summary>
    public Dictionary<DateTime, decimal> TransactionRecord => _ledger.All;

    /// <summary>Positions closed with a profit.</summary>
    public int WinCount => _ledger.WinCount;

    /// <summary>Positions closed without a profit.</summary>
    public int LossCount => _ledger.LossCount;

    /// <summary>Profit of each position that was closed with one, by time.</summary>
    public Dictionary<DateTime, decimal> WinningTransactions => _ledger.Wins;

    /// <summary>Loss of each position that was closed without a profit, by time.</summary>
    public Dictionary<DateTime, decimal> LosingTransactions => _ledger.Losses;

    /// <summary>Not used.</summary>
    [Obsolete("MinimumOrderSize is obsolete and will not be used, please use Settings.MinimumOrderMarginPortfolioPercentage instead")]
    public decimal MinimumOrderSize { get; }

    /// <summary>Not used.</summary>
    [Obsolete("MinimumOrderQuantity is obsolete and will not be used, please use Settings.MinimumOrderMarginPortfolioPercentage instead")]
    public int MinimumOrderQuantity { get; }

    /// <summary>Id given out last.</summary>
    public int LastOrderId { get; private set; }

    /// <summary>How long a market order is waited for.</summary>
    public TimeSpan MarketOrderFillTimeout { get; set; } = TimeSpan.MinValue;

    /// <inheritdoc/>
    public int OrdersCount => _processor.OrdersCount;

    /// <summary>Hands a request to the order processor.</summary>
    public OrderTicket ProcessRequest(OrderRequest request)
    {
        if (_algorithm?.IsWarmingUp == true) throw new Exception(OrderResponse.WarmingUp(request).ToString());
        if (request is SubmitOrderRequest submit) SetOrderId(submit);
        return _processor.Process(request);
    }

    /// <summary>Gives the order its id, unless it has one.</summary>
    public void SetOrderId(SubmitOrderRequest request)
    {
        if (request.OrderId < 1) request.SetOrderId(GetIncrementOrderId());
    }

    /// <summary>Submits an order.</summary>
    public OrderTicket AddOrder(SubmitOrderRequest request) => ProcessRequest(request);

    /// <summary>Asks for an order to be changed.</summary>
    public OrderTicket UpdateOrder(UpdateOrderRequest request) => ProcessRequest(request);

    /// <summary>Asks for an order to be canceled.</summary>
    public OrderTicket CancelOrder(int orderId, string? orderTag = null) => RemoveOrder(orderId, orderTag);

    /// <summary>Asks for all open orders to be canceled.</summary>
    public List<OrderTicket> CancelOpenOrders() => CancelAll(null, Invariant($"Canceled by CancelOpenOrders() at {_algorithm.UtcTime:o}"));

    /// <summary>Asks for all open orders of a symbol to be canceled.</summary>
    public List<OrderTicket> CancelOpenOrders(Symbol symbol, string? tag = null) => CancelAll(ticket => ticket.Symbol == symbol, tag);

    /// <summary>Asks for an order to be canceled.</summary>
    public OrderTicket RemoveOrder(int orderId, string? tag = null) =>
        ProcessRequest(new CancelOrderRequest(_securities.UtcTime, orderId, tag ?? string.Empty));

    /// <summary>Whether the order is closed; in a backtest there is nothing to wait for.</summary>
    public bool WaitForOrder(int orderId)
    {
        if (GetOrderTicket(orderId) is { } ticket) return ticket.IsClosed;
        Logging.Log.Error(Invariant($"SecurityTransactionManager.WaitForOrder(): Unable to locate ticket for order: {orderId}"));
        return false;
    }

    /// <summary>The next order id.</summary>
    public int GetIncrementOrderId() => ++LastOrderId;

    /// <summary>Lets the next id be the one after those that the brokerage knows.</summary>
    internal void GoOnFrom(int lastOrderId) => LastOrderId = Math.Max(LastOrderId, lastOrderId);

    /// <summary>The next id of a group of orders.</summary>
    public int GetIncrementGroupOrderManagerId() => ++_lastGroupId;

    /// <summary>Sets what carries out the requests.</summary>
    public void SetOrderProcessor(IOrderProcessor orderProvider) => _processor = orderProvider;

    /// <summary>Books the profit or loss of a closed position, in account currency.</summary>
    public void AddTransactionRecord(DateTime time, decimal transactionProfitLoss, bool isWin) => _ledger.Add(time, transactionProfitLoss, isWin);

    /// <summary>Live orders are waited for, those of a backtest are not.</summary>
    public void SetLiveMode(bool isLiveMode)
    {
        if (!isLiveMode) MarketOrderFillTimeout = TimeSpan.Zero;
        else if (MarketOrderFillTimeout == TimeSpan.MinValue) MarketOrderFillTimeout = TimeSpan.FromSeconds(5);
    }

    private List<OrderTicket> CancelAll(Func<OrderTicket, bool>? filter, string? tag)
    {
        if (_algorithm?.IsWarmingUp == true)
        {
            throw new InvalidOperationException("This operation is not allowed in Initialize or during warm up: CancelOpenOrders. Please move this code to the OnWarmupFinished() method.");
        }
        var tickets = new List<OrderTicket>();
        foreach (var ticket in _processor.GetOpenOrderTickets(filter))
        {
            ticket.Cancel(tag);
            tickets.Add(ticket);
        }
        return tickets;
    }
}
