using static System.FormattableString;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>How well an insight did, from 0 to 1.</summary>
public class InsightScore
{
    /// <summary>Makes a score of zero.</summary>
    public InsightScore()
    {
    }

    /// <summary>Makes a score.</summary>
    public InsightScore(double direction, double magnitude, DateTime updatedTimeUtc)
    {
        Direction = direction;
        Magnitude = magnitude;
        UpdatedTimeUtc = updatedTimeUtc;
    }

    /// <summary>When it was last set, in UTC.</summary>
    public DateTime UpdatedTimeUtc { get; private set; }

    /// <summary>How right the direction was.</summary>
    public double Direction { get; private set; }

    /// <summary>How near the magnitude was.</summary>
    public double Magnitude { get; private set; }

    /// <summary>Whether it can no longer change.</summary>
    public bool IsFinalScore { get; private set; }

    /// <summary>Sets one of the scores, held between 0 and 1; does nothing once final.</summary>
    public void SetScore(InsightScoreType type, double value, DateTime algorithmUtcTime)
    {
        if (IsFinalScore) return;
        UpdatedTimeUtc = algorithmUtcTime;
        var score = Math.Clamp(value, 0, 1);
        switch (type)
        {
            case InsightScoreType.Direction:
                Direction = score;
                break;
            case InsightScoreType.Magnitude:
                Magnitude = score;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type), type, null);
        }
    }

    /// <summary>Keeps the scores as they are from now on.</summary>
    public void Finalize(DateTime algorithmUtcTime)
    {
        IsFinalScore = true;
        UpdatedTimeUtc = algorithmUtcTime;
    }

    /// <summary>One of the scores.</summary>
    public double GetScore(InsightScoreType type) => type switch
    {
        InsightScoreType.Direction => Direction,
        InsightScoreType.Magnitude => Magnitude,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <inheritdoc/>
    public override string ToString() =>
        Invariant($"Direction: {Math.Round(100 * Direction, 2)} Magnitude: {Math.Round(100 * Magnitude, 2)}");
}
