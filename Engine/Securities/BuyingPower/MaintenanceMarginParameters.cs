namespace QuantConnect.Securities;

/// <summary>Which holding the maintenance margin is asked for.</summary>
public class MaintenanceMarginParameters
{
    /// <summary>Makes the parameters; cost and value are signed, in account currency.</summary>
    public MaintenanceMarginParameters(Security security, decimal quantity, decimal holdingsCost, decimal holdingsValue)
    {
        Security = security;
        Quantity = quantity;
        HoldingsCost = holdingsCost;
        HoldingsValue = holdingsValue;
    }

    /// <summary>Security held.</summary>
    public Security Security { get; }

    /// <summary>Signed quantity, in units.</summary>
    public decimal Quantity { get; }

    /// <summary>Quantity without its sign.</summary>
    public decimal AbsoluteQuantity => Math.Abs(Quantity);

    /// <summary>Signed cost of the holding, account currency.</summary>
    public decimal HoldingsCost { get; }

    /// <summary>Cost without its sign.</summary>
    public decimal AbsoluteHoldingsCost => Math.Abs(HoldingsCost);

    /// <summary>Signed value of the holding, account currency.</summary>
    public decimal HoldingsValue { get; }

    /// <summary>Value without its sign.</summary>
    public decimal AbsoluteHoldingsValue => Math.Abs(HoldingsValue);

    /// <summary>The present holding of a security.</summary>
    public static MaintenanceMarginParameters ForCurrentHoldings(Security security)
    {
        var holdings = security.Holdings;
        return new(security, holdings.Quantity, holdings.HoldingsCost, holdings.HoldingsValue);
    }

    /// <summary>A quantity bought at the present price.</summary>
    public static MaintenanceMarginParameters ForQuantityAtCurrentPrice(Security security, decimal quantity)
    {
        var value = security.Holdings.GetQuantityValue(quantity).InAccountCurrency;
        return new(security, quantity, value, value);
    }

    /// <summary>A quantity of the derivative's underlying at the present price.</summary>
    public MaintenanceMarginParameters ForUnderlying(decimal quantity)
        => Security is IDerivativeSecurity derivative
            ? ForQuantityAtCurrentPrice(derivative.Underlying, quantity)
            : throw new InvalidOperationException(SecurityTexts.ForUnderlyingNeedsDerivative);
}
