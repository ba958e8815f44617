namespace YenValve.Algorithms.Signals;

/// <summary>Days that Bitcoin's signals look back on.</summary>
public sealed record SignalLengths
{
    /// <summary>Returns of the sample volatility, at least 2.</summary>
    public int SampleDays { get; init; } = 60;

    /// <summary>Prices of the mean that the trend is judged by, at least 1.</summary>
    public int TrendDays { get; init; } = 100;

    /// <summary>Prices of the mean that weakness is judged by, at least 1.</summary>
    public int WeaknessDays { get; init; } = 50;
}
