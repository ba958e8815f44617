namespace YenValve.Algorithms.Policy;

/// <summary>The yen carry trade; null is unknown.</summary>
/// <param name="Pressure">Carry unwind pressure, 0 to 1.</param>
/// <param name="CarryToRisk">Carry earned per unit of implied volatility, a ratio.</param>
/// <param name="HedgeCost">What a yen investor pays to sell dollars forward, a fraction a year.</param>
/// <param name="Basis">Cross-currency basis, a fraction a year; negative is a premium for dollars.</param>
/// <param name="InterventionProximity">How near USDJPY is to where authorities acted, 0 to 1.</param>
public sealed record CarryObservation(double? Pressure, double? CarryToRisk, double? HedgeCost, double? Basis, double? InterventionProximity);
