namespace YenValve.Validation.Restart;

/// <summary>How restarts are tried.</summary>
public sealed record RestartSettings
{
    /// <summary>How often the run is ended and taken up again, at least 1.</summary>
    public int Restarts { get; init; } = 8;

    /// <summary>How long the run that is taken up is compared.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(45);

    /// <summary>Largest difference of two figures that counts as none, relative to the larger of them and 1.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>Parameters that make the algorithm keep its state in the object store during a backtest.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();
}
