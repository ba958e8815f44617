using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace YenValve.Report.Pictures;

/// <summary>Where the ticks of a picture stand and what they say.</summary>
internal static class PictureAxes
{
    private const int LongRun = 800;

    /// <summary>Values, plain or in per cent.</summary>
    public static NumericAutomatic Values(bool isPercent) => new()
    {
        LabelFormatter = value => isPercent
            ? (100.0 * value).ToString("0", CultureInfo.InvariantCulture) + "%"
            : value.ToString("0.##", CultureInfo.InvariantCulture),
        MinimumTickSpacing = 24,
    };

    /// <summary>1, 2 and 5 of each power of ten, on an axis of decimal logarithms.</summary>
    public static NumericManual Logarithms(AxisLimits limits)
    {
        var ticks = new NumericManual();
        for (var power = (int)Math.Floor(limits.Bottom); power <= Math.Ceiling(limits.Top); power++)
        {
            foreach (var unit in new[] { 1, 2, 5 })
            {
                var position = power + Math.Log10(unit);
                if (position >= limits.Bottom && position <= limits.Top) ticks.AddMajor(position, Math.Pow(10, position).ToString("#,0", CultureInfo.InvariantCulture));
            }
        }

        return ticks;
    }

    /// <summary>Years over a long run, months over a short one.</summary>
    public static NumericManual Times(DateTime begin, DateTime end)
    {
        var ticks = new NumericManual();
        var isLong = (end - begin).TotalDays > LongRun;
        for (var month = new DateTime(begin.Year, begin.Month, 1, 0, 0, 0, DateTimeKind.Utc); month < end; month = month.AddMonths(1))
        {
            if (month < begin) continue;
            if (!isLong) ticks.AddMajor(month.ToOADate(), month.ToString("MMM yy", CultureInfo.InvariantCulture));
            else if (month.Month == 1) ticks.AddMajor(month.ToOADate(), month.ToString("yyyy", CultureInfo.InvariantCulture));
        }

        return ticks;
    }
}
