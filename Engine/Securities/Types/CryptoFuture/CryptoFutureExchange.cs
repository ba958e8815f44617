namespace QuantConnect.Securities.CryptoFuture;

/// <summary>A venue of crypto futures.</summary>
public class CryptoFutureExchange : SecurityExchange
{
    /// <summary>Makes the venue of a market, with the hours of the database.</summary>
    public CryptoFutureExchange(string market)
        : base(MarketHoursDatabase.FromDataFolder().GetExchangeHours(market, null, SecurityType.CryptoFuture))
    {
    }

    /// <summary>Makes a venue with the given hours.</summary>
    public CryptoFutureExchange(SecurityExchangeHours exchangeHours)
        : base(exchangeHours)
    {
    }
}
