namespace QuantConnect.Data.Consolidators;

/// <summary>Former name of <see cref="Calendar"/>.</summary>
public static class CalendarType
{
    /// <summary>Weeks from Monday.</summary>
    public static Func<DateTime, CalendarInfo> Weekly => Calendar.Weekly;

    /// <summary>Months.</summary>
    public static Func<DateTime, CalendarInfo> Monthly => Calendar.Monthly;
}
