namespace YenValve.Optimization.Objectives;

/// <summary>Which end of the target is wanted.</summary>
public enum Direction
{
    /// <summary>The higher the better.</summary>
    Max,

    /// <summary>The lower the better.</summary>
    Min,
}
