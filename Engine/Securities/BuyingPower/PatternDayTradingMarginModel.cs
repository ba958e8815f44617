namespace QuantConnect.Securities;

/// <summary>US equity margin with more leverage within the session than over night.</summary>
public class PatternDayTradingMarginModel : SecurityMarginModel
{
    private readonly decimal _closedFactor;

    /// <summary>Makes a model with a leverage of two over night and four within the session.</summary>
    public PatternDayTradingMarginModel()
        : this(2.0m, 4.0m)
    {
    }

    /// <summary>Makes a model from the two leverages.</summary>
    public PatternDayTradingMarginModel(decimal closedMarketLeverage, decimal openMarketLeverage)
        : base(openMarketLeverage)
        => _closedFactor = openMarketLeverage / closedMarketLeverage;

    /// <summary>Does nothing: both leverages are given by the rule.</summary>
    public override void SetLeverage(Security security, decimal leverage)
    {
    }

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security) => base.GetLeverage(security) * (1 / Factor(security));

    /// <inheritdoc/>
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters)
        => base.GetInitialMarginRequirement(parameters).Value * Factor(parameters.Security);

    /// <inheritdoc/>
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters)
        => base.GetMaintenanceMargin(parameters).Value * Factor(parameters.Security);

    private decimal Factor(Security security) => security.Exchange.ExchangeOpen && !security.Exchange.ClosingSoon ? 1m : _closedFactor;
}
