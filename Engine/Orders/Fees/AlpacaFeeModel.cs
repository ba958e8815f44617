using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Orders.Fees;

/// <summary>Alpaca: crypto pays a fraction of what is received, everything else is free.</summary>
public class AlpacaFeeModel : FeeModel
{
    /// <summary>Maker rate of crypto, as a fraction.</summary>
    public const decimal MakerCryptoFee = 0.0015m;

    /// <summary>Taker rate of crypto, as a fraction.</summary>
    public const decimal TakerCryptoFee = 0.0025m;

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var (security, order) = (parameters.Security, parameters.Order);
        if (security.Symbol.ID.SecurityType != SecurityType.Crypto) return new OrderFee(new CashAmount(0, Currencies.USD));

        var rate = CryptoFees.IsMaker(order, false) ? MakerCryptoFee : TakerCryptoFee;
        CurrencyPairUtil.DecomposeCurrencyPair(security.Symbol, out var baseCurrency, out var quoteCurrency);
        return new OrderFee(order.Direction == OrderDirection.Buy
            ? new CashAmount(order.AbsoluteQuantity * rate, baseCurrency)
            : new CashAmount(order.AbsoluteQuantity * security.Price * rate, quoteCurrency));
    }
}
