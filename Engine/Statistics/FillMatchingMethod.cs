namespace QuantConnect.Statistics;

/// <summary>Which open fill an exit closes first.</summary>
public enum FillMatchingMethod
{
    /// <summary>The oldest (0).</summary>
    FIFO,

    /// <summary>The youngest (1).</summary>
    LIFO
}
