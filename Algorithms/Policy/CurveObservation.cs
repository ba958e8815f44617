namespace YenValve.Algorithms.Policy;

/// <summary>The JGB curve as last released.</summary>
/// <param name="Stress">S: the latched stress score, 0 to 1.</param>
/// <param name="Score">The score of the last curve without the latch, 0 to 1.</param>
/// <param name="Velocity">Largest yield shock of the 30Y and the 40Y, in floored deviations.</param>
/// <param name="Kink">Kink index of the two long butterflies, in robust deviations.</param>
/// <param name="Noise">Misfit of the fitted curve, in robust deviations.</param>
/// <param name="Velocity5Day30">Five-day shock of the 30Y yield with its sign, in floored deviations; null unknown.</param>
/// <param name="Velocity5Day40">Five-day shock of the 40Y yield with its sign, in floored deviations; null unknown.</param>
/// <param name="TradeDate">Trading day of the curve.</param>
/// <param name="ReleasedUtc">When the curve became public, UTC.</param>
public sealed record CurveObservation(
    double Stress,
    double Score,
    double Velocity,
    double Kink,
    double Noise,
    double? Velocity5Day30,
    double? Velocity5Day40,
    DateTime TradeDate,
    DateTime ReleasedUtc);
