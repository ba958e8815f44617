namespace QuantConnect.Securities.Forex;

/// <summary>The currency market.</summary>
public class ForexExchange : SecurityExchange
{
    /// <summary>Makes the market with FXCM's hours.</summary>
    public ForexExchange()
        : base(MarketHoursDatabase.FromDataFolder().GetExchangeHours(Market.FXCM, null, SecurityType.Forex))
    {
    }

    /// <summary>Makes the market with the given hours.</summary>
    public ForexExchange(SecurityExchangeHours exchangeHours)
        : base(exchangeHours)
    {
    }

    /// <summary>All days but Saturdays.</summary>
    public override int TradingDaysPerYear => 313;
}
