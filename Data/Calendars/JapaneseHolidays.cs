namespace YenValve.Data.Calendars;

/// <summary>
/// Japan's national holidays from 2007 on, by the Act on National Holidays (Act No. 178 of 1948 as amended): fixed days, "happy Mondays",
/// the two equinoxes, substitute holidays, the day between two holidays, and the days moved or added by special law (2019 to 2021).
/// </summary>
public static class JapaneseHolidays
{
    /// <summary>Whether a day is a national holiday.</summary>
    public static bool IsHoliday(DateOnly day) => IsNamed(day) || IsSubstitute(day) || IsBetween(day);

    private static bool IsNamed(DateOnly day)
    {
        var (year, month, date) = (day.Year, day.Month, day.Day);
        return SpecialLaw(day) ?? month switch
        {
            1 => date == 1 || IsMonday(day, 2),
            2 => date == 11 || (date == 23 && year >= 2020),
            3 => date == VernalEquinox(year),
            4 => date == 29,
            5 => date is 3 or 4 or 5,
            7 => IsMonday(day, 3),
            8 => date == 11 && year >= 2016,
            9 => date == AutumnalEquinox(year) || IsMonday(day, 3),
            10 => IsMonday(day, 2),
            11 => date is 3 or 23,
            12 => date == 23 && year <= 2018,
            _ => false,
        };
    }

    // The enthronement of 2019 added days; the Olympic years moved three holidays to the games' opening and closing.
    private static bool? SpecialLaw(DateOnly day) => (day.Year, day.Month, day.Day) switch
    {
        (2019, 5, 1) or (2019, 10, 22) => true,
        (2020, 7, 23) or (2020, 7, 24) or (2020, 8, 10) => true,
        (2020, 7, _) or (2020, 8, _) or (2020, 10, _) => false,
        (2021, 7, 22) or (2021, 7, 23) or (2021, 8, 8) => true,
        (2021, 7, _) or (2021, 8, _) or (2021, 10, _) => false,
        _ => null,
    };

    // A holiday on a Sunday moves to the next day that is not one itself.
    private static bool IsSubstitute(DateOnly day)
    {
        if (day.DayOfWeek == DayOfWeek.Sunday) return false;
        for (var before = day.AddDays(-1); IsNamed(before); before = before.AddDays(-1))
        {
            if (before.DayOfWeek == DayOfWeek.Sunday) return true;
        }

        return false;
    }

    // Which happens in September, when the equinox falls two days after Respect for the Aged Day, and did at the enthronement.
    private static bool IsBetween(DateOnly day) =>
        day.DayOfWeek != DayOfWeek.Sunday && IsNamed(day.AddDays(-1)) && IsNamed(day.AddDays(1));

    private static bool IsMonday(DateOnly day, int week) => day.DayOfWeek == DayOfWeek.Monday && (day.Day - 1) / 7 == week - 1;

    // The usual approximation of the sun's mean longitude, good for 1980 to 2099.
    private static int VernalEquinox(int year) => Equinox(20.8431, year);

    private static int AutumnalEquinox(int year) => Equinox(23.2488, year);

    private static int Equinox(double epoch, int year) =>
        (int)(epoch + (0.242194 * (year - 1980)) - Math.Floor((year - 1980) / 4.0));
}
