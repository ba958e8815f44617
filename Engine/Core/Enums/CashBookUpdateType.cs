namespace QuantConnect;

/// <summary>What happened to the cash book.</summary>
public enum CashBookUpdateType
{
    /// <summary>A currency was added.</summary>
    Added = 0,

    /// <summary>A currency was removed.</summary>
    Removed = 1,

    /// <summary>An existing currency changed.</summary>
    Updated = 2,
}
