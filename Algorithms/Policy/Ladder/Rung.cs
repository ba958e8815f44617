namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>One resting limit of a ladder.</summary>
/// <param name="Index">Number from the market downwards, from 1.</param>
/// <param name="LimitPrice">Highest price paid, quote currency per coin.</param>
/// <param name="Weight">Fraction of the portfolio that is bought here when all of it fills.</param>
/// <param name="IsFilled">Whether all of it was bought.</param>
public sealed record Rung(int Index, double LimitPrice, double Weight, bool IsFilled)
{
    /// <summary>Part that was bought, in [0, 1]: exchanges fill in parts.</summary>
    public double FilledShare { get; init; } = IsFilled ? 1.0 : 0.0;

    /// <summary>Fraction of the portfolio that may still be bought here.</summary>
    public double OpenWeight() => IsFilled ? 0.0 : Weight * (1.0 - FilledShare);

    /// <summary>Fraction of the portfolio that was bought here.</summary>
    public double FilledWeight() => Weight - OpenWeight();
}
