using System.Collections;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace YenValve.Engine;

/// <summary>
/// Tickets that are open when somebody first enumerates, and the same again later, as LEAN's memoized queries give them. Algorithms ask at every step and
/// mostly nothing is open: then it is all that is made.
/// </summary>
/// <param name="orders">Whose tickets.</param>
/// <param name="filter">Which of them; null for all.</param>
internal sealed class OpenTickets(IOrderProvider orders, Func<OrderTicket, bool>? filter) : IEnumerable<OrderTicket>
{
    private readonly Symbol? _symbol;
    private readonly bool _isOfSymbol;
    private IEnumerable<OrderTicket>? _tickets;

    /// <summary>Tickets of a symbol.</summary>
    public OpenTickets(IOrderProvider orders, Symbol symbol)
        : this(orders, filter: null) => (_symbol, _isOfSymbol) = (symbol, true);

    /// <inheritdoc/>
    public IEnumerator<OrderTicket> GetEnumerator() => (_tickets ??= Asked()).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<OrderTicket> Asked()
    {
        if (orders is TransactionHandler { HasOpenOrders: false }) return [];
        return orders.GetOpenOrderTickets(_isOfSymbol ? IsOfSymbol : filter).Memoize();
    }

    private bool IsOfSymbol(OrderTicket ticket) => ticket.Symbol == _symbol;
}
