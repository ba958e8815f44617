using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private bool _toldOfUnknownLiquidation;

    /// <summary>Cancels the open orders and closes the position of a symbol, or of all symbols.</summary>
    public List<OrderTicket> Liquidate(Symbol? symbol = null, bool asynchronous = false, string? tag = null, IOrderProperties? orderProperties = null) =>
        Liquidate(symbol is not null ? [symbol] : Securities.Keys.OrderBy(static key => key.Value), asynchronous, tag, orderProperties);

    /// <summary>Cancels the open orders and closes the positions of symbols.</summary>
    public List<OrderTicket> Liquidate(IEnumerable<Symbol> symbols, bool asynchronous = false, string? tag = null, IOrderProperties? orderProperties = null)
    {
        var tickets = new List<OrderTicket>();
        if (!Settings.LiquidateEnabled)
        {
            Debug("Liquidate() is currently disabled by settings. To re-enable please set 'Settings.LiquidateEnabled' to true");
            return tickets;
        }
        foreach (var symbol in symbols)
        {
            if (Securities.ContainsKey(symbol)) Liquidate(symbol, asynchronous, tag ?? "Liquidated", orderProperties, tickets);
            else if (!_toldOfUnknownLiquidation)
            {
                _toldOfUnknownLiquidation = true;
                Debug($"Warning: liquidate ignored symbol '{symbol}' because it has not been added to the algorithm. Add the security before liquidating it.");
            }
        }
        return tickets;
    }

    /// <summary>Cancels the open orders and closes the position of a symbol.</summary>
    [Obsolete("This method is obsolete, please use Liquidate(symbol: symbolToLiquidate, tag: tag) method")]
    public List<int> Liquidate(Symbol symbolToLiquidate, string tag) =>
        [.. Liquidate(symbol: symbolToLiquidate, tag: tag).Select(static ticket => ticket.OrderId)];

    /// <summary>Orders what brings several positions to fractions of the portfolio, those that free margin first.</summary>
    public List<OrderTicket> SetHoldings(List<PortfolioTarget> targets, bool liquidateExistingHoldings = false, bool asynchronous = false,
        string? tag = null, IOrderProperties? orderProperties = null)
    {
        var tickets = liquidateExistingHoldings ? LiquidateOthers(targets.Select(static target => target.Symbol), tag, orderProperties) : [];
        var deltas = targets
            .Select(target => new PortfolioTarget(target.Symbol, CalculateOrderQuantity(target.Symbol, target.Quantity)))
            .OrderTargetsByMarginImpact(this, targetIsDelta: true);
        foreach (var delta in deltas) OrderTowards(delta.Symbol, delta.Quantity, asynchronous, tag, orderProperties, tickets);
        return tickets;
    }

    /// <summary>Orders what brings a position to a fraction of the portfolio.</summary>
    public List<OrderTicket> SetHoldings(Symbol symbol, double percentage, bool liquidateExistingHoldings = false, bool asynchronous = false,
        string? tag = null, IOrderProperties? orderProperties = null) =>
        SetHoldings(symbol, percentage.SafeDecimalCast(), liquidateExistingHoldings, asynchronous, tag, orderProperties);

    /// <summary>Orders what brings a position to a fraction of the portfolio.</summary>
    public List<OrderTicket> SetHoldings(Symbol symbol, float percentage, bool liquidateExistingHoldings = false, bool asynchronous = false,
        string? tag = null, IOrderProperties? orderProperties = null) =>
        SetHoldings(symbol, (decimal)percentage, liquidateExistingHoldings, asynchronous, tag, orderProperties);

    /// <summary>Orders what brings a position to a multiple of the portfolio.</summary>
    public List<OrderTicket> SetHoldings(Symbol symbol, int percentage, bool liquidateExistingHoldings = false, bool asynchronous = false,
        string? tag = null, IOrderProperties? orderProperties = null) =>
        SetHoldings(symbol, (decimal)percentage, liquidateExistingHoldings, asynchronous, tag, orderProperties);

    /// <summary>Orders what brings a position to a fraction of the portfolio.</summary>
    public List<OrderTicket> SetHoldings(Symbol symbol, decimal percentage, bool liquidateExistingHoldings = false, bool asynchronous = false,
        string? tag = null, IOrderProperties? orderProperties = null)
    {
        // The size is worked out before other positions are closed.
        var quantity = CalculateOrderQuantity(symbol, percentage);
        var tickets = liquidateExistingHoldings ? LiquidateOthers([symbol], tag, orderProperties) : [];
        OrderTowards(symbol, quantity, asynchronous, tag, orderProperties, tickets);
        return tickets;
    }

    /// <summary>Units to order to bring a position to a fraction of the portfolio; 0 when it cannot be worked out.</summary>
    public decimal CalculateOrderQuantity(Symbol symbol, double target) => CalculateOrderQuantity(symbol, target.SafeDecimalCast());

    /// <summary>Units to order to bring a position to a fraction of the portfolio; 0 when it cannot be worked out.</summary>
    public decimal CalculateOrderQuantity(Symbol symbol, decimal target) => PortfolioTarget.Percent(this, symbol, target, true)?.Quantity ?? 0;

    private void Liquidate(Symbol symbol, bool asynchronous, string tag, IOrderProperties? properties, List<OrderTicket> tickets)
    {
        var open = Transactions.GetOpenOrders(symbol);
        var holdings = Portfolio[symbol];
        var held = holdings.Invested ? holdings.Quantity : 0m;
        if (held != 0 && open is [{ Type: OrderType.Market } only] && only.Quantity == -held) return;

        var underway = 0m;
        foreach (var order in open)
        {
            if (order.Type == OrderType.Market) underway += Transactions.GetOrderTicket(order.Id)?.QuantityRemaining ?? 0;
            else Transactions.CancelOrder(order.Id, tag);
        }
        if (held != 0) tickets.Add(Order(symbol, -held - underway, asynchronous, tag, properties));
    }

    private List<OrderTicket> LiquidateOthers(IEnumerable<Symbol> keep, string? tag, IOrderProperties? properties)
    {
        var kept = keep.ToHashSet();
        var others = Portfolio.Keys.Where(symbol => !kept.Contains(symbol)).OrderBy(static symbol => symbol.Value).ToList();
        return Liquidate(others, tag: tag, orderProperties: properties);
    }

    // Market orders that have not filled yet count as done.
    private void OrderTowards(Symbol symbol, decimal orderQuantity, bool asynchronous, string? tag, IOrderProperties? properties, List<OrderTicket> tickets)
    {
        var underway = Transactions.GetOpenOrdersRemainingQuantity(ticket =>
            ticket.Symbol == symbol && ticket.OrderType is OrderType.Market or OrderType.MarketOnOpen);
        var quantity = orderQuantity - underway;
        if (quantity == 0) return;
        if (!Securities.TryGetValue(symbol, out var security))
        {
            Error($"{symbol} not found in portfolio. Request this data when initializing the algorithm.");
            return;
        }
        tickets.Add(security.Exchange.ExchangeOpen
            ? MarketOrder(symbol, quantity, asynchronous, tag ?? "", properties)
            : MarketOnOpenOrder(symbol, quantity, asynchronous, tag ?? "", properties));
    }
}
