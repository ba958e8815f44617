namespace YenValve.Algorithms.Policy;

/// <summary>Implied volatility of equities as last released.</summary>
/// <param name="ZScore">Log of the VIX, in robust deviations from its median.</param>
/// <param name="Vix">The index, in percent a year.</param>
/// <param name="ReleasedUtc">When it became public, UTC.</param>
public sealed record EquityVolatilityObservation(double ZScore, double Vix, DateTime ReleasedUtc);
