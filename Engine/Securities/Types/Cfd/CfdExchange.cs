namespace QuantConnect.Securities.Cfd;

/// <summary>The market of a contract for difference.</summary>
public class CfdExchange : SecurityExchange
{
    /// <summary>Makes the market with the given hours.</summary>
    public CfdExchange(SecurityExchangeHours exchangeHours)
        : base(exchangeHours)
    {
    }

    /// <summary>All days but Saturdays.</summary>
    public override int TradingDaysPerYear => 313;
}
