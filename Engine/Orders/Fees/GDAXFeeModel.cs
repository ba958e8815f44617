namespace QuantConnect.Orders.Fees;

/// <summary>Former name of the Coinbase model.</summary>
[Obsolete("GDAXFeeModel is deprecated. Use CoinbaseFeeModel instead.")]
public class GDAXFeeModel : CoinbaseFeeModel;
