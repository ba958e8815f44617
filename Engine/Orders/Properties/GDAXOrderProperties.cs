namespace QuantConnect.Orders;

/// <summary>Former name of the Coinbase properties.</summary>
[Obsolete("GDAXOrderProperties is deprecated. Use CoinbaseOrderProperties instead.")]
public class GDAXOrderProperties : CoinbaseOrderProperties;
