using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace YenValve.Engine;

/// <summary>Rounds quantities to lots and prices to ticks, and says so once a run.</summary>
internal sealed class OrderRounding(QCAlgorithm algorithm)
{
    private bool _warnedOfQuantity;
    private bool _warnedOfPrice;

    /// <summary>Cuts the quantity to whole lots.</summary>
    public void RoundQuantity(Order order, Security security)
    {
        var rest = order.Quantity % security.SymbolProperties.LotSize;
        if (rest == 0) return;
        order.Quantity -= rest;
        if (_warnedOfQuantity) return;
        _warnedOfQuantity = true;
        algorithm.Error($"Warning: Due to brokerage limitations, orders will be rounded to the nearest lot size of {security.SymbolProperties.LotSize.ToStringInvariant()}");
    }

    /// <summary>Rounds the prices of an order; <paramref name="legs"/> is the whole group of a combo order, once it is complete.</summary>
    public void RoundPrices(Order order, Security security, IReadOnlyDictionary<Order, Security>? legs)
    {
        switch (order)
        {
            case LimitOrder o:
                o.LimitPrice = Round(security, o.LimitPrice, "LimitPrice");
                break;
            case TrailingStopOrder o:
                o.StopPrice = Round(security, o.StopPrice, "StopPrice");
                if (!o.TrailingAsPercentage) o.TrailingAmount = Round(security, o.TrailingAmount, "TrailingAmount");
                break;
            case StopMarketOrder o:
                o.StopPrice = Round(security, o.StopPrice, "StopPrice");
                break;
            case StopLimitOrder o:
                o.LimitPrice = Round(security, o.LimitPrice, "LimitPrice");
                o.StopPrice = Round(security, o.StopPrice, "StopPrice");
                break;
            case LimitIfTouchedOrder o:
                o.LimitPrice = Round(security, o.LimitPrice, "LimitPrice");
                o.TriggerPrice = Round(security, o.TriggerPrice, "TriggerPrice");
                break;
            case ComboLegLimitOrder o:
                o.LimitPrice = Round(security, o.LimitPrice, "LimitPrice");
                break;
            case ComboLimitOrder o when legs != null:
                o.GroupOrderManager.LimitPrice = Round(o.GroupOrderManager.LimitPrice, SmallestTick(legs), "LimitPrice");
                break;
        }
    }

    private decimal Round(Security security, decimal price, string field) => Round(price, Tick(security, price), field);

    private decimal Round(decimal price, decimal tick, string field)
    {
        if (tick <= 0) return price;
        var rounded = Math.Round(price / tick) * tick;
        if (rounded != price && !_warnedOfPrice)
        {
            _warnedOfPrice = true;
            algorithm.Error($"Warning: To meet brokerage precision requirements, order {field} was rounded to {rounded.ToStringInvariant()} from {price.ToStringInvariant()}");
        }
        return rounded;
    }

    private static decimal SmallestTick(IReadOnlyDictionary<Order, Security> legs)
    {
        var smallest = 0m;
        foreach (var (leg, security) in legs)
        {
            var tick = Tick(security, leg.Price);
            if (tick > 0 && (smallest == 0 || tick < smallest)) smallest = tick;
        }
        return smallest;
    }

    private static decimal Tick(Security security, decimal price) =>
        security.PriceVariationModel.GetMinimumPriceVariation(new GetMinimumPriceVariationParameters(security, price));
}
