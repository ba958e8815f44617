namespace YenValve.Data.Calendars;

/// <summary>
/// The days on which United States government securities trade, and so those on which the New York Fed publishes SOFR: weekdays but for the federal
/// holidays (5 U.S.C. 6103) and Good Friday. A holiday on a Sunday moves to Monday; Independence Day and Christmas on a Saturday to Friday, as the
/// industry's association (SIFMA) recommends; others on a Saturday are not made up for.
/// </summary>
public static class UnitedStatesBusinessDays
{
    private static readonly DateOnly MourningForGeorgeBush = new(2018, 12, 5);

    /// <summary>Whether a day is a business day.</summary>
    public static bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>The business day a number of them after a day.</summary>
    public static DateOnly After(DateOnly day, int count = 1)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsBusinessDay(day)) count--;
        }

        return day;
    }

    private static bool IsHoliday(DateOnly day) =>
        IsNamed(day) || IsGoodFriday(day) || day == MourningForGeorgeBush
        || (day.DayOfWeek == DayOfWeek.Monday && IsFixed(day.AddDays(-1)))
        || (day.DayOfWeek == DayOfWeek.Friday && ((day.Month, day.Day) is (7, 3) or (12, 24)));

    private static bool IsNamed(DateOnly day) => IsFixed(day) || day.Month switch
    {
        1 => IsNth(day, DayOfWeek.Monday, 3),
        2 => IsNth(day, DayOfWeek.Monday, 3),
        5 => day.DayOfWeek == DayOfWeek.Monday && day.Day > 24,
        9 => IsNth(day, DayOfWeek.Monday, 1),
        10 => IsNth(day, DayOfWeek.Monday, 2),
        11 => IsNth(day, DayOfWeek.Thursday, 4),
        _ => false,
    };

    private static bool IsFixed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (7, 4) or (11, 11) or (12, 25) => true,
        (6, 19) => day.Year >= 2022,
        _ => false,
    };

    private static bool IsNth(DateOnly day, DayOfWeek weekday, int week) => day.DayOfWeek == weekday && (day.Day - 1) / 7 == week - 1;

    private static bool IsGoodFriday(DateOnly day) =>
        day.Month is 3 or 4 && day.DayOfWeek == DayOfWeek.Friday && day == EasterSunday(day.Year).AddDays(-2);

    // The Gregorian computus of the "Anonymous" of Nature, 20 April 1876.
    private static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
