namespace QuantConnect.Brokerages;

/// <summary>Former name of the Coinbase model.</summary>
[Obsolete("GDAXBrokerageModel is deprecated. Use CoinbaseBrokerageModel instead.")]
public class GDAXBrokerageModel : CoinbaseBrokerageModel
{
    /// <summary>A model for a cash account.</summary>
    public GDAXBrokerageModel(AccountType accountType = AccountType.Cash)
        : base(accountType)
    {
    }
}
