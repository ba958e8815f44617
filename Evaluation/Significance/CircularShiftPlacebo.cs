namespace YenValve.Evaluation.Significance;

/// <summary>
/// Was it the timing? The multipliers are moved against the base weights by every number of days, wrapped around at the end. Each shift
/// cuts as deep, as often and as long as the real timing, but at other times; the p-value is the share that did at least as well.
/// </summary>
public static class CircularShiftPlacebo
{
    /// <summary>Compares the real timing with every other.</summary>
    /// <param name="series">The decisions of a run.</param>
    /// <param name="settings">How weights are traded.</param>
    /// <exception cref="ArgumentException">The series cannot be judged.</exception>
    public static PlaceboResult Of(TimingSeries series, PlaceboSettings settings)
    {
        series.Validated();
        var simulation = new TimingSimulation(series, settings);
        var shifts = new TimingScore[series.Count];
        Parallel.For(0, series.Count, shift => shifts[shift] = simulation.Run(shift));
        return new PlaceboResult(simulation.WithoutMacro(), shifts[0], shifts[1..], settings);
    }
}
