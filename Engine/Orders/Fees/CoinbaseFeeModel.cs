using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Coinbase: a fraction of the value, in quote currency, by the rates of the order's day.</summary>
public class CoinbaseFeeModel : FeeModel
{
    /// <summary>Maker rate, as a fraction.</summary>
    public const decimal MakerAdvanced1 = 0.006m;

    /// <summary>Taker rate, as a fraction.</summary>
    public const decimal TakerAdvanced1 = 0.008m;

    /// <summary>Maker rate of stable pairs, as a fraction.</summary>
    public const decimal MakerStablePairs = 0m;

    /// <summary>Taker rate of stable pairs, as a fraction.</summary>
    public const decimal TakerStableParis = 0.00001m;

    private readonly decimal _makerFee;
    private readonly decimal _takerFee;

    /// <summary>Today's rates as fractions.</summary>
    public CoinbaseFeeModel(decimal makerFee = MakerAdvanced1, decimal takerFee = TakerAdvanced1)
    {
        _makerFee = makerFee;
        _takerFee = takerFee;
    }

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        if (parameters == null) throw new ArgumentNullException(nameof(parameters), "The 'parameters' argument cannot be null.");
        var (security, order) = (parameters.Security, parameters.Order);
        var maker = CryptoFees.IsMaker(order, order.Properties is CoinbaseOrderProperties { PostOnly: true });
        var stable = Currencies.StablePairsCoinbase.Contains(security.Symbol.Value);
        var rate = GetFeePercentage(order.Time, maker, stable, _makerFee, _takerFee);

        var unitPrice = CryptoFees.Touch(security, order) * security.SymbolProperties.ContractMultiplier;
        return new OrderFee(new CashAmount(unitPrice * order.AbsoluteQuantity * rate, security.QuoteCurrency.Symbol));
    }

    /// <summary>The rate on a day, as a fraction.</summary>
    protected static decimal GetFeePercentage(DateTime utcTime, bool isMaker, bool isStableCoin, decimal makerFee, decimal takerFee)
    {
        var (maker, taker) = isStableCoin
            ? utcTime < new DateTime(2022, 6, 1) ? (0m, 0.001m) : (MakerStablePairs, TakerStableParis)
            : utcTime < new DateTime(2019, 3, 23, 1, 30, 0) ? (0m, 0.003m)
            : utcTime < new DateTime(2019, 10, 8, 0, 30, 0) ? (0.0015m, 0.0025m)
            : (makerFee, takerFee);
        return isMaker ? maker : taker;
    }
}
