using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Questions that brokerage models ask about orders.</summary>
public static class BrokerageExtensions
{
    private static readonly HashSet<OrderType> SessionOrders = [OrderType.MarketOnOpen, OrderType.MarketOnClose];

    /// <summary>Whether an order turns a long position into a short one or the reverse.</summary>
    public static bool OrderCrossesZero(decimal holdingQuantity, decimal orderQuantity)
    {
        var after = holdingQuantity + orderQuantity;
        return (holdingQuantity > 0 && after < 0) || (holdingQuantity < 0 && after > 0);
    }

    /// <summary>Refuses orders of some types that cross zero.</summary>
    public static bool ValidateCrossZeroOrder(IBrokerageModel brokerageModel, Security security, Order order, out BrokerageMessageEvent? message,
        IReadOnlySet<OrderType>? notSupportedTypes = null)
    {
        message = null;
        if (!OrderCrossesZero(security.Holdings.Quantity, order.Quantity) || !(notSupportedTypes ?? SessionOrders).Contains(order.Type)) return true;
        message = BrokerageTexts.Warning(
            $"Order type '{order.Type}' is not supported for orders that cross the zero holdings threshold in the {brokerageModel.GetType().Name}. This means you cannot change a position from positive to negative or vice versa using this order type. Please close the existing position first.");
        return false;
    }

    /// <summary>Refuses market-on-open orders of some asset classes and outside of a window of local time.</summary>
    public static bool ValidateMarketOnOpenOrder(Security security, Order order,
        Func<MarketHoursSegment, (TimeOnly WindowStart, TimeOnly WindowEnd)> getMarketOnOpenAllowedWindow,
        IReadOnlySet<SecurityType> supportedSecurityTypes, out BrokerageMessageEvent? message)
    {
        message = null;
        if (order.Type != OrderType.MarketOnOpen) return true;
        if (!supportedSecurityTypes.Contains(security.Type))
        {
            message = new BrokerageMessageEvent(BrokerageMessageType.Warning, "UnsupportedSecurityType",
                $"The broker does not support Market-on-Open orders for security type {security.Type}");
            return false;
        }
        var regular = security.Exchange.Hours.GetMarketHours(security.LocalTime).Segments.FirstOrDefault(static segment => segment.State == MarketHoursState.Market);
        var (start, end) = regular == null ? (TimeOnly.MinValue, TimeOnly.MaxValue) : getMarketOnOpenAllowedWindow(regular);
        if (TimeOnly.FromDateTime(security.LocalTime).IsBetween(start, end)) return true;
        message = BrokerageTexts.Warning(
            FormattableString.Invariant($"MarketOnOpen submission time is invalid. Valid local times are {start: hh\\:mm}–{end: hh\\:mm}. Consider setting DailyPreciseEndTime = false or using Schedule.On."));
        return false;
    }

    /// <summary>What an order does to a position.</summary>
    public static OrderPosition GetOrderPosition(OrderDirection orderDirection, decimal holdingsQuantity) => orderDirection switch
    {
        OrderDirection.Buy => holdingsQuantity >= 0 ? OrderPosition.BuyToOpen : OrderPosition.BuyToClose,
        OrderDirection.Sell => holdingsQuantity <= 0 ? OrderPosition.SellToOpen : OrderPosition.SellToClose,
        _ => throw new ArgumentOutOfRangeException(nameof(orderDirection), orderDirection, "Invalid order direction"),
    };

    /// <summary>The properties without their locate fields when the order opens no short position; null when nothing changes.</summary>
    public static IOrderProperties RemoveLocateFromNonShortOrder(IOrderProperties properties, decimal quantity, decimal holdingsQuantity)
    {
        if (properties is not WolverineOrderProperties { LocateBroker: { Length: > 0 } } wolverine) return null!;
        var opensShort = wolverine.PositionSide is { } side ? side == OrderPosition.SellToOpen : quantity < 0 && holdingsQuantity + quantity < 0;
        if (opensShort) return null!;
        var copy = (WolverineOrderProperties)wolverine.Clone();
        copy.LocateBroker = null!;
        return copy;
    }
}
