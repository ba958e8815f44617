using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Alpaca: shares, options and crypto on margin.</summary>
public class AlpacaBrokerageModel : DefaultBrokerageModel
{
    private static readonly TimeOnly OpenWindowStart = new(19, 0, 0);
    private static readonly HashSet<SecurityType> TakenAtOpen = [SecurityType.Equity];
    private static readonly Dictionary<SecurityType, OrderType[]> Supported = new()
    {
        [SecurityType.Equity] =
        [
            OrderType.Market, OrderType.Limit, OrderType.StopMarket, OrderType.StopLimit, OrderType.TrailingStop, OrderType.MarketOnOpen,
            OrderType.MarketOnClose,
        ],
        [SecurityType.Option] = [OrderType.Market, OrderType.Limit],
        [SecurityType.Crypto] = [OrderType.Market, OrderType.Limit, OrderType.StopLimit],
    };

    /// <summary>A model for a margin account.</summary>
    public AlpacaBrokerageModel()
    {
    }

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new AlpacaFeeModel();

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) =>
        Submittable(security, order, Refusal(security, order), out message);

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = null;
        return true;
    }

    private BrokerageMessageEvent? Refusal(Security security, Order order)
    {
        if (!Supported.TryGetValue(security.Type, out var types)) return BrokerageTexts.Warning(BrokerageTexts.SecurityType(this, security));
        if (BrokerageChecks.Type(this, order, types) is { } unsupported) return unsupported;

        var outside = order.Properties is AlpacaOrderProperties { OutsideRegularTradingHours: true };
        if (outside && (order.Type != OrderType.Limit || order.TimeInForce is not DayTimeInForce))
        {
            return BrokerageTexts.Warning(
                $"The {GetType().Name} does not support {order.Type} orders with {order.TimeInForce} TIF outside regular hours. Only {OrderType.Limit} orders with {TimeInForce.Day} TIF are supported outside regular trading hours.");
        }
        if (!BrokerageExtensions.ValidateCrossZeroOrder(this, security, order, out var crossing)) return crossing;
        return BrokerageExtensions.ValidateMarketOnOpenOrder(security, order,
            static hours => (OpenWindowStart, TimeOnly.FromTimeSpan(hours.Start - TimeSpan.FromMinutes(2))), TakenAtOpen, out var atOpen) ? null : atOpen;
    }
}
