namespace YenValve.Optimization.Study;

/// <summary>How a run ended.</summary>
public enum RunStatus
{
    /// <summary>To its last day.</summary>
    Completed,

    /// <summary>With an error; whatever figures it left are of no use.</summary>
    Crashed,
}
