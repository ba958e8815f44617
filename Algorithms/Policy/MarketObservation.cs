namespace YenValve.Algorithms.Policy;

/// <summary>What the policy is shown at one decision. Null is unknown, and unknown never adds exposure.</summary>
public sealed record MarketObservation
{
    /// <summary>Moment of the decision, UTC.</summary>
    public required DateTime UtcTime { get; init; }

    /// <summary>Weight of Bitcoin held now, a fraction of the portfolio.</summary>
    public required double CurrentWeight { get; init; }

    /// <summary>Annualised volatility of Bitcoin as a fraction.</summary>
    public double? Volatility { get; init; }

    /// <summary>The JGB curve's state; null where it is not known or too old to be believed.</summary>
    public CurveObservation? Curve { get; init; }
}

/// <summary>The long end of the JGB curve as last released.</summary>
/// <param name="Shock">Largest of the one-day and five-day yield shocks of the 30Y and the 40Y, in floored deviations.</param>
/// <param name="Source">Which of them it was, such as "40Y 1d".</param>
/// <param name="ButterflyMove">Largest move of the 20-30-40 butterfly over the last five curves, in robust deviations, without sign.</param>
/// <param name="ReleasedUtc">When the curve became public, UTC.</param>
public sealed record CurveObservation(double Shock, string Source, double ButterflyMove, DateTime ReleasedUtc);
