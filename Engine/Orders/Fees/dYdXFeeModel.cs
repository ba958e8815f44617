namespace QuantConnect.Orders.Fees;

/// <summary>dYdX: a fraction of the position's value.</summary>
public class dYdXFeeModel : FeeModel
{
    private readonly decimal _makerFee;
    private readonly decimal _takerFee;

    /// <summary>Rates as fractions.</summary>
    public dYdXFeeModel(decimal mFee = 0.0001m, decimal tFee = 0.0005m)
    {
        _makerFee = mFee;
        _takerFee = tFee;
    }

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters) =>
        CryptoFees.OfPositionValue(parameters.Security, parameters.Order, GetFee(parameters.Order));

    /// <summary>The rate of an order.</summary>
    protected virtual decimal GetFee(Order order) =>
        CryptoFees.IsMaker(order, order.Properties is dYdXOrderProperties { PostOnly: true }) ? _makerFee : _takerFee;
}
