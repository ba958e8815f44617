using System.Collections.Frozen;
using QuantConnect.Benchmarks;
using QuantConnect.Data.Market;
using QuantConnect.Data.Shortable;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;
using QuantConnect.Securities.Equity;

namespace QuantConnect.Brokerages;

/// <summary>LEAN's own simulation: takes almost anything; the base of the brokerages' models.</summary>
public class DefaultBrokerageModel : IBrokerageModel
{
    /// <summary>Market of an asset class when none is named.</summary>
    public static readonly IReadOnlyDictionary<SecurityType, string> DefaultMarketMap = new Dictionary<SecurityType, string>
    {
        [SecurityType.Base] = Market.USA,
        [SecurityType.Equity] = Market.USA,
        [SecurityType.Option] = Market.USA,
        [SecurityType.Future] = Market.CME,
        [SecurityType.FutureOption] = Market.CME,
        [SecurityType.Forex] = Market.Oanda,
        [SecurityType.Cfd] = Market.Oanda,
        [SecurityType.Crypto] = Market.Coinbase,
        [SecurityType.CryptoFuture] = Market.Binance,
        [SecurityType.Index] = Market.USA,
        [SecurityType.IndexOption] = Market.USA,
    }.ToFrozenDictionary();

    /// <summary>A model for an account type.</summary>
    public DefaultBrokerageModel(AccountType accountType = AccountType.Margin)
    {
        AccountType = accountType;
    }

    /// <inheritdoc/>
    public virtual AccountType AccountType { get; }

    /// <inheritdoc/>
    public virtual decimal RequiredFreeBuyingPowerPercent => 0m;

    /// <inheritdoc/>
    public virtual IReadOnlyDictionary<SecurityType, string> DefaultMarkets => DefaultMarketMap;

    /// <inheritdoc/>
    public virtual bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) =>
        Submittable(security, order, null, out message);

    /// <inheritdoc/>
    public virtual bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = null;
        return true;
    }

    /// <inheritdoc/>
    public virtual bool CanExecuteOrder(Security security, Order order) => true;

    /// <inheritdoc/>
    public virtual void ApplySplit(List<OrderTicket> tickets, Split split)
    {
        var factor = split.SplitFactor;
        foreach (var ticket in tickets)
        {
            decimal? Scaled(bool has, OrderField field) => has ? ticket.Get(field) * factor : null;
            var trailsByAmount = ticket.OrderType == OrderType.TrailingStop && !ticket.Get<bool>(OrderField.TrailingAsPercentage);
            ticket.Update(new UpdateOrderFields
            {
                Quantity = (int)(ticket.Quantity / factor),
                LimitPrice = Scaled(ticket.OrderType.IsLimitOrder(), OrderField.LimitPrice),
                StopPrice = Scaled(ticket.OrderType.IsStopOrder(), OrderField.StopPrice),
                TriggerPrice = Scaled(ticket.OrderType == OrderType.LimitIfTouched, OrderField.TriggerPrice),
                TrailingAmount = Scaled(trailsByAmount, OrderField.TrailingAmount),
            });
        }
    }

    /// <inheritdoc/>
    public virtual decimal GetLeverage(Security security)
    {
        if (AccountType == AccountType.Cash) return 1m;
        return security.Type switch
        {
            SecurityType.CryptoFuture => 25m,
            SecurityType.Equity => 2m,
            SecurityType.Forex or SecurityType.Cfd => 50m,
            _ => 1m,
        };
    }

    /// <inheritdoc/>
    public virtual IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("SPY", SecurityType.Equity, Market.USA));

    /// <inheritdoc/>
    public virtual IFillModel GetFillModel(Security security) => security.Type switch
    {
        SecurityType.Equity => new EquityFillModel(),
        SecurityType.FutureOption => new FutureOptionFillModel(),
        SecurityType.Future => new FutureFillModel(),
        _ when Enum.IsDefined(security.Type) => new ImmediateFillModel(),
        _ => throw new ArgumentOutOfRangeException($"{GetType().Name}.GetFillModel: Invalid security type {security.Type}"),
    };

    /// <inheritdoc/>
    public virtual IFeeModel GetFeeModel(Security security) => security.Type switch
    {
        SecurityType.Equity or SecurityType.Option or SecurityType.Future or SecurityType.FutureOption => new InteractiveBrokersFeeModel(),
        _ => new ConstantFeeModel(0m),
    };

    /// <inheritdoc/>
    public virtual ISlippageModel GetSlippageModel(Security security) => NullSlippageModel.Instance;

    /// <inheritdoc/>
    public virtual ISettlementModel GetSettlementModel(Security security) => AccountType == AccountType.Cash && security.Type == SecurityType.Equity
        ? new DelayedSettlementModel(Equity.DefaultSettlementDays, Equity.DefaultSettlementTime)
        : new ImmediateSettlementModel();

    /// <inheritdoc/>
    [Obsolete("Flagged deprecated and will remove December 1st 2018")]
    public ISettlementModel GetSettlementModel(Security security, AccountType accountType) => GetSettlementModel(security);

    /// <inheritdoc/>
    public virtual IBuyingPowerModel GetBuyingPowerModel(Security security) => security?.Type switch
    {
        SecurityType.Crypto or SecurityType.Forex when AccountType == AccountType.Cash => new CashBuyingPowerModel(),
        SecurityType.CryptoFuture => new CryptoFutureMarginModel(GetLeverage(security)),
        SecurityType.Future or SecurityType.FutureOption or SecurityType.IndexOption or SecurityType.Option =>
            throw new NotSupportedException($"Securities of type {security.Type} are not supported by this engine."),
        _ => new SecurityMarginModel(GetLeverage(security!), RequiredFreeBuyingPowerPercent),
    };

    /// <inheritdoc/>
    public virtual IShortableProvider GetShortableProvider(Security security) => NullShortableProvider.Instance;

    /// <inheritdoc/>
    public virtual IMarginInterestRateModel GetMarginInterestRateModel(Security security) => MarginInterestRateModel.Null;

    /// <inheritdoc/>
    [Obsolete("Flagged deprecated and will remove December 1st 2018")]
    public IBuyingPowerModel GetBuyingPowerModel(Security security, AccountType accountType) => GetBuyingPowerModel(security);

    /// <summary>Whether an order has as many units as the security's minimum order size.</summary>
    public static bool IsValidOrderSize(Security security, decimal orderQuantity, out BrokerageMessageEvent? message)
    {
        var tooSmall = security.SymbolProperties.MinimumOrderSize is { } least && Math.Abs(orderQuantity) < least;
        message = tooSmall ? BrokerageTexts.Warning(BrokerageTexts.TooFewUnits(security, orderQuantity)) : null;
        return !tooSmall;
    }

    /// <summary>Passes a refusal on; without one, refuses only what no brokerage takes.</summary>
    private protected static bool Submittable(Security security, Order order, BrokerageMessageEvent? refusal, out BrokerageMessageEvent? message)
    {
        if (refusal == null && order.Type == OrderType.MarketOnOpen && security.Type is SecurityType.Future or SecurityType.FutureOption)
        {
            refusal = BrokerageTexts.Warning("MarketOnOpen orders are not supported for futures and future options.");
        }
        message = refusal;
        return refusal == null;
    }

    private protected static BrokerageMessageEvent? TooFewUnits(Security security, decimal quantity) =>
        IsValidOrderSize(security, quantity, out var message) ? null : message;
}
