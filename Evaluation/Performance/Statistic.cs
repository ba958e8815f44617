using System.Globalization;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Performance;

/// <summary>A statistic of a run: what it is called, what it means, and how it is worked out.</summary>
/// <param name="Key">Name for machines.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Unit">How to read it.</param>
/// <param name="Definition">What it is, in a sentence.</param>
/// <param name="Formula">How it comes about.</param>
/// <param name="Of">Works it out; NaN where it does not exist.</param>
public sealed record Statistic(string Key, string Name, StatisticUnit Unit, string Definition, string Formula, Func<RunSeries, double> Of)
{
    /// <summary>A value of this statistic as people read it; a dash where there is none.</summary>
    public string Text(double value) => double.IsNaN(value) ? "-" : Unit switch
    {
        StatisticUnit.Fraction => Percent(value),
        StatisticUnit.Ratio or StatisticUnit.PerYear => value.ToString("0.00;-0.00;0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>A fraction in per cent with one decimal; nothing has no sign.</summary>
    public static string Percent(double fraction) => (100.0 * fraction).ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture) + "%";
}
