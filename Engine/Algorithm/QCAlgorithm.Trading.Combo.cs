using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <summary>Orders several legs, all at market.</summary>
    public List<OrderTicket> ComboMarketOrder(List<Leg> legs, int quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null) =>
        SubmitCombo(legs, quantity, 0, asynchronous, tag, orderProperties);

    /// <summary>Orders several legs, each with its own limit price.</summary>
    public List<OrderTicket> ComboLegLimitOrder(List<Leg> legs, int quantity, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null)
    {
        if (legs.Exists(static leg => leg.OrderPrice is null or 0)) throw new ArgumentException("ComboLegLimitOrder requires a limit price for each leg");
        return SubmitCombo(legs, quantity, 0, asynchronous, tag, orderProperties);
    }

    /// <summary>Orders several legs under one net limit price.</summary>
    public List<OrderTicket> ComboLimitOrder(List<Leg> legs, int quantity, decimal limitPrice, bool asynchronous = false, string tag = "", IOrderProperties? orderProperties = null)
    {
        if (limitPrice == 0) throw new ArgumentException("ComboLimitOrder requires a limit price");
        if (legs.Exists(static leg => leg.OrderPrice is not (null or 0))) throw new ArgumentException("ComboLimitOrder does not support limit prices for individual legs");
        return SubmitCombo(legs, quantity, limitPrice, asynchronous, tag, orderProperties);
    }

    private List<OrderTicket> SubmitCombo(List<Leg> legs, decimal quantity, decimal limitPrice, bool asynchronous, string tag, IOrderProperties? properties)
    {
        RequireReduced(legs, quantity);
        var type = limitPrice == 0 ? OrderType.ComboMarket : OrderType.ComboLimit;
        var group = new GroupOrderManager(Transactions.GetIncrementGroupOrderManagerId(), legs.Count, quantity, limitPrice);

        // All legs are checked before the first is submitted.
        var requests = new List<SubmitOrderRequest>(legs.Count);
        foreach (var leg in legs)
        {
            if (leg.OrderPrice is { } price) (type, limitPrice) = (OrderType.ComboLegLimit, price);
            var legQuantity = ((decimal)leg.Quantity).GetOrderLegGroupQuantity(group);
            var request = RequestFor(type, SecurityToOrder(leg.Symbol), legQuantity, tag, properties, asynchronous, limitPrice: limitPrice, group: group);
            var response = PreOrderChecks(request);
            if (response.IsError) return [OrderTicket.InvalidSubmitRequest(Transactions, request, response)];
            requests.Add(request);
        }
        return [.. requests.Select(Transactions.AddOrder)];
    }

    private static void RequireReduced(List<Leg> legs, decimal quantity)
    {
        var divisor = legs.Aggregate(0, static (most, leg) => Divisor(most, Math.Abs(leg.Quantity)));
        if (divisor == 1) return;
        string Text(decimal times, Func<Leg, int> size) => FormattableString.Invariant($"{times}x({string.Join(", ", legs.Select(leg => FormattableString.Invariant($"{size(leg)} {leg.Symbol}")))})");
        throw new ArgumentException(
            "The global combo quantity should be used to increase or reduce the size of the order, " +
            "while the leg quantities should be used to specify the ratio of the order. " +
            $"The combo order quantities should be reduced from {Text(quantity, static leg => leg.Quantity)} to {Text(quantity * divisor, leg => leg.Quantity / divisor)}.");
    }

    private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);
}
