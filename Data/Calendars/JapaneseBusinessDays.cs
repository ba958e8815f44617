namespace YenValve.Data.Calendars;

/// <summary>The days on which Japanese banks are open, and with them the JGB market and the Ministry of Finance's publication of its yields.</summary>
public static class JapaneseBusinessDays
{
    /// <summary>Whether a day is a business day: neither a weekend, nor a national holiday, nor one of 31 December to 3 January.</summary>
    public static bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsYearEnd(day) && !JapaneseHolidays.IsHoliday(day);

    /// <summary>The first business day after a day.</summary>
    public static DateOnly Next(DateOnly day)
    {
        do day = day.AddDays(1);
        while (!IsBusinessDay(day));
        return day;
    }

    private static bool IsYearEnd(DateOnly day) => day is { Month: 12, Day: 31 } or { Month: 1, Day: <= 3 };
}
