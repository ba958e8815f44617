namespace QuantConnect.Securities;

/// <summary>A holding with and without its open orders.</summary>
public class ProjectedHoldings
{
    /// <summary>Makes the pair of quantities.</summary>
    public ProjectedHoldings(decimal holdingsQuantity, decimal openOrdersQuantity)
    {
        HoldingsQuantity = holdingsQuantity;
        OpenOrdersQuantity = openOrdersQuantity;
    }

    /// <summary>Quantity held, signed, in units.</summary>
    public decimal HoldingsQuantity { get; set; }

    /// <summary>Quantity of the open orders still to fill, signed, in units.</summary>
    public decimal OpenOrdersQuantity { get; set; }

    /// <summary>Quantity held once all open orders are filled.</summary>
    public decimal ProjectedQuantity => HoldingsQuantity + OpenOrdersQuantity;
}
