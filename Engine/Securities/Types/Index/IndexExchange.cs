namespace QuantConnect.Securities.Index;

/// <summary>Where an index is worked out.</summary>
public class IndexExchange : SecurityExchange
{
    /// <summary>Makes an exchange with the given hours.</summary>
    public IndexExchange(SecurityExchangeHours exchangeHours)
        : base(exchangeHours)
    {
    }

    /// <summary>All days but Saturdays.</summary>
    public override int TradingDaysPerYear => 313;
}
