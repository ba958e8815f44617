namespace QuantConnect;

/// <summary>What a data writer does with an existing file.</summary>
public enum WritePolicy
{
    /// <summary>Replaces it.</summary>
    Overwrite = 0,

    /// <summary>Merges by time.</summary>
    Merge = 1,

    /// <summary>Appends to it.</summary>
    Append = 2,
}
