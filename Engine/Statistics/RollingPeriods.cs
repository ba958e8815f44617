namespace QuantConnect.Statistics;

/// <summary>The windows over which rolling statistics are taken: they end with each month and with the run.</summary>
internal static class RollingPeriods
{
    public static List<(DateTime Start, DateTime End)> Of(int months, DateTime first, DateTime last)
    {
        List<DateTime> ends = [];
        var end = last.Date;
        do
        {
            ends.Add(end);
            end = new DateTime(end.Year, end.Month, 1).AddDays(-1);
        }
        while (end >= first);
        ends.Reverse();

        // Each window starts months before the month after the previous window's end.
        List<(DateTime Start, DateTime End)> periods = [(first, ends[0])];
        for (var i = 1; i < ends.Count; i++)
        {
            var start = ends[i - 1].AddDays(1).AddMonths(1 - months);
            periods.Add((start < first ? first : start, ends[i]));
        }

        return periods;
    }
}
