using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Tradier: shares and options.</summary>
public class TradierBrokerageModel : DefaultBrokerageModel
{
    private static readonly MarketHoursSegment PreMarket = new(MarketHoursState.PreMarket, new TimeSpan(4, 0, 0), new TimeSpan(9, 24, 0));
    private static readonly MarketHoursSegment PostMarket = new(MarketHoursState.PostMarket, new TimeSpan(16, 0, 0), new TimeSpan(19, 55, 0));
    private static readonly OrderType[] Supported = [OrderType.Limit, OrderType.Market, OrderType.StopMarket, OrderType.StopLimit];

    /// <summary>A model for an account type.</summary>
    public TradierBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message)
    {
        message = Refusal(security, order);
        return message == null;
    }

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = request.Quantity is { } quantity && quantity != order.Quantity
            ? new BrokerageMessageEvent(BrokerageMessageType.Warning, "UpdateRejected", "Tradier does not support updating order quantities.")
            : null;
        return message == null;
    }

    /// <inheritdoc/>
    public override bool CanExecuteOrder(Security security, Order order) => security.Exchange.ExchangeOpen || TradesExtended(security, order);

    /// <inheritdoc/>
    public override void ApplySplit(List<OrderTicket> tickets, Split split)
    {
        if (split.SplitFactor <= 1.0m) base.ApplySplit(tickets, split);
        else tickets.ForEach(static ticket => ticket.Cancel("Tradier Brokerage cancels open orders on reverse split symbols"));
    }

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new ConstantFeeModel(0m);

    private BrokerageMessageEvent? Refusal(Security security, Order order)
    {
        if (BrokerageChecks.Type(this, order, Supported) is { } unsupported) return unsupported;
        if (order.SecurityType is not (SecurityType.Equity or SecurityType.Option or SecurityType.IndexOption))
        {
            return BrokerageTexts.Warning("This model only supports equities and options.");
        }
        if (order.TimeInForce is not (GoodTilCanceledTimeInForce or DayTimeInForce))
        {
            return BrokerageTexts.Warning($"This model only supports orders with the following time in force types: {typeof(DayTimeInForce)} and {typeof(GoodTilCanceledTimeInForce)}");
        }
        if (security.Holdings.Quantity + order.Quantity < 0)
        {
            if (order.TimeInForce is GoodTilCanceledTimeInForce) return Warn("ShortOrderIsGtc", "You cannot place short stock orders with GTC, only day orders are allowed");
            if (security.Price < 5) return Warn("SellShortOrderLastPriceBelow5", "Sell Short order cannot be placed for stock priced below $5");
        }
        if (order.AbsoluteQuantity is < 1 or > 10000000) return Warn("IncorrectOrderQuantity", "Quantity should be between 1 and 10,000,000");
        if (!CanExecuteOrder(security, order) && WantsExtended(order))
        {
            return Warn("ExtendedMarket",
                $"Tradier does not support explicitly placing out-of-regular-hours orders if not currently during the pre or post market session. {PreMarket}. {PostMarket}. Only equity limit orders are allowed during extended market hours.");
        }
        return BrokerageExtensions.ValidateCrossZeroOrder(this, security, order, out var crossing) ? null : crossing;
    }

    private static bool WantsExtended(Order order) => order.Properties is TradierOrderProperties { OutsideRegularTradingHours: true };

    private static bool TradesExtended(Security security, Order order)
    {
        var now = security.LocalTime.TimeOfDay;
        return WantsExtended(order) && order.Type == OrderType.Limit && order.Symbol.SecurityType == SecurityType.Equity
            && (PreMarket.Contains(now) || PostMarket.Contains(now));
    }

    private static BrokerageMessageEvent Warn(string code, string message) => new(BrokerageMessageType.Warning, code, message);
}
