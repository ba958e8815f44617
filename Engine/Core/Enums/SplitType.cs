namespace QuantConnect;

/// <summary>How far a split has gone.</summary>
public enum SplitType
{
    /// <summary>It takes effect at the next open.</summary>
    Warning = 0,

    /// <summary>It has taken effect.</summary>
    SplitOccurred = 1,
}
