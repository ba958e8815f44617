namespace YenValve.Algorithms.Execution;

/// <summary>What is done with resting buys of the pair that are not known as the strategy's own.</summary>
public enum ForeignOrders
{
    /// <summary>They are left alone; as long as they rest, what they would buy is not bought.</summary>
    Keep,

    /// <summary>They are cancelled: the account is the strategy's alone.</summary>
    Cancel,
}

/// <summary>When a protective stop rests at the exchange.</summary>
public enum ProtectiveStop
{
    /// <summary>In live runs, whose process may die; not in backtests.</summary>
    Live,

    /// <summary>Always.</summary>
    On,

    /// <summary>Never.</summary>
    Off,
}
