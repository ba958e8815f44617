namespace QuantConnect;

/// <summary>Where an algorithm is in its life.</summary>
public enum AlgorithmStatus
{
    /// <summary>It could not be deployed.</summary>
    DeployError = 0,

    /// <summary>It waits for a place to run.</summary>
    InQueue = 1,

    /// <summary>It runs.</summary>
    Running = 2,

    /// <summary>It was stopped, or had errors before it started.</summary>
    Stopped = 3,

    /// <summary>It was stopped and its holdings were sold.</summary>
    Liquidated = 4,

    /// <summary>It was removed.</summary>
    Deleted = 5,

    /// <summary>It reached its end.</summary>
    Completed = 6,

    /// <summary>An exception ended it.</summary>
    RuntimeError = 7,

    /// <summary>It cannot run as it is.</summary>
    Invalid = 8,

    /// <summary>It is logging in to the brokerage.</summary>
    LoggingIn = 9,

    /// <summary>It is being initialised.</summary>
    Initializing = 10,

    /// <summary>It is warming up on history.</summary>
    History = 11,

    /// <summary>It waits for somebody to confirm.</summary>
    PendingInput = 12,

    /// <summary>It waits for its time to run.</summary>
    Idle = 13,
}
