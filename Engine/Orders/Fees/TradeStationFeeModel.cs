using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>TradeStation: per contract, and per trade for clients abroad.</summary>
public class TradeStationFeeModel : FeeModel
{
    /// <summary>Fees by residence.</summary>
    public TradeStationFeeModel(bool usResident = true)
    {
        USResident = usResident;
    }

    /// <summary>Whether the client lives in the US.</summary>
    public bool USResident { get; set; }

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        if (parameters == null) throw new ArgumentNullException(nameof(parameters), "Order fee parameters cannot be null.");
        var perTrade = USResident ? 0m : 5.0m;
        var quantity = parameters.Order.AbsoluteQuantity;
        var amount = parameters.Security.Type switch
        {
            SecurityType.Option => perTrade + quantity * 0.6m,
            SecurityType.IndexOption => perTrade + quantity * 1m,
            SecurityType.Future => quantity * 1.5m,
            _ => perTrade,
        };
        return new OrderFee(new CashAmount(amount, Currencies.USD));
    }
}
