namespace QuantConnect;

/// <summary>Side of a position.</summary>
public enum PositionSide
{
    /// <summary>Less than nothing is held.</summary>
    Short = -1,

    /// <summary>Nothing is held.</summary>
    None = 0,

    /// <summary>More than nothing is held.</summary>
    Long = 1,
}
