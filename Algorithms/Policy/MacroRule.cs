namespace YenValve.Algorithms.Policy;

/// <summary>How the macro feeds become a share of exposure.</summary>
public enum MacroRule
{
    /// <summary>The scenario machine on curve stress, yen volatility and equity volatility: the default.</summary>
    State,

    /// <summary>Levels of the composite score, which adds carry pressure and the correlation gate.</summary>
    Composite,

    /// <summary>A hidden Markov filter on the composite score.</summary>
    Hmm,

    /// <summary>None: the twin every claim is measured against.</summary>
    Off,
}
