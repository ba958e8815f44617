using QuantConnect;
using QuantConnect.Orders;

namespace YenValve.Engine;

/// <summary>An order that rests at a brokerage, as the brokerage tells it. Market, limit, stop and stop-limit orders can be handed to a run. Prices in quote currency.</summary>
/// <param name="Type">Kind of the order.</param>
/// <param name="Symbol">What is traded; the algorithm subscribes to it.</param>
/// <param name="Quantity">Units still to fill; negative to sell.</param>
/// <param name="UtcTime">When it was sent.</param>
/// <param name="BrokerId">The brokerage's name of it.</param>
public sealed record InitialOrder(OrderType Type, Symbol Symbol, decimal Quantity, DateTime UtcTime, string BrokerId)
{
    /// <summary>Limit price; 0 without one.</summary>
    public decimal LimitPrice { get; init; }

    /// <summary>Stop price; 0 without one.</summary>
    public decimal StopPrice { get; init; }

    /// <summary>Whether the price has crossed the stop of a stop-limit order.</summary>
    public bool StopTriggered { get; init; }

    /// <summary>Free text; most brokerages lose it.</summary>
    public string Tag { get; init; } = "";

    /// <summary>The rest of an order.</summary>
    internal static InitialOrder Of(Order order, decimal remaining)
    {
        var plain = new InitialOrder(order.Type, order.Symbol, remaining, order.Time, order.BrokerId.Count > 0 ? order.BrokerId[0] : "") { Tag = order.Tag };
        return order switch
        {
            StopLimitOrder o => plain with { LimitPrice = o.LimitPrice, StopPrice = o.StopPrice, StopTriggered = o.StopTriggered },
            LimitOrder o => plain with { LimitPrice = o.LimitPrice },
            StopMarketOrder o => plain with { StopPrice = o.StopPrice },
            _ => plain,
        };
    }

    /// <summary>The request that would have sent it.</summary>
    /// <exception cref="NotSupportedException">It is of a kind that cannot be handed to a run.</exception>
    internal SubmitOrderRequest ToRequest() => Type is OrderType.Market or OrderType.Limit or OrderType.StopMarket or OrderType.StopLimit
        ? new SubmitOrderRequest(Type, Symbol.SecurityType, Symbol, Quantity, StopPrice, LimitPrice, UtcTime, Tag)
        : throw new NotSupportedException($"An open order of the type {Type} cannot be handed to a run.");

    /// <summary>The order, resting.</summary>
    internal Order ToOrder(SubmitOrderRequest request)
    {
        var order = Order.CreateOrder(request);
        order.Status = OrderStatus.Submitted;
        if (BrokerId.Length > 0) order.BrokerId.Add(BrokerId);
        if (order is StopLimitOrder stop) stop.StopTriggered = StopTriggered;
        return order;
    }
}
