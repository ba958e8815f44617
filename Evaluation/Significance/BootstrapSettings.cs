namespace YenValve.Evaluation.Significance;

/// <summary>How a bootstrap draws; recorded beside what it says.</summary>
public sealed record BootstrapSettings
{
    /// <summary>Days of a block: the length, or the mean length of the stationary kind; at least 1.</summary>
    public int Block { get; init; } = 20;

    /// <summary>Samples redrawn, at least 1.</summary>
    public int Draws { get; init; } = 2000;

    /// <summary>Share that the intervals hold, strictly between 0 and 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Blocks of geometric length (Politis and Romano, 1994, JASA 89) instead of equal ones wrapped around at the end (1992).</summary>
    public bool Stationary { get; init; }

    /// <summary>Seed: the same gives the same, whatever the number of cores.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the setting.</exception>
    public BootstrapSettings Validated()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Block, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Draws, 1);
        if (!(Confidence is > 0.0 and < 1.0)) throw new ArgumentOutOfRangeException(nameof(Confidence), Confidence, "The confidence lies strictly between 0 and 1.");
        return this;
    }
}
