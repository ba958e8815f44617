using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

public partial class DateRules
{
    /// <summary>First day of every year, or some days on; 0 to 365.</summary>
    public IDateRule YearStart(int daysOffset = 0) => Months("YearStart", null, daysOffset, 365, 12, true, false);

    /// <summary>First trading day of every year, or some trading days on; 0 to 365.</summary>
    public IDateRule YearStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => YearStart(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>First trading day of every year, or some trading days on; 0 to 365.</summary>
    public IDateRule YearStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        Months("YearStart", symbol, daysOffset, 365, 12, true, extendedMarketHours);

    /// <summary>Last day of every year, or some days back; 0 to 365.</summary>
    public IDateRule YearEnd(int daysOffset = 0) => Months("YearEnd", null, daysOffset, 365, 12, false, false);

    /// <summary>Last trading day of every year, or some trading days back; 0 to 365.</summary>
    public IDateRule YearEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => YearEnd(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>Last trading day of every year, or some trading days back; 0 to 365.</summary>
    public IDateRule YearEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        Months("YearEnd", symbol, daysOffset, 365, 12, false, extendedMarketHours);

    /// <summary>First day of every quarter, or some days on; 0 to 92.</summary>
    public IDateRule QuarterStart(int daysOffset = 0) => Months("QuarterStart", null, daysOffset, 92, 3, true, false);

    /// <summary>First trading day of every quarter, or some trading days on; 0 to 92.</summary>
    public IDateRule QuarterStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => QuarterStart(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>First trading day of every quarter, or some trading days on; 0 to 92.</summary>
    public IDateRule QuarterStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        Months("QuarterStart", symbol, daysOffset, 92, 3, true, extendedMarketHours);

    /// <summary>Last day of every quarter, or some days back; 0 to 92.</summary>
    public IDateRule QuarterEnd(int daysOffset = 0) => Months("QuarterEnd", null, daysOffset, 92, 3, false, false);

    /// <summary>Last trading day of every quarter, or some trading days back; 0 to 92.</summary>
    public IDateRule QuarterEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => QuarterEnd(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>Last trading day of every quarter, or some trading days back; 0 to 92.</summary>
    public IDateRule QuarterEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        Months("QuarterEnd", symbol, daysOffset, 92, 3, false, extendedMarketHours);

    /// <summary>First day of every month, or some days on; 0 to 30.</summary>
    public IDateRule MonthStart(int daysOffset = 0) => Months("MonthStart", null, daysOffset, 30, 1, true, false);

    /// <summary>First trading day of every month, or some trading days on; 0 to 30.</summary>
    public IDateRule MonthStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => MonthStart(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>First trading day of every month, or some trading days on; 0 to 30.</summary>
    public IDateRule MonthStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        Months("MonthStart", symbol, daysOffset, 30, 1, true, extendedMarketHours);

    /// <summary>Last day of every month, or some days back; 0 to 30.</summary>
    public IDateRule MonthEnd(int daysOffset = 0) => Months("MonthEnd", null, daysOffset, 30, 1, false, false);

    /// <summary>Last trading day of every month, or some trading days back; 0 to 30.</summary>
    public IDateRule MonthEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => MonthEnd(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>Last trading day of every month, or some trading days back; 0 to 30.</summary>
    public IDateRule MonthEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        Months("MonthEnd", symbol, daysOffset, 30, 1, false, extendedMarketHours);

    /// <summary>Every Monday, or some days on; 0 to 6.</summary>
    public IDateRule WeekStart(int daysOffset = 0)
    {
        CheckOffset("WeekStart", daysOffset, 6);
        return Weeks("WeekStart", null, null, daysOffset, true, false);
    }

    /// <summary>First trading day of every week, or some trading days on.</summary>
    public IDateRule WeekStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => WeekStart(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>First trading day of every week, or some trading days on.</summary>
    public IDateRule WeekStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true)
    {
        var hours = GetSecurityExchangeHours(symbol);
        CheckWeekOffset("WeekStart", symbol, hours, daysOffset, true);
        return Weeks("WeekStart", symbol, hours, daysOffset, true, extendedMarketHours);
    }

    /// <summary>Every Friday, or some days back; 0 to 6.</summary>
    public IDateRule WeekEnd(int daysOffset = 0)
    {
        CheckOffset("WeekEnd", daysOffset, 6);
        return Weeks("WeekEnd", null, null, daysOffset, false, false);
    }

    /// <summary>Last trading day of every week, or some trading days back.</summary>
    public IDateRule WeekEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => WeekEnd(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>Last trading day of every week, or some trading days back.</summary>
    public IDateRule WeekEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true)
    {
        var hours = GetSecurityExchangeHours(symbol);
        CheckWeekOffset("WeekEnd", symbol, hours, daysOffset, false);
        return Weeks("WeekEnd", symbol, hours, daysOffset, false, extendedMarketHours);
    }

    private FuncDateRule Months(string rule, Symbol? symbol, int offset, int most, int length, bool fromStart, bool extended)
    {
        // LEAN checks no offset of calendar months: it stops at the month's other end.
        if (length != 1 || symbol != null) CheckOffset(rule, offset, most);
        return new FuncDateRule(NameOf(rule, symbol, fromStart ? offset : -offset), (start, end) =>
            new PeriodDays(symbol == null ? null : GetSecurityExchangeHours(symbol), offset, fromStart, extended).Months(start, end, length));
    }

    private static FuncDateRule Weeks(string rule, Symbol? symbol, SecurityExchangeHours? hours, int offset, bool fromStart, bool extended) =>
        new(NameOf(rule, symbol, fromStart ? offset : -offset), (start, end) => new PeriodDays(hours, offset, fromStart, extended).Weeks(start, end));

    private static void CheckOffset(string rule, int offset, int most)
    {
        if (offset < 0 || offset > most)
        {
            throw new ArgumentOutOfRangeException("daysOffset", $"DateRules.{rule}() : Offset must be between 0 and {most}");
        }
    }

    private static void CheckWeekOffset(string rule, Symbol symbol, SecurityExchangeHours hours, int offset, bool fromStart)
    {
        var open = hours.MarketHours.Values.Where(day => !day.IsClosedAllDay).Select(day => day.DayOfWeek).Order().ToList();
        if (offset <= open.Count - 1) return;
        var bad = fromStart ? $"{open[0]}+{offset}" : $"{open[^1]}-{offset}";
        throw new ArgumentOutOfRangeException("daysOffset", $"DateRules.{rule}() : {bad} is out of range for {symbol}'s schedule," +
            $" please use an offset between 0 - {open.Count - 1}; Schedule : {string.Join(", ", open)}");
    }

    private static string NameOf(string rule, Symbol? symbol, int offset)
    {
        var shift = offset == 0 ? "" : $"{offset:+0;-0}";
        return symbol == null ? rule + shift : $"{symbol.Value}: {rule}{shift}";
    }
}
