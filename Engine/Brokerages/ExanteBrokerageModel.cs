using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Brokerages;

/// <summary>Exante: orders must carry a price.</summary>
public class ExanteBrokerageModel : DefaultBrokerageModel
{
    /// <summary>A model for an account type.</summary>
    public ExanteBrokerageModel(AccountType accountType = AccountType.Cash)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message)
    {
        message = order switch
        {
            null => BrokerageTexts.Warning("Order is null."),
            { Price: 0m } => BrokerageTexts.Warning("Price is not set."),
            _ => BrokerageChecks.Asset(this, security, SecurityType.Forex, SecurityType.Equity, SecurityType.Index, SecurityType.Option,
                SecurityType.Future, SecurityType.Cfd, SecurityType.Crypto),
        };
        return message == null;
    }

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new ExanteFeeModel();

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security)
    {
        if (AccountType == AccountType.Cash || security.IsInternalFeed() || security.Type == SecurityType.Base) return 1m;
        return security.Type switch
        {
            SecurityType.Forex => 1.05m,
            SecurityType.Equity => 1.2m,
            _ => 1m,
        };
    }
}
