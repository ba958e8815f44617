namespace QuantConnect.Securities;

/// <summary>Decides how much of a security the account can afford, and how much of its power a position takes.</summary>
public interface IBuyingPowerModel
{
    /// <summary>Leverage in force for a security.</summary>
    decimal GetLeverage(Security security);

    /// <summary>Sets the leverage of a security.</summary>
    void SetLeverage(Security security, decimal leverage);

    /// <summary>Margin that a position must keep, in account currency.</summary>
    MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters);

    /// <summary>Margin that holding a quantity asks for, in account currency.</summary>
    InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters);

    /// <summary>Margin that an order asks for, fees included, in account currency.</summary>
    InitialMargin GetInitialMarginRequiredForOrder(InitialMarginRequiredForOrderParameters parameters);

    /// <summary>Whether the account can carry an order, and if not, why.</summary>
    HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters);

    /// <summary>Largest order that brings the position to a fraction of the portfolio.</summary>
    GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters);

    /// <summary>Largest order that changes the used buying power by an amount of account currency.</summary>
    GetMaximumOrderQuantityResult GetMaximumOrderQuantityForDeltaBuyingPower(GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters);

    /// <summary>Buying power that the present position takes.</summary>
    ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters);

    /// <summary>Buying power left for orders in one direction.</summary>
    BuyingPower GetBuyingPower(BuyingPowerParameters parameters);
}
