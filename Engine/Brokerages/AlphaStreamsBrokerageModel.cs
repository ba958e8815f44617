using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>The former Alpha Streams market.</summary>
public class AlphaStreamsBrokerageModel : DefaultBrokerageModel
{
    /// <summary>A model for a margin account.</summary>
    public AlphaStreamsBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
        if (accountType == AccountType.Cash)
        {
            throw new ArgumentException("The Alpha Streams brokerage does not currently support Cash trading.", nameof(accountType));
        }
    }

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new AlphaStreamsFeeModel();

    /// <inheritdoc/>
    public override ISlippageModel GetSlippageModel(Security security) => new AlphaStreamsSlippageModel();

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security) => security.Type is SecurityType.Forex or SecurityType.Cfd ? 10m : 1m;

    /// <inheritdoc/>
    public override ISettlementModel GetSettlementModel(Security security) => new ImmediateSettlementModel();
}
