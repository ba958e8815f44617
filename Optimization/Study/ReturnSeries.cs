namespace YenValve.Optimization.Study;

/// <summary>A run's return of each day, as fractions.</summary>
/// <param name="Days">The days, ascending, each as its number since 1 January of year 1.</param>
/// <param name="Values">The return of each day.</param>
public sealed record ReturnSeries(IReadOnlyList<int> Days, IReadOnlyList<double> Values)
{
    /// <summary>None.</summary>
    public static ReturnSeries None { get; } = new([], []);

    /// <summary>The day of an index.</summary>
    public DateTime Day(int index) => DateTime.MinValue.AddDays(Days[index]);
}
