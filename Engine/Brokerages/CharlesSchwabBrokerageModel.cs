using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Charles Schwab: shares and options.</summary>
public class CharlesSchwabBrokerageModel : DefaultBrokerageModel
{
    private static readonly OrderType[] Supported =
    [
        OrderType.Market, OrderType.Limit, OrderType.StopMarket, OrderType.ComboMarket, OrderType.ComboLimit, OrderType.MarketOnClose,
        OrderType.MarketOnOpen, OrderType.StopLimit,
    ];

    /// <summary>A model for an account type.</summary>
    public CharlesSchwabBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new CharlesSchwabFeeModel();

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) => Submittable(security, order,
        BrokerageChecks.Asset(this, security, SecurityType.Equity, SecurityType.Option, SecurityType.IndexOption) ?? BrokerageChecks.Type(this, order, Supported),
        out message);
}
