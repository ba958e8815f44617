using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <summary>Buys at market; the sign of the quantity is ignored.</summary>
    public OrderTicket Buy(Symbol symbol, int quantity) =>
        Order(symbol, (decimal)Math.Abs(quantity));

    /// <summary>Buys at market; the sign of the quantity is ignored.</summary>
    public OrderTicket Buy(Symbol symbol, double quantity) =>
        Order(symbol, Math.Abs(quantity).SafeDecimalCast());

    /// <summary>Buys at market; the sign of the quantity is ignored.</summary>
    public OrderTicket Buy(Symbol symbol, decimal quantity) =>
        Order(symbol, Math.Abs(quantity));

    /// <summary>Buys at market; the sign of the quantity is ignored.</summary>
    public OrderTicket Buy(Symbol symbol, float quantity) =>
        Order(symbol, (decimal)Math.Abs(quantity));

    /// <summary>Sells at market; the sign of the quantity is ignored.</summary>
    public OrderTicket Sell(Symbol symbol, int quantity) =>
        Order(symbol, -(decimal)Math.Abs(quantity));

    /// <summary>Sells at market; the sign of the quantity is ignored.</summary>
    public OrderTicket Sell(Symbol symbol, double quantity) =>
        Order(symbol, -Math.Abs(quantity).SafeDecimalCast());

    /// <summary>Sells at market; the sign of the quantity is ignored.</summary>
    public OrderTicket Sell(Symbol symbol, decimal quantity) =>
        Order(symbol, -Math.Abs(quantity));

    /// <summary>Sells at market; the sign of the quantity is ignored.</summary>
    public OrderTicket Sell(Symbol symbol, float quantity) =>
        Order(symbol, -(decimal)Math.Abs(quantity));

    /// <summary>Orders at market; negative quantities sell.</summary>
    public OrderTicket Order(Symbol symbol, double quantity) =>
        Order(symbol, quantity.SafeDecimalCast());

    /// <summary>Orders at market; negative quantities sell.</summary>
    public OrderTicket Order(Symbol symbol, int quantity) =>
        MarketOrder(symbol, (decimal)quantity);

    /// <summary>Orders at market; negative quantities sell.</summary>
    public OrderTicket Order(Symbol symbol, decimal quantity) =>
        MarketOrder(symbol, quantity);

    /// <summary>Orders at market; negative quantities sell.</summary>
    public OrderTicket Order(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        MarketOrder(symbol, quantity, asynchronous, tag, orderProperties);

    /// <summary>Orders at market; negative quantities sell.</summary>
    public OrderTicket MarketOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        MarketOrder(symbol, (decimal)quantity, asynchronous, tag, orderProperties);

    /// <summary>Orders at market; negative quantities sell.</summary>
    public OrderTicket MarketOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        MarketOrder(symbol, quantity.SafeDecimalCast(), asynchronous, tag, orderProperties);

    /// <summary>Orders at market; negative quantities sell.</summary>
    public OrderTicket MarketOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitAtMarket(SecurityToOrder(symbol), quantity, asynchronous, tag, orderProperties);

    /// <summary>Orders at market, whatever the type.</summary>
    [Obsolete("This Order method has been made obsolete, use Order(string, int, bool, string) method instead. Calls to the obsolete method will only generate market orders.")]
    public OrderTicket Order(Symbol symbol, int quantity, OrderType type, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        Order(symbol, quantity, asynchronous, tag, orderProperties);

    /// <summary>Orders at market, whatever the type.</summary>
    [Obsolete("This Order method has been made obsolete, use the specialized Order helper methods instead. Calls to the obsolete method will only generate market orders.")]
    public OrderTicket Order(Symbol symbol, decimal quantity, OrderType type) => Order(symbol, quantity);

    /// <summary>Orders at market, whatever the type.</summary>
    [Obsolete("This Order method has been made obsolete, use the specialized Order helper methods instead. Calls to the obsolete method will only generate market orders.")]
    public OrderTicket Order(Symbol symbol, int quantity, OrderType type) => Order(symbol, (decimal)quantity);
}
