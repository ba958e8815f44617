namespace QuantConnect.Data.Consolidators;

/// <summary>The weeks, months, quarters and years of the calendar, as bars.</summary>
public static class Calendar
{
    /// <summary>Weeks from Monday to Sunday.</summary>
    public static Func<DateTime, CalendarInfo> Weekly => time => new CalendarInfo(Expiry.EndOfWeek(time).AddDays(-7), TimeSpan.FromDays(7));

    /// <summary>Months.</summary>
    public static Func<DateTime, CalendarInfo> Monthly => time => Months(new DateTime(time.Year, time.Month, 1), 1);

    /// <summary>Quarters of the calendar year.</summary>
    public static Func<DateTime, CalendarInfo> Quarterly => time => Months(new DateTime(time.Year, time.Month - ((time.Month - 1) % 3), 1), 3);

    /// <summary>Years.</summary>
    public static Func<DateTime, CalendarInfo> Yearly => time => Months(new DateTime(time.Year, 1, 1), 12);

    private static CalendarInfo Months(DateTime start, int count) => new(start, start.AddMonths(count) - start);
}

/// <summary>The calendars under their former name.</summary>
[Obsolete("CalendarType is obsolete, please use Calendar instead")]
public static class CalendarType
{
    /// <summary>Weeks from Monday to Sunday.</summary>
    public static Func<DateTime, CalendarInfo> Weekly => Calendar.Weekly;

    /// <summary>Months.</summary>
    public static Func<DateTime, CalendarInfo> Monthly => Calendar.Monthly;
}
