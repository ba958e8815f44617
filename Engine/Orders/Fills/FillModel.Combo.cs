using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

public partial class FillModel
{
    /// <summary>All legs at market, or none.</summary>
    public virtual List<OrderEvent> ComboMarketFill(Order order, FillModelParameters parameters) =>
        AllOrNone(parameters, (security, leg) => AtMarket(security, leg, false));

    /// <summary>All legs within their own limits, or none.</summary>
    public virtual List<OrderEvent> ComboLegLimitFill(Order order, FillModelParameters parameters) =>
        AllOrNone(parameters, (security, leg) => AtLimit(security, leg, ((ComboLegLimitOrder)leg).LimitPrice));

    /// <summary>All legs at the good ends of their bars when these add up to better than the group's limit.</summary>
    public virtual List<OrderEvent> ComboLimitFill(Order order, FillModelParameters parameters)
    {
        var group = order.GroupOrderManager;
        var buys = group.Direction == OrderDirection.Buy;
        var net = 0m;
        var fills = new List<OrderEvent>();
        foreach (var (leg, security) in LegsById(parameters))
        {
            var prices = GetPricesCheckingPythonWrapper(security, leg.Direction);
            if (prices.EndTime.ConvertToUtc(security.Exchange.TimeZone) < leg.Time) return [];

            var price = buys ? prices.Low : prices.High;
            // Option prices are per share, contracts are for a hundred: a leg of shares counts for a hundredth.
            var ratio = leg.Quantity.GetOrderLegRatio(group) / (security.Symbol.SecurityType == SecurityType.Equity ? 100 : 1);
            net += price * ratio;

            var fill = NoFill(security, leg);
            Complete(fill, leg, price);
            fills.Add(fill);
        }
        var inside = group.Direction switch
        {
            OrderDirection.Buy => net < group.LimitPrice,
            OrderDirection.Sell => net > group.LimitPrice,
            _ => false,
        };
        return inside ? fills : [];
    }

    private static List<OrderEvent> AllOrNone(FillModelParameters parameters, Func<Security, Order, OrderEvent> fillLeg)
    {
        var fills = new List<OrderEvent>();
        foreach (var (leg, security) in LegsById(parameters))
        {
            var fill = fillLeg(security, leg);
            if (fill.Status != OrderStatus.Filled) return [];
            fills.Add(fill);
        }
        return fills;
    }

    private static IEnumerable<KeyValuePair<Order, Security>> LegsById(FillModelParameters parameters) =>
        parameters.SecuritiesForOrders.OrderBy(static leg => leg.Key.Id);
}
