namespace YenValve.Evaluation.Significance;

/// <summary>The real timing among all shifted ones.</summary>
/// <param name="WithoutMacro">The same weights never cut.</param>
/// <param name="Actual">The real timing, by the same simulation.</param>
/// <param name="Shifts">Every other timing.</param>
/// <param name="Settings">How weights were traded.</param>
public sealed record PlaceboResult(TimingScore WithoutMacro, TimingScore Actual, IReadOnlyList<TimingScore> Shifts, PlaceboSettings Settings)
{
    /// <summary>Share of timings whose Sharpe ratio is at least the real one's, which is counted itself.</summary>
    public double SharpePValue => PValue(score => score.Sharpe);

    /// <summary>The same for the Calmar ratio.</summary>
    public double CalmarPValue => PValue(score => score.Calmar);

    /// <summary>The same for the compound annual return.</summary>
    public double ReturnPValue => PValue(score => score.AnnualReturn);

    /// <summary>The same for the maximum drawdown: share of timings that fell no deeper.</summary>
    public double DrawdownPValue => PValue(score => score.Drawdown);

    /// <summary>The shifted timing with the highest Sharpe ratio.</summary>
    public TimingScore Best => Shifts.MaxBy(score => score.Sharpe);

    /// <summary>Median Sharpe ratio of the shifted timings.</summary>
    public double MedianSharpe
    {
        get
        {
            var sorted = Shifts.Select(score => score.Sharpe).Order().ToList();
            return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
        }
    }

    /// <summary>Share of timings with at least the real value; above 1/2 the real timing is worse than most.</summary>
    public double PValue(Func<TimingScore, double> measure)
    {
        // Sums in another order differ in the last place; equal timings are equal.
        const double Rounding = 1e-12;
        var actual = measure(Actual);
        return (1.0 + Shifts.Count(score => measure(score) >= actual - Rounding)) / (1.0 + Shifts.Count);
    }
}
