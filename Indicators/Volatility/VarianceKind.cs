namespace YenValve.Indicators.Volatility;

/// <summary>How a variance index weighs the strikes.</summary>
public enum VarianceKind
{
    /// <summary>By 1/K², as the VIX and the JYVIX.</summary>
    LogContract,

    /// <summary>All alike, as CME's CVOL; to be preferred where the strip is short.</summary>
    Simple,
}
