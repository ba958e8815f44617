using System.Globalization;

namespace YenValve.Importing;

/// <summary>Dates and numbers of publishers' files, read strictly and written one way.</summary>
internal static class Figures
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy/M/d", "MM/dd/yyyy"];
    private static readonly string[] TimeForms = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm"];

    public static bool TryDate(string text, out DateTime date) =>
        DateTime.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static bool TryTime(string text, out DateTime utc) =>
        DateTime.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out utc);

    public static bool TryNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);

    /// <summary>MOF and others write '-' where there is no figure.</summary>
    public static bool IsMissing(string text) => text.Length == 0 || text == "-";

    public static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Text(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
