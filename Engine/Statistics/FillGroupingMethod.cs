namespace QuantConnect.Statistics;

/// <summary>What makes one trade out of several fills.</summary>
public enum FillGroupingMethod
{
    /// <summary>Each entry fill is matched with the exit fills that close it (0).</summary>
    FillToFill,

    /// <summary>From flat to flat (1).</summary>
    FlatToFlat,

    /// <summary>From flat to each reduction of the position (2).</summary>
    FlatToReduced
}
