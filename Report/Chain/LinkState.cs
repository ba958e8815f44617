namespace YenValve.Report.Chain;

/// <summary>How much pressure a link of the chain is under.</summary>
public enum LinkState
{
    /// <summary>Its signal had no data.</summary>
    Unknown,

    /// <summary>Below its first threshold.</summary>
    Calm,

    /// <summary>At or beyond the first threshold.</summary>
    Watch,

    /// <summary>At or beyond the second.</summary>
    Stress,
}
