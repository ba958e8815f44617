namespace QuantConnect;

/// <summary>How a derivative is settled.</summary>
public enum SettlementType
{
    /// <summary>By delivery of the underlying.</summary>
    PhysicalDelivery = 0,

    /// <summary>In cash.</summary>
    Cash = 1,
}
