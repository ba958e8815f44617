namespace YenValve.Evaluation.Verdicts;

/// <summary>How many rules were tried before the one that is judged: the best of many looks good by luck alone.</summary>
public static class Trials
{
    /// <summary>Rules that were tried on these years while the strategy was designed.</summary>
    public const int Prototype = 95;

    /// <summary>Those of the design and those that a study has logged since.</summary>
    /// <param name="logged">Distinct settings run since, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static int With(int logged)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(logged);
        return Prototype + logged;
    }
}
