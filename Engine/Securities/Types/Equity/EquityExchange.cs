namespace QuantConnect.Securities.Equity;

/// <summary>A stock exchange.</summary>
public class EquityExchange : SecurityExchange
{
    /// <summary>Makes the US market, with the hours of the database.</summary>
    public EquityExchange()
        : base(MarketHoursDatabase.FromDataFolder().GetExchangeHours(Market.USA, null, SecurityType.Equity))
    {
    }

    /// <summary>Makes an exchange with the given hours.</summary>
    public EquityExchange(SecurityExchangeHours exchangeHours)
        : base(exchangeHours)
    {
    }

    /// <summary>Days on which US exchanges trade.</summary>
    public override int TradingDaysPerYear => 252;
}
