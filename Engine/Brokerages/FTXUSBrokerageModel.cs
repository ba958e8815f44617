using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>FTX US.</summary>
public class FTXUSBrokerageModel : FTXBrokerageModel
{
    /// <summary>A model for an account type.</summary>
    public FTXUSBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    protected override string MarketName => Market.FTXUS;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; } = GetDefaultMarkets(Market.FTXUS);

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new FTXUSFeeModel();
}
