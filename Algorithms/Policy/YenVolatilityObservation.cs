namespace YenValve.Algorithms.Policy;

/// <summary>Implied volatility of the yen as last released, or its stand-in from prices.</summary>
/// <param name="Score">Spike score, 0 to 1, whatever the yen's direction.</param>
/// <param name="DirectedScore">The score where the yen strengthens or calls on it are bid or a spike is on, otherwise zero; before <paramref name="Weight"/>.</param>
/// <param name="Weight">What the score counts: 1 for option quotes, 0.5 for a stand-in. The policy multiplies.</param>
/// <param name="IsProxy">Whether realised volatility stands in for quotes.</param>
/// <param name="IsSpike">Whether the spike state is on.</param>
/// <param name="Level">Level of log volatility, in robust deviations.</param>
/// <param name="Shock">Change of log volatility, in deviations.</param>
/// <param name="RiskReversalZ">25-delta risk reversal, in robust deviations; negative is demand for yen calls; null unknown.</param>
/// <param name="SpotReturn5Day">Log return of USDJPY over five days, a fraction; negative is a stronger yen; null unknown.</param>
/// <param name="SpotZ5Day">The same in deviations; null unknown.</param>
/// <param name="Falling3Days">Whether the score has fallen on each of the last three days.</param>
/// <param name="ReleasedUtc">When the last figure became public, UTC.</param>
public sealed record YenVolatilityObservation(
    double Score,
    double DirectedScore,
    double Weight,
    bool IsProxy,
    bool IsSpike,
    double Level,
    double Shock,
    double? RiskReversalZ,
    double? SpotReturn5Day,
    double? SpotZ5Day,
    bool Falling3Days,
    DateTime ReleasedUtc);
