using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <summary>Orders for the next market open; negative quantities sell.</summary>
    public OrderTicket MarketOnOpenOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        MarketOnOpenOrder(symbol, (decimal)quantity, asynchronous, tag, orderProperties);

    /// <summary>Orders for the next market open; negative quantities sell.</summary>
    public OrderTicket MarketOnOpenOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        MarketOnOpenOrder(symbol, quantity.SafeDecimalCast(), asynchronous, tag, orderProperties);

    /// <summary>Orders for the next market open; negative quantities sell.</summary>
    public OrderTicket MarketOnOpenOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitAtSession(OrderType.MarketOnOpen, symbol, quantity, asynchronous, tag, orderProperties);

    /// <summary>Orders for the next market close; negative quantities sell.</summary>
    public OrderTicket MarketOnCloseOrder(Symbol symbol, int quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        MarketOnCloseOrder(symbol, (decimal)quantity, asynchronous, tag, orderProperties);

    /// <summary>Orders for the next market close; negative quantities sell.</summary>
    public OrderTicket MarketOnCloseOrder(Symbol symbol, double quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        MarketOnCloseOrder(symbol, quantity.SafeDecimalCast(), asynchronous, tag, orderProperties);

    /// <summary>Orders for the next market close; negative quantities sell.</summary>
    public OrderTicket MarketOnCloseOrder(Symbol symbol, decimal quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitAtSession(OrderType.MarketOnClose, symbol, quantity, asynchronous, tag, orderProperties);

    /// <summary>Orders at a limit price or better; negative quantities sell.</summary>
    public OrderTicket LimitOrder(Symbol symbol, int quantity, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        LimitOrder(symbol, (decimal)quantity, limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Orders at a limit price or better; negative quantities sell.</summary>
    public OrderTicket LimitOrder(Symbol symbol, double quantity, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        LimitOrder(symbol, quantity.SafeDecimalCast(), limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Orders at a limit price or better; negative quantities sell.</summary>
    public OrderTicket LimitOrder(Symbol symbol, decimal quantity, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitOrderRequest(RequestFor(OrderType.Limit, SecurityToOrder(symbol), quantity, tag, orderProperties, asynchronous, limitPrice: limitPrice));

    /// <summary>Orders at market once the stop price is crossed; negative quantities sell.</summary>
    public OrderTicket StopMarketOrder(Symbol symbol, int quantity, decimal stopPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        StopMarketOrder(symbol, (decimal)quantity, stopPrice, asynchronous, tag, orderProperties);

    /// <summary>Orders at market once the stop price is crossed; negative quantities sell.</summary>
    public OrderTicket StopMarketOrder(Symbol symbol, double quantity, decimal stopPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        StopMarketOrder(symbol, quantity.SafeDecimalCast(), stopPrice, asynchronous, tag, orderProperties);

    /// <summary>Orders at market once the stop price is crossed; negative quantities sell.</summary>
    public OrderTicket StopMarketOrder(Symbol symbol, decimal quantity, decimal stopPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitOrderRequest(RequestFor(OrderType.StopMarket, SecurityToOrder(symbol), quantity, tag, orderProperties, asynchronous, stopPrice: stopPrice));

    /// <summary>Orders at a limit price once the stop price is crossed; negative quantities sell.</summary>
    public OrderTicket StopLimitOrder(Symbol symbol, int quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        StopLimitOrder(symbol, (decimal)quantity, stopPrice, limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Orders at a limit price once the stop price is crossed; negative quantities sell.</summary>
    public OrderTicket StopLimitOrder(Symbol symbol, double quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        StopLimitOrder(symbol, quantity.SafeDecimalCast(), stopPrice, limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Orders at a limit price once the stop price is crossed; negative quantities sell.</summary>
    public OrderTicket StopLimitOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitOrderRequest(RequestFor(OrderType.StopLimit, SecurityToOrder(symbol), quantity, tag, orderProperties, asynchronous, stopPrice: stopPrice, limitPrice: limitPrice));

    /// <summary>Orders at a limit price once the trigger price is touched; negative quantities sell.</summary>
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, int quantity, decimal triggerPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        LimitIfTouchedOrder(symbol, (decimal)quantity, triggerPrice, limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Orders at a limit price once the trigger price is touched; negative quantities sell.</summary>
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, double quantity, decimal triggerPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        LimitIfTouchedOrder(symbol, quantity.SafeDecimalCast(), triggerPrice, limitPrice, asynchronous, tag, orderProperties);

    /// <summary>Orders at a limit price once the trigger price is touched; negative quantities sell.</summary>
    public OrderTicket LimitIfTouchedOrder(Symbol symbol, decimal quantity, decimal triggerPrice, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitOrderRequest(RequestFor(OrderType.LimitIfTouched, SecurityToOrder(symbol), quantity, tag, orderProperties, asynchronous, triggerPrice: triggerPrice, limitPrice: limitPrice));

    /// <summary>Orders a stop that follows the market, its first stop price at the distance from the current price.</summary>
    public OrderTicket TrailingStopOrder(Symbol symbol, int quantity, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        TrailingStopOrder(symbol, (decimal)quantity, trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);

    /// <summary>Orders a stop that follows the market, its first stop price at the distance from the current price.</summary>
    public OrderTicket TrailingStopOrder(Symbol symbol, double quantity, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        TrailingStopOrder(symbol, quantity.SafeDecimalCast(), trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);

    /// <summary>Orders a stop that follows the market, its first stop price at the distance from the current price.</summary>
    public OrderTicket TrailingStopOrder(Symbol symbol, decimal quantity, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        TrailingStopOrder(symbol, quantity, FirstTrailingStop(symbol, quantity, trailingAmount, trailingAsPercentage), trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);

    /// <summary>Orders a stop that follows the market from a first stop price.</summary>
    public OrderTicket TrailingStopOrder(Symbol symbol, int quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        TrailingStopOrder(symbol, (decimal)quantity, stopPrice, trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);

    /// <summary>Orders a stop that follows the market from a first stop price.</summary>
    public OrderTicket TrailingStopOrder(Symbol symbol, double quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        TrailingStopOrder(symbol, quantity.SafeDecimalCast(), stopPrice, trailingAmount, trailingAsPercentage, asynchronous, tag, orderProperties);

    /// <summary>Orders a stop that follows the market from a first stop price.</summary>
    public OrderTicket TrailingStopOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitOrderRequest(RequestFor(OrderType.TrailingStop, SecurityToOrder(symbol), quantity, tag, orderProperties, asynchronous, stopPrice: stopPrice, trailingAmount: trailingAmount, trailingAsPercentage: trailingAsPercentage));

    private decimal FirstTrailingStop(Symbol symbol, decimal quantity, decimal trailingAmount, bool trailingAsPercentage) =>
        Orders.TrailingStopOrder.CalculateStopPrice(SecurityToOrder(symbol).Price, trailingAmount, trailingAsPercentage,
            quantity > 0 ? OrderDirection.Buy : OrderDirection.Sell);
}
