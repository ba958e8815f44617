using System.Globalization;
using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>Rules for the days of scheduled events.</summary>
public partial class DateRules : BaseScheduleRules
{
    /// <summary>Makes rules for an algorithm's securities.</summary>
    public DateRules(IAlgorithm algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase)
        : base(algorithm, securities, timeZone, marketHoursDatabase)
    {
    }

    /// <summary>The present day, in the algorithm's zone.</summary>
    public IDateRule Today => new FuncDateRule("TodayOnly", (_, _) => [Day(0)]);

    /// <summary>The day after the present one, in the algorithm's zone.</summary>
    public IDateRule Tomorrow => new FuncDateRule("TomorrowOnly", (_, _) => [Day(1)]);

    /// <summary>Sets the zone of the present day.</summary>
    public void SetDefaultTimeZone(DateTimeZone timeZone) => TimeZone = timeZone;

    /// <summary>One day.</summary>
    public IDateRule On(int year, int month, int day) => On([new DateTime(year, month, day)]);

    /// <summary>The given days, in the order given.</summary>
    public IDateRule On(params DateTime[] dates)
    {
        var days = dates.Select(date => date.Date).ToArray();
        var name = string.Join(",", days.Select(day => day.ToString("d", CultureInfo.InvariantCulture)));
        return new FuncDateRule(name, (start, end) => days.Where(day => day >= start && day <= end));
    }

    /// <summary>One day of every week.</summary>
    public IDateRule Every(DayOfWeek day) => Every([day]);

    /// <summary>The given days of every week.</summary>
    public IDateRule Every(params DayOfWeek[] days)
    {
        var wanted = days.ToHashSet();
        return new FuncDateRule(string.Join(",", days), (start, end) => Time.EachDay(start, end).Where(day => wanted.Contains(day.DayOfWeek)));
    }

    /// <summary>Every day of the calendar.</summary>
    public IDateRule EveryDay() => new FuncDateRule("EveryDay", Time.EachDay);

    /// <summary>Every trading day of a symbol.</summary>
    public IDateRule EveryDay(string symbol, bool extendedMarketHours = false) => EveryDay(GetSymbol(symbol), extendedMarketHours);

    /// <summary>Every trading day of a symbol.</summary>
    public IDateRule EveryDay(Symbol symbol, bool extendedMarketHours = false)
    {
        var hours = GetSecurityExchangeHours(symbol);
        return new FuncDateRule($"{symbol.Value}: EveryDay", (start, end) => Time.EachTradeableDay(hours, start, end, extendedMarketHours));
    }

    private DateTime Day(int ahead) => Securities.UtcTime.ConvertFromUtc(TimeZone).Date.AddDays(ahead);
}
