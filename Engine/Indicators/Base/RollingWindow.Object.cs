namespace QuantConnect.Indicators;

/// <summary>A rolling window of anything.</summary>
public class RollingWindow : RollingWindow<object>
{
    /// <summary>Makes an empty window for so many items.</summary>
    public RollingWindow(int size)
        : base(size)
    {
    }
}
