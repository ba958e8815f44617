using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Exante: by asset class.</summary>
public class ExanteFeeModel : FeeModel
{
    /// <summary>US dollars per US share.</summary>
    public const decimal MarketUsaRate = 0.02m;

    /// <summary>Rate elsewhere, as a fraction.</summary>
    public const decimal DefaultRate = 0.02m;

    private readonly decimal _forexCommissionRate;

    /// <summary>Rate of currencies, as a fraction.</summary>
    public ExanteFeeModel(decimal forexCommissionRate = 0.25m)
    {
        _forexCommissionRate = forexCommissionRate;
    }

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var (security, order) = (parameters.Security, parameters.Order);
        var market = order.Symbol.ID.Market;
        var amount = security.Type switch
        {
            SecurityType.Forex => Math.Abs(_forexCommissionRate * order.GetValue(security)),
            SecurityType.Equity => order.AbsoluteQuantity * (market == Market.USA ? MarketUsaRate : order.Price * DefaultRate),
            SecurityType.Option or SecurityType.IndexOption when market == Market.USA => order.AbsoluteQuantity * 1.5m,
            SecurityType.Option or SecurityType.IndexOption => throw new ArgumentException($"Unsupported exchange: ${market}"),
            SecurityType.Future or SecurityType.FutureOption => 1.5m,
            _ => throw new ArgumentException($"Unsupported security type: {security.Type}"),
        };
        return new OrderFee(new CashAmount(amount, Currencies.USD));
    }
}
