namespace YenValve.Optimization.Verdicts;

/// <summary>What a study allows to be said about its best run.</summary>
public enum StudyFinding
{
    /// <summary>As many trials without skill would show a best like this.</summary>
    Luck,

    /// <summary>Some tests are passed and some are not.</summary>
    Unproven,

    /// <summary>Every test is passed, on these days.</summary>
    HoldsUp,
}
