namespace YenValve.Validation.WarmUp;

/// <summary>How the dependence on the start date is measured.</summary>
public sealed record WarmUpSettings
{
    /// <summary>How many other start dates are tried, at least 1.</summary>
    public int Starts { get; init; } = 8;

    /// <summary>How long each of the runs is compared after it has settled.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(120);

    /// <summary>How long after its start a run may differ; null takes none for an algorithm with an audit, and thirty days for one whose holdings alone can be compared.</summary>
    public TimeSpan? Settling { get; init; }

    /// <summary>Largest difference of two figures of a decision that counts as none, relative to the larger of them and 1.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>Largest difference of two exposures that counts as none, a fraction of the portfolio.</summary>
    public double ExposureTolerance { get; init; } = 0.02;
}
