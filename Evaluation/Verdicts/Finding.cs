namespace YenValve.Evaluation.Verdicts;

/// <summary>What is known about a rule after a backtest.</summary>
public enum Finding
{
    /// <summary>It never changed the exposure.</summary>
    NeverActed,

    /// <summary>No improvement is shown: what it did is not to be told from luck.</summary>
    NotShown,

    /// <summary>An improvement is shown on these years.</summary>
    Improvement,

    /// <summary>It did harm.</summary>
    Harm,
}
