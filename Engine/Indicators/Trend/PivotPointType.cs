namespace QuantConnect.Indicators;

/// <summary>Which extremes a bar is.</summary>
public enum PivotPointType
{
    /// <summary>A low.</summary>
    Low = -1,

    /// <summary>None.</summary>
    None = 0,

    /// <summary>A high.</summary>
    High = 1,

    /// <summary>A high and a low.</summary>
    Both = 2,
}
