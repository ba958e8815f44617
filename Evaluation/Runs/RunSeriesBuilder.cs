using System.Collections.Immutable;

namespace YenValve.Evaluation.Runs;

/// <summary>Makes the daily series of a run from what LEAN's result holds: samples at all hours, and fills.</summary>
public static class RunSeriesBuilder
{
    /// <summary>The series between the first and the last midnight that both equity and price were sampled at.</summary>
    /// <param name="name">What the run is called.</param>
    /// <param name="equity">Samples of the portfolio's value; UTC, ascending; the last of a moment counts.</param>
    /// <param name="prices">Samples of Bitcoin's price, in the same way.</param>
    /// <param name="fills">Fills, oldest first.</param>
    /// <param name="decisions">Daily decisions, oldest first; empty where there are none.</param>
    /// <exception cref="ArgumentException">Fewer than two midnights were sampled.</exception>
    public static RunSeries Build(
        string name, IEnumerable<(DateTime UtcTime, double Value)> equity, IEnumerable<(DateTime UtcTime, double Value)> prices,
        IReadOnlyList<Fill> fills, ImmutableArray<DecisionPoint> decisions)
    {
        var values = Midnights(equity);
        var price = Midnights(prices);
        var times = values.Keys.Where(price.ContainsKey).Order().ToImmutableArray();
        if (times.Length < 2) throw new ArgumentException("The run has not two midnights at which equity and price are known.", nameof(equity));
        var activity = new DailyActivity(times, values, price, fills);
        return new RunSeries(name, times, [.. times.Select(time => values[time])])
        {
            Price = [.. times.Select(time => price[time])],
            Weight = activity.Weight,
            Traded = activity.Traded,
            Fees = activity.Fees,
            Fills = fills.Count,
            Decisions = decisions,
        };
    }

    private static Dictionary<DateTime, double> Midnights(IEnumerable<(DateTime UtcTime, double Value)> samples)
    {
        var days = new Dictionary<DateTime, double>();
        foreach (var (time, value) in samples)
        {
            if (time.TimeOfDay == TimeSpan.Zero && value > 0.0) days[time] = value;
        }

        return days;
    }
}
