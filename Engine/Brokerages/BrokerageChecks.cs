using System.Collections.Frozen;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Checks that several brokerage models share; each gives the refusal, or null.</summary>
internal static class BrokerageChecks
{
    public static BrokerageMessageEvent? Type(IBrokerageModel model, Order order, IReadOnlyCollection<OrderType> supported) =>
        supported.Contains(order.Type) ? null : BrokerageTexts.Warning(BrokerageTexts.OrderType(model, order, supported));

    public static BrokerageMessageEvent? Asset(IBrokerageModel model, Security security, params ReadOnlySpan<SecurityType> supported) =>
        supported.Contains(security.Type) ? null : BrokerageTexts.Warning(BrokerageTexts.SecurityType(model, security));

    public static BrokerageMessageEvent? OpenStatus(Order order) =>
        order.Status is OrderStatus.New or OrderStatus.PartiallyFilled or OrderStatus.Submitted or OrderStatus.UpdateSubmitted
            ? null
            : BrokerageTexts.Warning($"Order with status {order.Status} can't be modified");

    /// <summary>LEAN's default markets with some replaced.</summary>
    public static IReadOnlyDictionary<SecurityType, string> Markets(params ReadOnlySpan<(SecurityType Type, string Market)> replaced)
    {
        var markets = new Dictionary<SecurityType, string>(DefaultBrokerageModel.DefaultMarketMap);
        foreach (var (type, market) in replaced) markets[type] = market;
        return markets.ToFrozenDictionary();
    }
}
