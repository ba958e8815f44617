namespace QuantConnect.Securities;

/// <summary>Whose cash may settle, and up to when.</summary>
public class ScanSettlementModelParameters
{
    /// <summary>Makes the parameters.</summary>
    public ScanSettlementModelParameters(SecurityPortfolioManager portfolio, Security security, DateTime timeUtc)
    {
        Portfolio = portfolio;
        Security = security;
        UtcTime = timeUtc;
    }

    /// <summary>Portfolio that receives the cash.</summary>
    public SecurityPortfolioManager Portfolio { get; set; }

    /// <summary>Security traded.</summary>
    public Security Security { get; set; }

    /// <summary>Present time, UTC.</summary>
    public DateTime UtcTime { get; set; }
}
