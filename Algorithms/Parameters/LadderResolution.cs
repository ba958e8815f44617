namespace YenValve.Algorithms.Parameters;

/// <summary>Bars that resting orders fill on.</summary>
public enum LadderResolution
{
    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Hours, and minutes where there are any.</summary>
    Minute,
}
