namespace QuantConnect.Securities;

/// <summary>The margin account's model under its usual name.</summary>
public class SecurityMarginModel : BuyingPowerModel
{
    /// <summary>Makes a model without leverage.</summary>
    public SecurityMarginModel()
    {
    }

    /// <summary>Makes a model from the fractions of a position's value that it asks for, each in [0, 1].</summary>
    public SecurityMarginModel(decimal initialMarginRequirement, decimal maintenanceMarginRequirement, decimal requiredFreeBuyingPowerPercent)
        : base(initialMarginRequirement, maintenanceMarginRequirement, requiredFreeBuyingPowerPercent)
    {
    }

    /// <summary>Makes a model from a leverage of at least one.</summary>
    public SecurityMarginModel(decimal leverage, decimal requiredFreeBuyingPowerPercent = 0)
        : base(leverage, requiredFreeBuyingPowerPercent)
    {
    }
}
