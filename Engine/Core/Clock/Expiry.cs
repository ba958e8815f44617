namespace QuantConnect;

/// <summary>When a period that holds a given moment ends.</summary>
public static class Expiry
{
    /// <summary>A month later.</summary>
    public static Func<DateTime, DateTime> OneMonth => time => time.AddMonths(1);

    /// <summary>Three months later.</summary>
    public static Func<DateTime, DateTime> OneQuarter => time => time.AddMonths(3);

    /// <summary>A year later.</summary>
    public static Func<DateTime, DateTime> OneYear => time => time.AddYears(1);

    /// <summary>Next midnight.</summary>
    public static Func<DateTime, DateTime> EndOfDay => time => time.AddDays(1).Date;

    /// <summary>Next Monday's midnight.</summary>
    public static Func<DateTime, DateTime> EndOfWeek => time =>
        time.Date.AddDays(time.DayOfWeek == DayOfWeek.Sunday ? 1 : 8 - (int)time.DayOfWeek);

    /// <summary>First of the next month.</summary>
    public static Func<DateTime, DateTime> EndOfMonth => time => new DateTime(time.Year, time.Month, 1).AddMonths(1);

    /// <summary>First day of the next quarter.</summary>
    public static Func<DateTime, DateTime> EndOfQuarter => time => new DateTime(time.Year, (time.Month - 1) / 3 * 3 + 1, 1).AddMonths(3);

    /// <summary>First of January.</summary>
    public static Func<DateTime, DateTime> EndOfYear => time => new DateTime(time.Year + 1, 1, 1);
}
