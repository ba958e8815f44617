using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Cash to be booked for a fill.</summary>
public class ApplyFundsSettlementModelParameters
{
    /// <summary>Makes the parameters.</summary>
    public ApplyFundsSettlementModelParameters(
        SecurityPortfolioManager portfolio, Security security, DateTime applicationTimeUtc, CashAmount cashAmount, OrderEvent? fill)
    {
        Portfolio = portfolio;
        Security = security;
        UtcTime = applicationTimeUtc;
        CashAmount = cashAmount;
        Fill = fill!;
    }

    /// <summary>Portfolio that receives or pays.</summary>
    public SecurityPortfolioManager Portfolio { get; set; }

    /// <summary>Security traded.</summary>
    public Security Security { get; set; }

    /// <summary>Time of the fill, UTC.</summary>
    public DateTime UtcTime { get; set; }

    /// <summary>Signed amount, and its currency.</summary>
    public CashAmount CashAmount { get; set; }

    /// <summary>The fill; null when the cash comes from elsewhere.</summary>
    public OrderEvent Fill { get; set; }
}
