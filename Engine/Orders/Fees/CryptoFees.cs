using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Orders.Fees;

/// <summary>Arithmetic that the crypto exchanges' fee models share.</summary>
internal static class CryptoFees
{
    /// <summary>A limit order that did not cross the book when it was sent pays as maker, as does a post-only one.</summary>
    public static bool IsMaker(Order order, bool postOnly) => order.Type == OrderType.Limit && (postOnly || !order.IsMarketable);

    /// <summary>Spot exchanges take the fee of what is received: base currency for buys, quote currency for sells.</summary>
    public static OrderFee OfWhatIsReceived(Security security, Order order, decimal rate)
    {
        if (order.Direction == OrderDirection.Buy)
        {
            return new OrderFee(new CashAmount(order.AbsoluteQuantity * rate, BaseCurrency(security, order)));
        }
        var value = UnitPrice(security, order, security.BidPrice) * order.AbsoluteQuantity;
        return new OrderFee(new CashAmount(value * rate, security.QuoteCurrency.Symbol));
    }

    // A security knows its currency; only a pair that is none has to be taken apart.
    private static string BaseCurrency(Security security, Order order)
    {
        if (security is IBaseCurrencySymbol pair && security.Symbol == order.Symbol) return pair.BaseCurrency.Symbol;
        CurrencyPairUtil.DecomposeCurrencyPair(order.Symbol, out var baseCurrency, out _);
        return baseCurrency;
    }

    /// <summary>Futures exchanges take the fee of the position's value, in its margin currency.</summary>
    public static OrderFee OfPositionValue(Security security, Order order, decimal rate)
    {
        var value = security.Holdings.GetQuantityValue(order.AbsoluteQuantity, security.Price);
        return new OrderFee(new CashAmount(value.Amount * rate, value.Cash.Symbol));
    }

    /// <summary>Price of a unit: the limit of a limit order, else the market.</summary>
    public static decimal UnitPrice(Security security, Order order, decimal marketPrice) =>
        (order is LimitOrder limit ? limit.LimitPrice : marketPrice) * security.SymbolProperties.ContractMultiplier;

    /// <summary>The side of the book that an order takes from.</summary>
    public static decimal Touch(Security security, Order order) =>
        order.Direction == OrderDirection.Buy ? security.AskPrice : security.BidPrice;
}
