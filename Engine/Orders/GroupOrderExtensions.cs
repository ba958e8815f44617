using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Orders;

/// <summary>Helps with the legs of combo orders.</summary>
public static class GroupOrderExtensions
{
    /// <summary>The order's whole group, by id; false while legs are missing.</summary>
    public static bool TryGetGroupOrders(this Order order, Func<int, Order> orderProvider, out List<Order> orders)
    {
        orders = [order];
        if (order.GroupOrderManager is not { } group) return true;

        foreach (var id in group.OrderIds)
        {
            if (id == order.Id) continue;
            if (orderProvider(id) is not { } leg) return false;
            orders.Add(leg);
        }
        if (orders.Count != group.Count) return false;
        orders.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        return true;
    }

    /// <summary>The securities of a group's legs; false when one is not there any more.</summary>
    public static bool TryGetGroupOrdersSecurities(this List<Order> orders, ISecurityProvider securityProvider, out Dictionary<Order, Security> securities)
    {
        securities = new Dictionary<Order, Security>(orders.Count);
        foreach (var order in orders)
        {
            if (securityProvider.GetSecurity(order.Symbol) is not { } security) return false;
            securities[order] = security;
        }
        return true;
    }

    /// <summary>Text for orders that cannot be paid for.</summary>
    public static string GetErrorMessage(this Dictionary<Order, Security> securities, HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerResult)
    {
        var ids = string.Join(",", securities.Keys.Select(order => order.Id.ToStringInvariant()));
        var values = string.Join(",", securities.Select(leg => leg.Key.GetValue(leg.Value).SmartRounding().ToStringInvariant()));
        return Invariant($"Order Error: ids: [{ids}], Insufficient buying power to complete orders (Value:[{values}]), Reason: {hasSufficientBuyingPowerResult.Reason}.");
    }

    /// <summary>Quantity of a leg from its ratio.</summary>
    public static decimal GetOrderLegGroupQuantity(this decimal legRatio, GroupOrderManager groupOrderManager) =>
        groupOrderManager is null ? legRatio : legRatio * groupOrderManager.Quantity;

    /// <summary>Ratio of a leg from its quantity.</summary>
    public static decimal GetOrderLegRatio(this decimal legGroupQuantity, GroupOrderManager groupOrderManager) =>
        groupOrderManager is null ? legGroupQuantity : legGroupQuantity / groupOrderManager.Quantity;
}
