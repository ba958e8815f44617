namespace QuantConnect.Orders;

/// <summary>Properties of Public orders.</summary>
public class PublicOrderProperties : OrderProperties
{
    /// <summary>Trade outside regular hours too.</summary>
    public bool OutsideRegularTradingHours { get; set; }

    /// <summary>Whether the order may use margin.</summary>
    public bool? UseMargin { get; set; }
}
