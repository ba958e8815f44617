using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>Properties of Bitfinex orders.</summary>
public class BitfinexOrderProperties : OrderProperties
{
    /// <summary>Only add liquidity: the order is a maker order.</summary>
    public bool PostOnly { get; set; }

    /// <summary>Do not show the order in the book.</summary>
    public bool Hidden { get; set; }

    /// <inheritdoc/>
    public override IOrderProperties Clone() => (BitfinexOrderProperties)MemberwiseClone();
}
