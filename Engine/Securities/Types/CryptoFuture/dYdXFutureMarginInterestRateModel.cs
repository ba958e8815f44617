namespace QuantConnect.Securities.CryptoFuture;

/// <summary>Funding of dYdX's perpetual futures, on the same hours as Binance's.</summary>
public class dYdXFutureMarginInterestRateModel : BinanceFutureMarginInterestRateModel
{
}
