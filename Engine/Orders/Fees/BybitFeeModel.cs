namespace QuantConnect.Orders.Fees;

/// <summary>Bybit: a fraction of what is received; of the position's value for futures.</summary>
public class BybitFeeModel : FeeModel
{
    /// <summary>Maker rate of the lowest tier, as a fraction.</summary>
    public const decimal MakerNonVIPFee = 0.001m;

    /// <summary>Taker rate of the lowest tier, as a fraction.</summary>
    public const decimal TakerNonVIPFee = 0.001m;

    private readonly decimal _makerFee;
    private readonly decimal _takerFee;

    /// <summary>Rates as fractions.</summary>
    public BybitFeeModel(decimal mFee = MakerNonVIPFee, decimal tFee = TakerNonVIPFee)
    {
        _makerFee = mFee;
        _takerFee = tFee;
    }

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var (security, order) = (parameters.Security, parameters.Order);
        var rate = GetFee(order);
        return security.Symbol.ID.SecurityType == SecurityType.CryptoFuture
            ? CryptoFees.OfPositionValue(security, order, rate)
            : CryptoFees.OfWhatIsReceived(security, order, rate);
    }

    /// <summary>The rate of an order.</summary>
    protected virtual decimal GetFee(Order order) =>
        CryptoFees.IsMaker(order, order.Properties is BybitOrderProperties { PostOnly: true }) ? _makerFee : _takerFee;
}
