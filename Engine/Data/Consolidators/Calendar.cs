namespace QuantConnect.Data.Consolidators;

/// <summary>Periods of the calendar.</summary>
public static class Calendar
{
    /// <summary>Weeks from Monday.</summary>
    public static Func<DateTime, CalendarInfo> Weekly => time => new CalendarInfo(Expiry.EndOfWeek(time).AddDays(-7), TimeSpan.FromDays(7));

    /// <summary>Months.</summary>
    public static Func<DateTime, CalendarInfo> Monthly => time => Between(new DateTime(time.Year, time.Month, 1), Expiry.EndOfMonth(time));

    /// <summary>Quarters.</summary>
    public static Func<DateTime, CalendarInfo> Quarterly => time =>
        Between(new DateTime(time.Year, (time.Month - 1) / 3 * 3 + 1, 1), Expiry.EndOfQuarter(time));

    /// <summary>Years.</summary>
    public static Func<DateTime, CalendarInfo> Yearly => time => Between(new DateTime(time.Year, 1, 1), Expiry.EndOfYear(time));

    private static CalendarInfo Between(DateTime start, DateTime end) => new(start, end - start);
}
