namespace QuantConnect.Securities.Crypto;

/// <summary>A crypto venue.</summary>
public class CryptoExchange : SecurityExchange
{
    /// <summary>Makes the venue of a market, with the hours of the database.</summary>
    public CryptoExchange(string market)
        : base(MarketHoursDatabase.FromDataFolder().GetExchangeHours(market, null, SecurityType.Crypto))
    {
    }

    /// <summary>Makes a venue with the given hours.</summary>
    public CryptoExchange(SecurityExchangeHours exchangeHours)
        : base(exchangeHours)
    {
    }
}
