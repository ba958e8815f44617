namespace QuantConnect;

/// <summary>Formats of dates and times.</summary>
public static class DateFormat
{
    /// <summary>Two-digit year, month, day.</summary>
    public const string SixCharacter = "yyMMdd";

    /// <summary>Year, month, day.</summary>
    public const string EightCharacter = "yyyyMMdd";

    /// <summary>Day and minute.</summary>
    public const string TwelveCharacter = "yyyyMMdd HH:mm";

    /// <summary>ISO 8601 to the second.</summary>
    public static string JsonFormat { get; } = "yyyy-MM-ddTHH:mm:ss";

    /// <summary>ISO 8601 in UTC.</summary>
    public const string ISOShort = "yyyy-MM-ddTHH:mm:ssZ";

    /// <summary>Database timestamp.</summary>
    public const string DB = "yyyy-MM-dd HH:mm:ss";

    /// <summary>Shown to people.</summary>
    public const string UI = "yyyy-MM-dd HH:mm:ss";

    /// <summary>Month first, with two-digit year and minutes.</summary>
    public const string USShort = "M/d/yy h:mm tt";

    /// <summary>Month first, with two-digit year.</summary>
    public const string USShortDateOnly = "M/d/yy";

    /// <summary>Month first, with seconds.</summary>
    public const string US = "M/d/yyyy h:mm:ss tt";

    /// <summary>Month first.</summary>
    public const string USDateOnly = "M/d/yyyy";

    /// <summary>Currency quotes, to a tenth of a millisecond.</summary>
    public const string Forex = "yyyyMMdd HH:mm:ss.ffff";

    /// <summary>FIX protocol.</summary>
    public const string FIX = "yyyyMMdd-HH:mm:ss";

    /// <summary>FIX protocol with milliseconds.</summary>
    public const string FIXWithMillisecond = "yyyyMMdd-HH:mm:ss.fff";

    /// <summary>Year and month.</summary>
    public const string YearMonth = "yyyyMM";
}
