namespace QuantConnect.Indicators;

/// <summary>Tells of a new pivot point.</summary>
public class PivotPointsEventArgs : EventArgs
{
    /// <summary>Makes the news of a point.</summary>
    public PivotPointsEventArgs(PivotPoint pivotPoint) => PivotPoint = pivotPoint;

    /// <summary>The new point.</summary>
    public PivotPoint PivotPoint { get; }
}
