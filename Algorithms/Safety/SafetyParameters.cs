namespace YenValve.Algorithms.Safety;

/// <summary>What the limits can be told. Weights are fractions of the portfolio.</summary>
public sealed record SafetyParameters
{
    /// <summary>Hours that the core feeds may be stale before exposure falls, counted from when they became stale; in [0, 8760].</summary>
    public int StaleGraceHours { get; init; } = 72;

    /// <summary>Hours from one step down to the next, in [1, 8760].</summary>
    public int StaleIntervalHours { get; init; } = 24;

    /// <summary>Part of the weight held at the beginning that one step takes, in (0, 1].</summary>
    public double StaleStep { get; init; } = 0.25;

    /// <summary>Weight at which the steps end, in [0, 1].</summary>
    public double StaleFloor { get; init; }

    /// <summary>Most that may be held and rest, in (0, 4]; 4 is more than the policy ever holds.</summary>
    public double MaximumExposure { get; init; } = 4.0;

    /// <summary>Most that a UTC day may lose of the equity it began with, in (0, 1]; 1 never trips.</summary>
    public double MaximumDailyLoss { get; init; } = 1.0;

    /// <summary>Most orders of an hour, in [1, 10000].</summary>
    public int MaximumOrders { get; init; } = 60;

    /// <summary>Weight that is left after a halt or a day's loss, in [0, 1].</summary>
    public double HaltWeight { get; init; }

    /// <summary>Whether the strategy is halted.</summary>
    public bool Halt { get; init; }

    /// <summary>File, or entry of the object store, whose presence halts; empty for none.</summary>
    public string HaltFile { get; init; } = "";

    /// <summary>Moment before which trips count as cleared, UTC; null for none.</summary>
    public DateTime? ClearedUtc { get; init; }

    /// <summary>Share of the staged restore's steps: the policy's.</summary>
    public double RestoreStep { get; init; } = 0.2;

    /// <summary>Days between its steps: the policy's.</summary>
    public int RestoreDays { get; init; } = 3;

    /// <summary>Smallest change of weight worth an order: the policy's at a cut.</summary>
    public double MinimumChange { get; init; } = 0.01;

    /// <summary>Whether anything has to be watched between two decisions.</summary>
    public bool WatchesHours => Halt || HaltFile.Length > 0 || MaximumDailyLoss < 1.0 || MaximumExposure < 4.0;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentException">Names the parameter, its value and its range.</exception>
    public SafetyParameters Validated() => SafetyCatalogue.Set.Validated(this);
}
