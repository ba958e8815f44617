using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>No fees; the base of other models.</summary>
public class FeeModel : IFeeModel
{
    /// <inheritdoc/>
    public virtual OrderFee GetOrderFee(OrderFeeParameters parameters) => new(new CashAmount(0, "USD"));
}
