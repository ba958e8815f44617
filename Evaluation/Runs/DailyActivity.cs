using System.Collections.Immutable;

namespace YenValve.Evaluation.Runs;

/// <summary>What was held, traded and paid day by day, from the fills.</summary>
internal sealed class DailyActivity
{
    public DailyActivity(ImmutableArray<DateTime> times, Dictionary<DateTime, double> equity, Dictionary<DateTime, double> price, IReadOnlyList<Fill> fills)
    {
        double[] weight = new double[times.Length], traded = new double[times.Length], fees = new double[times.Length];
        var held = 0.0;
        var next = 0;
        for (var day = 0; day < times.Length; day++)
        {
            // A day's trading is measured by what the portfolio was worth when the day began.
            var value = equity[times[Math.Max(0, day - 1)]];
            for (; next < fills.Count && fills[next].UtcTime <= times[day]; next++)
            {
                held += fills[next].Quantity;
                traded[day] += Math.Abs(fills[next].Quantity) * fills[next].Price / value;
                fees[day] += fills[next].Fee / value;
            }

            weight[day] = held * price[times[day]] / equity[times[day]];
        }

        Weight = [.. weight];
        Traded = [.. traded];
        Fees = [.. fees];
    }

    public ImmutableArray<double> Weight { get; }

    public ImmutableArray<double> Traded { get; }

    public ImmutableArray<double> Fees { get; }
}
