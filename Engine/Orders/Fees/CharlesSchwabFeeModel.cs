using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Charles Schwab: options pay per contract, everything else is free.</summary>
public class CharlesSchwabFeeModel : FeeModel
{
    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        if (!parameters.Security.Type.IsOption()) return OrderFee.Zero;
        var perContract = parameters.Security.Type switch
        {
            SecurityType.IndexOption => 1m,
            SecurityType.Option => 0.65m,
            _ => 0m,
        };
        return new OrderFee(new CashAmount(parameters.Order.AbsoluteQuantity * perContract, Currencies.USD));
    }
}
