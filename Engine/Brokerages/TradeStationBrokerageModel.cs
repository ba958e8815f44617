using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>TradeStation: shares, options and futures.</summary>
public class TradeStationBrokerageModel : DefaultBrokerageModel
{
    private static readonly TimeOnly OpenWindowStart = new(6, 0, 0);
    private static readonly HashSet<SecurityType> TakenAtOpen = [SecurityType.Equity, SecurityType.Option, SecurityType.IndexOption];
    private static readonly HashSet<OrderType> NotAcrossZero = [OrderType.ComboMarket, OrderType.ComboLimit, OrderType.MarketOnOpen, OrderType.MarketOnClose];
    private static readonly OrderType[] Supported =
    [
        OrderType.Market, OrderType.Limit, OrderType.StopMarket, OrderType.StopLimit, OrderType.ComboMarket, OrderType.ComboLimit,
        OrderType.MarketOnOpen, OrderType.MarketOnClose, OrderType.TrailingStop,
    ];

    /// <summary>A model for an account type.</summary>
    public TradeStationBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new TradeStationFeeModel();

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) =>
        Submittable(security, order, Refusal(security, order), out message);

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = null;
        if (request.Quantity is not { } quantity || quantity == order.Quantity) return true;
        if (BrokerageExtensions.OrderCrossesZero(security.Holdings.Quantity, order.Quantity))
        {
            message = new BrokerageMessageEvent(BrokerageMessageType.Warning, "UpdateRejected",
                $"Unfortunately, the {GetType().Name} brokerage model does not support updating the quantity of Cross Zero Orders.");
        }
        else if (order.Type is OrderType.ComboMarket or OrderType.ComboLimit)
        {
            message = BrokerageTexts.Warning($"Order type '{order.Type}' is not supported to update quantity in the {GetType().Name}.");
        }
        return message == null;
    }

    private BrokerageMessageEvent? Refusal(Security security, Order order)
    {
        var outside = order.Properties is TradeStationOrderProperties { OutsideRegularTradingHours: true };
        if (outside && (order.Type != OrderType.Limit || order.SecurityType != SecurityType.Equity))
        {
            return new BrokerageMessageEvent(BrokerageMessageType.Warning, "NotSupportedOutsideRegularMarketHours",
                "To place an order outside regular trading hours, please use a limit order and ensure the security is an equity.");
        }
        var refusal = BrokerageChecks.Asset(this, security, SecurityType.Equity, SecurityType.Option, SecurityType.Future, SecurityType.IndexOption)
            ?? BrokerageChecks.Type(this, order, Supported);
        if (refusal != null) return refusal;
        if (!BrokerageExtensions.ValidateCrossZeroOrder(this, security, order, out var crossing, NotAcrossZero)) return crossing;
        return BrokerageExtensions.ValidateMarketOnOpenOrder(security, order,
            static hours => (OpenWindowStart, TimeOnly.FromTimeSpan(hours.Start - TimeSpan.FromMinutes(1))), TakenAtOpen, out var atOpen) ? null : atOpen;
    }
}
