using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Events;

/// <summary>What a run gave up against its twin when nothing happened, and what it saved when something did.</summary>
/// <param name="OutsideWindows">Run less twin outside the event windows, log return put on a year of such days; negative is a cost.</param>
/// <param name="InsideWindows">Run less twin inside them, summed log return.</param>
/// <param name="DaysOutside">Days outside the windows.</param>
/// <param name="Years">Each calendar year: returns of both, and whether no window touches it.</param>
public sealed record ProtectionCost(double OutsideWindows, double InsideWindows, int DaysOutside, IReadOnlyList<ProtectionYear> Years)
{
    /// <summary>Run less twin, mean over the years that no window touches; NaN where there is no such year.</summary>
    public double CalmYears
    {
        get
        {
            var calm = Years.Where(year => year.IsCalm).ToList();
            return calm.Count == 0 ? double.NaN : calm.Average(year => year.Run - year.Twin);
        }
    }

    /// <summary>Compares a run with its twin over the same days.</summary>
    /// <param name="run">The run.</param>
    /// <param name="twin">The same without what is judged.</param>
    /// <param name="windows">Event windows.</param>
    /// <exception cref="ArgumentException">The two do not cover the same moments.</exception>
    public static ProtectionCost Of(RunSeries run, RunSeries twin, IReadOnlyList<EventWindow> windows)
    {
        if (!run.Times.AsSpan().SequenceEqual(twin.Times.AsSpan())) throw new ArgumentException("The runs do not cover the same days.", nameof(twin));
        double outside = 0.0, inside = 0.0;
        var days = 0;
        for (var i = 1; i < run.Times.Length; i++)
        {
            var gain = Math.Log(run.Equity[i] / run.Equity[i - 1]) - Math.Log(twin.Equity[i] / twin.Equity[i - 1]);
            var time = run.Times[i];
            if (windows.Any(window => window.Holds(time)))
            {
                inside += gain;
                continue;
            }

            outside += gain;
            days++;
        }

        var years = CalendarReturns.Yearly(run.Times, run.Equity.AsSpan())
            .Zip(CalendarReturns.Yearly(twin.Times, twin.Equity.AsSpan()), (a, b) => new ProtectionYear(
                a.Year, a.Return, b.Return, !windows.Any(window => window.FirstDay.Year <= a.Year && window.LastDay.Year >= a.Year)))
            .ToList();
        return new ProtectionCost(days > 0 ? outside * DailyReturns.DaysPerYear / days : 0.0, inside, days, years);
    }
}

/// <summary>A calendar year of a run and of its twin.</summary>
/// <param name="Year">The year; the first and the last may be partial.</param>
/// <param name="Run">Return of the run.</param>
/// <param name="Twin">Return of the twin.</param>
/// <param name="IsCalm">Whether no event window touches the year.</param>
public sealed record ProtectionYear(int Year, double Run, double Twin, bool IsCalm);
