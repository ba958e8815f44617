namespace YenValve.Algorithms.Policy;

/// <summary>Tail of Bitcoin's losses at full exposure over ten days; positive is a loss, a fraction.</summary>
/// <param name="ExpectedShortfall">Mean loss beyond the 99.5% quantile.</param>
/// <param name="WorstPath">Fall along the worst path of one in two hundred.</param>
public sealed record TailObservation(double ExpectedShortfall, double WorstPath);
