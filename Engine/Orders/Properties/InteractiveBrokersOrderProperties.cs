using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>Properties of Interactive Brokers orders.</summary>
public class InteractiveBrokersOrderProperties : OrderProperties
{
    /// <summary>Account to trade for.</summary>
    public string Account { get; set; } = null!;

    /// <summary>Group of accounts to allocate to.</summary>
    public string FaGroup { get; set; } = null!;

    /// <summary>How to allocate to the group.</summary>
    public string FaMethod { get; set; } = null!;

    /// <summary>Percentage of the position to allocate.</summary>
    public int FaPercentage { get; set; }

    /// <summary>Profile of allocation.</summary>
    public string FaProfile { get; set; } = null!;

    /// <summary>Trade outside regular hours too.</summary>
    public bool OutsideRegularTradingHours { get; set; }

    /// <inheritdoc/>
    public override IOrderProperties Clone() => (InteractiveBrokersOrderProperties)MemberwiseClone();
}
