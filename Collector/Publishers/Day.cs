using System.Globalization;

namespace YenValve.Collector.Publishers;

/// <summary>Days as the keys of stored series.</summary>
internal static class Day
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day of a key; null where there is none.</summary>
    public static DateOnly? Of(string? key) => key == null ? null : DateOnly.ParseExact(key, Form, CultureInfo.InvariantCulture);

    /// <summary>A day as a key.</summary>
    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The later of two days that may be unknown.</summary>
    public static DateOnly? Later(DateOnly? a, DateOnly? b) => a == null || b > a ? b : a;

    /// <summary>Midnight at its beginning.</summary>
    public static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
