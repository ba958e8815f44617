namespace QuantConnect.Orders;

/// <summary>Properties of TradeStation orders.</summary>
public class TradeStationOrderProperties : OrderProperties
{
    /// <summary>Fill completely or not at all.</summary>
    public bool AllOrNone { get; set; }

    /// <summary>Trade outside regular hours too.</summary>
    public bool OutsideRegularTradingHours { get; set; }

    /// <summary>Only add liquidity: the order is a maker order.</summary>
    public bool PostOnly { get; set; }
}
