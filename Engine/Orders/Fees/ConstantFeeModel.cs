using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>The same fee for every order.</summary>
public class ConstantFeeModel : FeeModel
{
    private readonly CashAmount _fee;

    /// <summary>A fee per order; the sign is ignored.</summary>
    public ConstantFeeModel(decimal fee, string currency = "USD")
    {
        _fee = new CashAmount(Math.Abs(fee), currency);
    }

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => new(_fee);
}
