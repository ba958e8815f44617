namespace YenValve.Algorithms.Policy;

/// <summary>Hidden regime of the filter, in order of stress.</summary>
public enum Regime
{
    /// <summary>Ordinary.</summary>
    Normal,

    /// <summary>Strained.</summary>
    Watch,

    /// <summary>Disorderly.</summary>
    Disorderly,
}
