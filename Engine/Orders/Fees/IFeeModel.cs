namespace QuantConnect.Orders.Fees;

/// <summary>Tells the fee of an order.</summary>
public interface IFeeModel
{
    /// <summary>The fee of the whole order.</summary>
    OrderFee GetOrderFee(OrderFeeParameters parameters);
}
