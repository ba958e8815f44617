using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Buy for more than zero, sell for less.</summary>
    public static OrderDirection GetOrderDirection(decimal quantity) => Math.Sign(quantity) switch
    {
        > 0 => OrderDirection.Buy,
        < 0 => OrderDirection.Sell,
        _ => OrderDirection.Hold,
    };

    /// <summary>Direction of an order that makes a position of the side.</summary>
    public static OrderDirection ToOrderDirection(this PositionSide side) => side switch
    {
        PositionSide.Long => OrderDirection.Buy,
        PositionSide.Short => OrderDirection.Sell,
        PositionSide.None => OrderDirection.Hold,
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, null),
    };

    /// <summary>Whether an order of the direction reduces a position of the side.</summary>
    public static bool Closes(this OrderDirection direction, PositionSide side) => side switch
    {
        PositionSide.Long => direction == OrderDirection.Sell,
        PositionSide.Short => direction == OrderDirection.Buy,
        PositionSide.None => false,
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, null),
    };

    /// <summary>Fee of a market order.</summary>
    public static CashAmount GetMarketOrderFees(Security security, decimal quantity, DateTime time) =>
        security.FeeModel.GetOrderFee(new OrderFeeParameters(security, new MarketOrder(security.Symbol, quantity, time))).Value;

    /// <summary>Whether a closed trade counts as won.</summary>
    public static bool IsWin(this OrderEvent fill, Security security, decimal profitLoss) => profitLoss > 0;

    /// <summary>Lets orders for the security through.</summary>
    public static void MakeTradable(this Security security)
    {
        if (security.Type != SecurityType.Index) security.IsTradable = true;
    }
}
