namespace YenValve.Algorithms.Parameters;

/// <summary>Whether the strategy's memory outlives a run.</summary>
public enum StateKeeping
{
    /// <summary>Live it does; backtests share one store and must not.</summary>
    Auto,

    /// <summary>It does.</summary>
    Keep,

    /// <summary>It does not.</summary>
    Off,
}
