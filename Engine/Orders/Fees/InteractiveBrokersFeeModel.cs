using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Interactive Brokers: by asset class, market and monthly volume.</summary>
public class InteractiveBrokersFeeModel : FeeModel
{
    private const decimal BasisPoint = 0.0001m;
    private readonly (decimal Rate, decimal Minimum) _forex;
    private readonly decimal _monthlyContracts;

    /// <summary>Tiers of the given monthly volumes: currencies in US dollars, options in contracts.</summary>
    public InteractiveBrokersFeeModel(decimal monthlyForexTradeAmountInUSDollars = 0, decimal monthlyOptionsTradeAmountInContracts = 0)
    {
        _monthlyContracts = monthlyOptionsTradeAmountInContracts;
        _forex = monthlyForexTradeAmountInUSDollars switch
        {
            <= 1_000_000_000 => (0.20m * BasisPoint, 2.00m),
            <= 2_000_000_000 => (0.15m * BasisPoint, 1.50m),
            <= 5_000_000_000 => (0.10m * BasisPoint, 1.25m),
            _ => (0.08m * BasisPoint, 1.00m),
        };
    }

    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var (security, order) = (parameters.Security, parameters.Order);
        if (order.Type == OrderType.OptionExercise && order.Symbol.ID.SecurityType == SecurityType.Option) return OrderFee.Zero;

        return new OrderFee(security.Type switch
        {
            SecurityType.Forex => new CashAmount(Math.Max(_forex.Minimum, Math.Abs(_forex.Rate * order.GetValue(security))), Currencies.USD),
            SecurityType.Option or SecurityType.IndexOption => Options(security, order),
            SecurityType.Future or SecurityType.FutureOption => InteractiveBrokersFutureFees.Of(security, order.AbsoluteQuantity),
            SecurityType.Equity => Shares(security, order),
            SecurityType.Cfd => Cfd(security, order),
            _ => throw new ArgumentException($"Unsupported security type: {security.Type}"),
        });
    }

    /// <summary>The price that an order will probably fill at, in quote currency.</summary>
    protected static decimal GetPotentialOrderPrice(Order order, Security security) => order switch
    {
        StopMarketOrder o => o.StopPrice,
        ComboLimitOrder o => o.GroupOrderManager.LimitPrice,
        ComboLegLimitOrder o => o.LimitPrice,
        StopLimitOrder o => o.LimitPrice,
        LimitIfTouchedOrder o => o.LimitPrice,
        LimitOrder o => o.LimitPrice,
        MarketOrder or MarketOnOpenOrder or MarketOnCloseOrder or ComboMarketOrder =>
            order.Direction == OrderDirection.Buy ? security.BidPrice : security.AskPrice,
        _ => 0,
    };

    private CashAmount Options(Security security, Order order)
    {
        var market = security.Symbol.ID.Market;
        if (market != Market.USA) throw new KeyNotFoundException($"InteractiveBrokersFeeModel(): unexpected option Market {market}");

        var premium = GetPotentialOrderPrice(order, security);
        var perContract = _monthlyContracts switch
        {
            <= 10_000 => premium >= 0.1m ? 0.65m : premium >= 0.05m ? 0.5m : 0.25m,
            <= 50_000 => premium >= 0.05m ? 0.5m : 0.25m,
            <= 100_000 => 0.25m,
            _ => 0.15m,
        };
        return new CashAmount(Math.Max(order.AbsoluteQuantity * perContract, 1.0m), Currencies.USD);
    }

    private static CashAmount Shares(Security security, Order order)
    {
        var market = security.Symbol.ID.Market;
        var fee = market switch
        {
            Market.USA => new ShareFee(Currencies.USD, 0.005m, 1, 0.005m),
            Market.India => new ShareFee(Currencies.INR, 0.01m, 6, 20),
            _ => throw new KeyNotFoundException($"InteractiveBrokersFeeModel(): unexpected equity Market {market}"),
        };
        return new CashAmount(fee.Of(order.AbsoluteQuantity, Math.Abs(order.GetValue(security))), fee.Currency);
    }

    private static CashAmount Cfd(Security security, Order order)
    {
        var currency = security.QuoteCurrency.Symbol;
        var minimum = currency switch
        {
            "JPY" => 40.0m,
            "HKD" => 10.0m,
            _ => 1.0m,
        };
        return new CashAmount(Math.Max(0.00002m * Math.Abs(order.GetValue(security)), minimum), currency);
    }
}
