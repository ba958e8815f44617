namespace QuantConnect.Securities;

/// <summary>Holdings of a security as they will be once its open orders are filled, in units.</summary>
public class ProjectedHoldings
{
    /// <summary>Keeps what is held and what is ordered.</summary>
    public ProjectedHoldings(decimal holdingsQuantity, decimal openOrdersQuantity)
    {
        HoldingsQuantity = holdingsQuantity;
        OpenOrdersQuantity = openOrdersQuantity;
    }

    /// <summary>Units held now.</summary>
    public decimal HoldingsQuantity { get; set; }

    /// <summary>Units that open orders still want.</summary>
    public decimal OpenOrdersQuantity { get; set; }

    /// <summary>The sum.</summary>
    public decimal ProjectedQuantity => HoldingsQuantity + OpenOrdersQuantity;
}
