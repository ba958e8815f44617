using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>Properties of dYdX orders.</summary>
public class dYdXOrderProperties : OrderProperties
{
    /// <summary>Only add liquidity; excludes IOC.</summary>
    public bool PostOnly
    {
        get;
        set
        {
            if (value && IOC) throw new InvalidOperationException("Cannot set PostOnly when IOC is already set. Only one execution type can be active at a time.");
            field = value;
        }
    }

    /// <summary>Fill at once or cancel; excludes PostOnly.</summary>
    public bool IOC
    {
        get;
        set
        {
            if (value && PostOnly) throw new InvalidOperationException("Cannot set IOC when PostOnly is already set. Only one execution type can be active at a time.");
            field = value;
        }
    }

    /// <summary>Most gas that the transaction may use.</summary>
    public ulong GasLimit { get; set; } = 1_000_000;

    /// <summary>Only make the position smaller.</summary>
    public bool ReduceOnly { get; set; }

    /// <summary>Blocks until a short-term order lapses.</summary>
    public uint GoodTilBlockOffset { get; set; } = 20;

    /// <inheritdoc/>
    public override IOrderProperties Clone() => (dYdXOrderProperties)MemberwiseClone();
}
