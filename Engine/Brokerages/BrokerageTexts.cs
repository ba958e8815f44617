using QuantConnect.Orders;
using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Brokerages;

/// <summary>The texts of refusals that several brokerage models share.</summary>
internal static class BrokerageTexts
{
    public const string NotSupported = "NotSupported";
    public const string NoData = "There is no data for this symbol yet, please check the security.HasData flag to ensure there is at least one data point.";
    public const string NoUpdates = "Brokerage does not support update. You must cancel and re-create instead.";

    public static BrokerageMessageEvent Warning(string message) => new(BrokerageMessageType.Warning, NotSupported, message);

    public static string SecurityType(IBrokerageModel model, Security security) =>
        $"The {model.GetType().Name} does not support {security.Type} security type.";

    public static string OrderType(IBrokerageModel model, Order order, IEnumerable<OrderType> supported) =>
        $"The {model.GetType().Name} does not support {order.Type} order type. Only supports [{string.Join(',', supported)}]";

    public static string TimeInForce(IBrokerageModel model, Order order) =>
        $"The {model.GetType().Name} does not support {order.TimeInForce.GetType().Name} time in force.";

    public static string TooFewUnits(Security security, decimal quantity) =>
        Invariant($"The minimum order size (in quote currency) for {security.Symbol.Value} is {security.SymbolProperties.MinimumOrderSize}. Order quantity was {quantity}.");

    public static string TooLittleValue(Security security, decimal quantity, decimal price) =>
        Invariant($"The minimum order size (in quote currency) for {security.Symbol.Value} is {security.SymbolProperties.MinimumOrderSize}. Order size was {quantity * price}.");

    public static string LeverageOf(Security security) => $"Invalid security type: {security.Type}";
}
