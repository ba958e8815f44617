namespace YenValve.Algorithms.Safety;

/// <summary>Limits that stop the strategy from outside of its policy.</summary>
public enum Limit
{
    /// <summary>Somebody has said halt, by parameter or by file.</summary>
    Halt,

    /// <summary>A day has lost more than it may.</summary>
    DailyLoss,

    /// <summary>More is held than may be.</summary>
    Exposure,

    /// <summary>An hour has seen more orders than it may.</summary>
    Orders,
}

/// <summary>A limit that was tripped; it stays so until it is cleared.</summary>
/// <param name="Limit">Which.</param>
/// <param name="UtcTime">When, UTC.</param>
/// <param name="Text">By what, as a sentence.</param>
public sealed record Trip(Limit Limit, DateTime UtcTime, string Text);
