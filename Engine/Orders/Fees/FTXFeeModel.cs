using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>FTX: a fraction of the value; maker buys pay in base currency.</summary>
public class FTXFeeModel : FeeModel
{
    /// <summary>Maker rate, as a fraction.</summary>
    public virtual decimal MakerFee => 0.0002m;

    /// <summary>Taker rate, as a fraction.</summary>
    public virtual decimal TakerFee => 0.0007m;

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var (security, order) = (parameters.Security, parameters.Order);
        var maker = CryptoFees.IsMaker(order, order.Properties is FTXOrderProperties { PostOnly: true });
        if (maker && order.Direction == OrderDirection.Buy)
        {
            return new OrderFee(new CashAmount(order.AbsoluteQuantity * MakerFee, ((IBaseCurrencySymbol)security).BaseCurrency.Symbol));
        }
        var unitPrice = CryptoFees.Touch(security, order) * security.SymbolProperties.ContractMultiplier;
        return new OrderFee(new CashAmount(unitPrice * order.AbsoluteQuantity * (maker ? MakerFee : TakerFee), security.QuoteCurrency.Symbol));
    }
}
