namespace QuantConnect.Securities;

/// <summary>Which change of buying power the largest order is asked for.</summary>
public class GetMaximumOrderQuantityForDeltaBuyingPowerParameters
{
    /// <summary>Makes the parameters.</summary>
    public GetMaximumOrderQuantityForDeltaBuyingPowerParameters(
        SecurityPortfolioManager portfolio,
        Security security,
        decimal deltaBuyingPower,
        decimal minimumOrderMarginPortfolioPercentage,
        bool silenceNonErrorReasons = false)
    {
        Portfolio = portfolio;
        Security = security;
        DeltaBuyingPower = deltaBuyingPower;
        MinimumOrderMarginPortfolioPercentage = minimumOrderMarginPortfolioPercentage;
        SilenceNonErrorReasons = silenceNonErrorReasons;
    }

    /// <summary>Portfolio that pays.</summary>
    public SecurityPortfolioManager Portfolio { get; }

    /// <summary>Security to be traded.</summary>
    public Security Security { get; }

    /// <summary>Change of the used buying power, signed, account currency.</summary>
    public decimal DeltaBuyingPower { get; }

    /// <summary>Whether reasons that are no errors need not be written.</summary>
    public bool SilenceNonErrorReasons { get; }

    /// <summary>Orders whose margin is a smaller fraction of the portfolio are not worth sending.</summary>
    public decimal MinimumOrderMarginPortfolioPercentage { get; }
}
