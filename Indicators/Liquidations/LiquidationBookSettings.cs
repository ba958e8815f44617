namespace YenValve.Indicators.Liquidations;

/// <summary>Assumptions of a <see cref="LiquidationBook"/>; the defaults are places to start from, not estimates.</summary>
public sealed record LiquidationBookSettings
{
    /// <summary>Leverages that positions are taken to have.</summary>
    public IReadOnlyList<double> Leverages { get; init; } = [10.0, 25.0, 50.0, 100.0];

    /// <summary>Share of new open interest at each leverage, as fractions of any sum.</summary>
    public IReadOnlyList<double> Weights { get; init; } = [0.30, 0.35, 0.25, 0.10];

    /// <summary>Maintenance margin rate as a fraction.</summary>
    public double Maintenance { get; init; } = 0.004;

    /// <summary>Rule of the venue.</summary>
    public LiquidationFormula Formula { get; init; } = LiquidationFormula.Linear;

    /// <summary>Time in which half of what is left is taken to have been closed by choice; <see cref="Timeout.InfiniteTimeSpan"/> for never.</summary>
    public TimeSpan HalfLife { get; init; } = TimeSpan.FromHours(72);

    /// <summary>Levels kept for each leverage and side before neighbours are joined.</summary>
    public int Capacity { get; init; } = 1024;

    /// <summary>Width in log price within which neighbours are joined when there are too many.</summary>
    public double Bin { get; init; } = 0.0025;

    internal void Check()
    {
        if (Leverages.Count == 0 || Leverages.Count != Weights.Count) throw new ArgumentException("There is one weight for each leverage, and at least one.");
        if (Leverages.Any(l => !(l > 1.0 && l < 1.0 / Maintenance))) throw new ArgumentException("A leverage lies between one and the inverse of the maintenance rate.");
        if (Weights.Any(w => !(w >= 0.0)) || !(Weights.Sum() > 0.0) || !double.IsFinite(Weights.Sum())) throw new ArgumentException("Weights are not negative and not all zero.");
        if (!(Maintenance >= 0.0)) throw new ArgumentException("A maintenance rate is not negative.");
        if (HalfLife <= TimeSpan.Zero && HalfLife != Timeout.InfiniteTimeSpan) throw new ArgumentException("The half-life is positive or infinite.");
        if (Capacity < 16 || !(Bin > 0.0)) throw new ArgumentException("Room for at least 16 levels, in bins of some width.");
    }
}
