namespace QuantConnect.Orders.Fees;

/// <summary>Bitfinex: a fraction of what is received; hidden orders always pay as taker.</summary>
public class BitfinexFeeModel : FeeModel
{
    /// <summary>Maker rate, as a fraction.</summary>
    public const decimal MakerFee = 0.001m;

    /// <summary>Taker rate, as a fraction.</summary>
    public const decimal TakerFee = 0.002m;

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters) =>
        CryptoFees.OfWhatIsReceived(parameters.Security, parameters.Order, Rate(parameters.Order, MakerFee, TakerFee));

    internal static decimal Rate(Order order, decimal maker, decimal taker)
    {
        var properties = order.Properties as BitfinexOrderProperties;
        var isMaker = properties?.Hidden != true && CryptoFees.IsMaker(order, properties?.PostOnly == true);
        return isMaker ? maker : taker;
    }
}
