using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>FXCM: per thousand units of a currency pair, less for the major pairs.</summary>
public class FxcmFeeModel : FeeModel
{
    private static readonly string[] Majors = ["EURUSD", "GBPUSD", "USDJPY", "USDCHF", "AUDUSD", "EURJPY", "GBPJPY"];
    private readonly string _currency;

    /// <summary>Fees in the account's currency.</summary>
    public FxcmFeeModel(string currency = "USD")
    {
        _currency = currency;
    }

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var security = parameters.Security;
        if (security.Type != SecurityType.Forex) return new OrderFee(new CashAmount(0, _currency));
        var major = security.Symbol.ID.Market == Market.FXCM && Majors.Contains(security.Symbol.Value);
        var perThousand = major ? 0.04m : 0.06m;
        return new OrderFee(new CashAmount(perThousand * parameters.Order.AbsoluteQuantity / 1000, _currency));
    }
}
