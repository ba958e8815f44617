using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Fees of the former Alpha Streams market.</summary>
public class AlphaStreamsFeeModel : FeeModel
{
    private const decimal PerContract = 0.5m;
    private const decimal ForexRate = 0.000002m;
    private static readonly ShareFee UsaShares = new(Currencies.USD, 0.005m, 1, 0.005m);

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var (security, order) = (parameters.Security, parameters.Order);
        if (order.Type == OrderType.OptionExercise) return OrderFee.Zero;

        return security.Type switch
        {
            SecurityType.Option or SecurityType.Future or SecurityType.FutureOption => Usd(PerContract * order.AbsoluteQuantity),
            SecurityType.Cfd => Usd(0),
            SecurityType.Forex => Usd(ForexRate * Math.Abs(order.GetValue(security))),
            SecurityType.Crypto => Crypto(security, order),
            SecurityType.Equity => Shares(security, order),
            _ => throw new ArgumentException($"Unsupported security type: {security.Type}"),
        };
    }

    private static OrderFee Usd(decimal amount) => new(new CashAmount(amount, Currencies.USD));

    private static OrderFee Crypto(Security security, Order order)
    {
        var rate = BitfinexFeeModel.Rate(order, 0.001m, 0.002m);
        var unitPrice = CryptoFees.UnitPrice(security, order, CryptoFees.Touch(security, order));
        return new OrderFee(new CashAmount(unitPrice * order.AbsoluteQuantity * rate, security.QuoteCurrency.Symbol));
    }

    private static OrderFee Shares(Security security, Order order)
    {
        var market = security.Symbol.ID.Market;
        if (market != Market.USA) throw new KeyNotFoundException($"AlphaStreamsFeeModel(): unexpected equity Market {market}");
        return new OrderFee(new CashAmount(UsaShares.Of(order.AbsoluteQuantity, Math.Abs(order.GetValue(security))), UsaShares.Currency));
    }
}
