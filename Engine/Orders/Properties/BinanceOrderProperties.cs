using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>Properties of Binance orders.</summary>
public class BinanceOrderProperties : OrderProperties
{
    /// <summary>Only add liquidity: the order is a maker order.</summary>
    public bool PostOnly { get; set; }

    /// <inheritdoc/>
    public override IOrderProperties Clone() => (BinanceOrderProperties)MemberwiseClone();
}
