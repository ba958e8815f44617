namespace QuantConnect.Orders.Fees;

/// <summary>Binance: a fraction of what is received; of the position's value for futures.</summary>
public class BinanceFeeModel : FeeModel
{
    /// <summary>Maker rate of the lowest tier, as a fraction.</summary>
    public const decimal MakerTier1Fee = 0.001m;

    /// <summary>Taker rate of the lowest tier, as a fraction.</summary>
    public const decimal TakerTier1Fee = 0.001m;

    private readonly decimal _makerFee;
    private readonly decimal _takerFee;

    /// <summary>Rates as fractions.</summary>
    public BinanceFeeModel(decimal mFee = MakerTier1Fee, decimal tFee = TakerTier1Fee)
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
    protected virtual decimal GetFee(Order order) => GetFee(order, _makerFee, _takerFee);

    /// <summary>The maker or the taker rate.</summary>
    protected static decimal GetFee(Order order, decimal makerFee, decimal takerFee) =>
        CryptoFees.IsMaker(order, order.Properties is BinanceOrderProperties { PostOnly: true }) ? makerFee : takerFee;
}
