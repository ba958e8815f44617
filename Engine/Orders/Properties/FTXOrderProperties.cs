using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>Properties of FTX orders.</summary>
public class FTXOrderProperties : OrderProperties
{
    /// <summary>Only add liquidity: the order is a maker order.</summary>
    public bool PostOnly { get; set; }

    /// <summary>Only make the position smaller.</summary>
    public bool ReduceOnly { get; set; }

    /// <inheritdoc/>
    public override IOrderProperties Clone() => (FTXOrderProperties)MemberwiseClone();
}
