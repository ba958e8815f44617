namespace YenValve.Algorithms.Parameters;

/// <summary>Which decisions are written down.</summary>
public enum AuditMode
{
    /// <summary>Every one.</summary>
    All,

    /// <summary>Those that changed something.</summary>
    Changes,

    /// <summary>None, and no reasons are made: for sweeps.</summary>
    Off,
}
