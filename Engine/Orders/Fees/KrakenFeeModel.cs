using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Orders.Fees;

/// <summary>Kraken: buys pay in quote currency, sells in base currency, unless the order's properties say otherwise.</summary>
public class KrakenFeeModel : FeeModel
{
    /// <summary>Maker rate of the lowest tier, as a fraction.</summary>
    public const decimal MakerTier1CryptoFee = 0.0016m;

    /// <summary>Taker rate of the lowest tier, as a fraction.</summary>
    public const decimal TakerTier1CryptoFee = 0.0026m;

    /// <summary>Rate of stable coins and currencies, as a fraction.</summary>
    public const decimal Tier1FxFee = 0.002m;

    /// <summary>Base currencies that pay the currency rate.</summary>
    public List<string> FxStablecoinList { get; init; } = ["CAD", "EUR", "GBP", "JPY", "USD", "USDT", "DAI", "USDC"];

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var (security, order) = (parameters.Security, parameters.Order);
        var properties = order.Properties as KrakenOrderProperties;
        var rate = CryptoFees.IsMaker(order, properties?.PostOnly == true) ? MakerTier1CryptoFee : TakerTier1CryptoFee;
        if (FxStablecoinList.Any(coin => security.Symbol.Value.StartsWith(coin, StringComparison.Ordinal))) rate = Tier1FxFee;

        CurrencyPairUtil.DecomposeCurrencyPair(security.Symbol, out var baseCurrency, out var quoteCurrency);
        if (!PaysInQuote(order, properties)) return new OrderFee(new CashAmount(order.AbsoluteQuantity * rate, baseCurrency));

        var unitPrice = CryptoFees.UnitPrice(security, order, CryptoFees.Touch(security, order));
        return new OrderFee(new CashAmount(unitPrice * order.AbsoluteQuantity * rate, quoteCurrency));
    }

    private static bool PaysInQuote(Order order, KrakenOrderProperties? properties)
    {
        if (properties?.FeeInQuote == true) return true;
        return order.Direction == OrderDirection.Buy && properties?.FeeInBase != true;
    }
}
