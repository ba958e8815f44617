namespace QuantConnect.Securities.CryptoFuture;

/// <summary>Funding of Bybit's perpetual futures, on the same hours as Binance's.</summary>
public class BybitFutureMarginInterestRateModel : BinanceFutureMarginInterestRateModel
{
}
