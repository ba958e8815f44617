namespace QuantConnect.Securities;

/// <summary>Every unit of a position takes the same margin, whatever its price.</summary>
public class ConstantBuyingPowerModel : BuyingPowerModel
{
    private readonly decimal _marginPerUnit;

    /// <summary>Makes a model from the margin of one unit, account currency.</summary>
    public ConstantBuyingPowerModel(decimal marginRequiredPerUnitInAccountCurrency) => _marginPerUnit = marginRequiredPerUnitInAccountCurrency;

    /// <summary>Does nothing: the margin does not depend on leverage, and algorithms that set one still work.</summary>
    public override void SetLeverage(Security security, decimal leverage)
    {
    }

    /// <inheritdoc/>
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) => parameters.Quantity * _marginPerUnit;

    /// <inheritdoc/>
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) => parameters.AbsoluteQuantity * _marginPerUnit;
}
