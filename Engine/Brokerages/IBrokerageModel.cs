using QuantConnect.Benchmarks;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>What a brokerage takes, and the models that it makes of its securities.</summary>
public interface IBrokerageModel
{
    /// <summary>Cash or margin.</summary>
    AccountType AccountType { get; }

    /// <summary>Fraction of the portfolio that must stay free of margin.</summary>
    decimal RequiredFreeBuyingPowerPercent { get; }

    /// <summary>Market of an asset class when none is named.</summary>
    IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; }

    /// <summary>Whether the brokerage takes an order; the message tells why not.</summary>
    bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message);

    /// <summary>Whether the brokerage takes an update; the message tells why not.</summary>
    bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message);

    /// <summary>Whether an order may fill now.</summary>
    bool CanExecuteOrder(Security security, Order order);

    /// <summary>Adjusts open orders to a split.</summary>
    void ApplySplit(List<OrderTicket> tickets, Split split);

    /// <summary>Leverage of a security.</summary>
    decimal GetLeverage(Security security);

    /// <summary>What the algorithm is measured against when it names nothing.</summary>
    IBenchmark GetBenchmark(SecurityManager securities);

    /// <summary>Fill model of a security.</summary>
    IFillModel GetFillModel(Security security);

    /// <summary>Fee model of a security.</summary>
    IFeeModel GetFeeModel(Security security);

    /// <summary>Slippage model of a security.</summary>
    ISlippageModel GetSlippageModel(Security security);

    /// <summary>Settlement model of a security.</summary>
    ISettlementModel GetSettlementModel(Security security);

    /// <summary>Margin interest model of a security.</summary>
    IMarginInterestRateModel GetMarginInterestRateModel(Security security);

    /// <summary>Settlement model of a security.</summary>
    [Obsolete("Flagged deprecated and will remove December 1st 2018")]
    ISettlementModel GetSettlementModel(Security security, AccountType accountType);

    /// <summary>Buying power model of a security.</summary>
    IBuyingPowerModel GetBuyingPowerModel(Security security);

    /// <summary>Buying power model of a security.</summary>
    [Obsolete("Flagged deprecated and will remove December 1st 2018")]
    IBuyingPowerModel GetBuyingPowerModel(Security security, AccountType accountType);

    /// <summary>Lender of a security.</summary>
    IShortableProvider GetShortableProvider(Security security);
}
