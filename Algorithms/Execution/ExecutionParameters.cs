namespace YenValve.Algorithms.Execution;

/// <summary>What the execution can be told.</summary>
public sealed record ExecutionParameters
{
    /// <summary>
    /// Whether what is held is protected by resting stops: one far below the market under all of it, and one under what a ladder has bought. In a backtest
    /// nothing can die, and the policy, not a stop, decides how much is held.
    /// </summary>
    public ProtectiveStop ProtectiveStop { get; init; }

    /// <summary>Daily deviations below the market at which the stop under the holding stands, in (0, 20].</summary>
    public double ProtectiveDistance { get; init; } = 6.0;

    /// <summary>What is done with resting buys that are not known as the strategy's own.</summary>
    public ForeignOrders ForeignOrders { get; init; }

    /// <summary>Part of the stop price by which the limit of a stop-limit order stands below it, so that it fills in a fast fall; in [0, .2].</summary>
    public double StopSlack { get; init; } = 0.01;

    /// <summary>Part by which a resting order may differ from what is wanted before it is cancelled and replaced, in [0, 1].</summary>
    public double ReplaceTolerance { get; init; } = 0.05;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentException">Names the parameter, its value and its range.</exception>
    public ExecutionParameters Validated() => ExecutionCatalogue.Set.Validated(this);
}
