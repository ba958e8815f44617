namespace QuantConnect.Securities;

/// <summary>Lets every order pass and takes no margin for positions.</summary>
public class NullBuyingPowerModel : BuyingPowerModel
{
    /// <inheritdoc/>
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) => new(0m);

    /// <inheritdoc/>
    public override HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters)
        => parameters.Sufficient();
}
