using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Shorter ways to ask a fee model.</summary>
public static class FeeModelExtensions
{
    /// <summary>Amount of the fee, in its own currency.</summary>
    public static decimal GetOrderFee(this IFeeModel model, Security security, Order order) =>
        model.GetOrderFee(new OrderFeeParameters(security, order)).Value.Amount;
}
