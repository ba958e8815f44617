namespace YenValve.Algorithms.Execution;

/// <summary>What the execution can be told.</summary>
public sealed record ExecutionParameters
{
    /// <summary>
    /// Whether what a ladder has bought is protected by a resting stop. Off: the policy, not the ladder, decides how much is held, and a stop below the
    /// ladder would sell what the policy wants to hold and buy it back at the next decision.
    /// </summary>
    public bool ProtectiveStop { get; init; }

    /// <summary>Part of the stop price by which the limit of a stop-limit order stands below it, so that it fills in a fast fall; in [0, .2].</summary>
    public double StopSlack { get; init; } = 0.01;

    /// <summary>Part by which a resting order may differ from what is wanted before it is cancelled and replaced, in [0, 1].</summary>
    public double ReplaceTolerance { get; init; } = 0.05;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentException">Names the parameter, its value and its range.</exception>
    public ExecutionParameters Validated() => ExecutionCatalogue.Set.Validated(this);
}
