namespace QuantConnect.Securities;

/// <summary>Which position size the largest order is asked for.</summary>
public class GetMaximumOrderQuantityForTargetBuyingPowerParameters
{
    /// <summary>Makes the parameters.</summary>
    public GetMaximumOrderQuantityForTargetBuyingPowerParameters(
        SecurityPortfolioManager portfolio,
        Security security,
        decimal targetBuyingPower,
        decimal minimumOrderMarginPortfolioPercentage,
        bool silenceNonErrorReasons = false)
    {
        Portfolio = portfolio;
        Security = security;
        TargetBuyingPower = targetBuyingPower;
        MinimumOrderMarginPortfolioPercentage = minimumOrderMarginPortfolioPercentage;
        SilenceNonErrorReasons = silenceNonErrorReasons;
    }

    /// <summary>Portfolio that pays.</summary>
    public SecurityPortfolioManager Portfolio { get; }

    /// <summary>Security to be traded.</summary>
    public Security Security { get; }

    /// <summary>Fraction of the portfolio that the position should take, signed.</summary>
    public decimal TargetBuyingPower { get; }

    /// <summary>Whether reasons that are no errors need not be written.</summary>
    public bool SilenceNonErrorReasons { get; }

    /// <summary>Orders whose margin is a smaller fraction of the portfolio are not worth sending.</summary>
    public decimal MinimumOrderMarginPortfolioPercentage { get; }
}
