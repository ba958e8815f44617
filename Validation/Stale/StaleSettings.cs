namespace YenValve.Validation.Stale;

/// <summary>How the loss of feeds is tried.</summary>
public sealed record StaleSettings
{
    /// <summary>How often each feed is lost, at least 1.</summary>
    public int Drops { get; init; } = 4;

    /// <summary>How long each run goes on without the feed.</summary>
    public TimeSpan Horizon { get; init; } = TimeSpan.FromDays(60);

    /// <summary>How long a loss may go unnoticed: until then an algorithm may act as if the next row were only late.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromDays(10);

    /// <summary>Smallest rise of exposure that counts, a fraction of the portfolio.</summary>
    public double Tolerance { get; init; } = 0.01;
}
