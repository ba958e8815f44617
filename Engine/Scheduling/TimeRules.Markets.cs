using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Scheduling;

public partial class TimeRules
{
    /// <summary>Some minutes before the earliest market open of all securities.</summary>
    public ITimeRule BeforeMarketOpen(double minutesBeforeOpen = 0, bool extendedMarketOpen = false) => AfterMarketOpen(-minutesBeforeOpen, extendedMarketOpen);

    /// <summary>Some minutes before a symbol's market opens.</summary>
    public ITimeRule BeforeMarketOpen(string symbol, double minutesBeforeOpen = 0, bool extendedMarketOpen = false) =>
        AfterMarketOpen(GetSymbol(symbol), -minutesBeforeOpen, extendedMarketOpen);

    /// <summary>Some minutes before a symbol's market opens.</summary>
    public ITimeRule BeforeMarketOpen(Symbol symbol, double minutesBeforeOpen = 0, bool extendedMarketOpen = false) =>
        AfterMarketOpen(symbol, -minutesBeforeOpen, extendedMarketOpen);

    /// <summary>Some minutes after the earliest market open of all securities.</summary>
    public ITimeRule AfterMarketOpen(double minutesAfterOpen = 0, bool extendedMarketOpen = false)
    {
        var delay = TimeSpan.FromMinutes(minutesAfterOpen);
        return new FuncTimeRule(OpenName(minutesAfterOpen, extendedMarketOpen), dates => Outermost(dates, false, (hours, date) => Open(hours, date, extendedMarketOpen, delay)));
    }

    /// <summary>Some minutes after a symbol's market opens.</summary>
    public ITimeRule AfterMarketOpen(string symbol, double minutesAfterOpen = 0, bool extendedMarketOpen = false) =>
        AfterMarketOpen(GetSymbol(symbol), minutesAfterOpen, extendedMarketOpen);

    /// <summary>Some minutes after a symbol's market opens; a market that never closes has no open and ends the run.</summary>
    public ITimeRule AfterMarketOpen(Symbol symbol, double minutesAfterOpen = 0, bool extendedMarketOpen = false)
    {
        var hours = GetSecurityExchangeHours(symbol);
        var delay = TimeSpan.FromMinutes(minutesAfterOpen);
        return new FuncTimeRule($"{symbol}: {OpenName(minutesAfterOpen, extendedMarketOpen)}", dates => Each(dates, date => FirstOpen(hours, date, extendedMarketOpen, delay)));
    }

    /// <summary>Some minutes after the latest market close of all securities.</summary>
    public ITimeRule AfterMarketClose(double minutesAfterClose = 0, bool extendedMarketClose = false) => BeforeMarketClose(-minutesAfterClose, extendedMarketClose);

    /// <summary>Some minutes after a symbol's market closes.</summary>
    public ITimeRule AfterMarketClose(string symbol, double minutesAfterClose = 0, bool extendedMarketClose = false) =>
        BeforeMarketClose(GetSymbol(symbol), -minutesAfterClose, extendedMarketClose);

    /// <summary>Some minutes after a symbol's market closes.</summary>
    public ITimeRule AfterMarketClose(Symbol symbol, double minutesAfterClose = 0, bool extendedMarketClose = false) =>
        BeforeMarketClose(symbol, -minutesAfterClose, extendedMarketClose);

    /// <summary>Some minutes before the latest market close of all securities.</summary>
    public ITimeRule BeforeMarketClose(double minutesBeforeClose = 0, bool extendedMarketClose = false)
    {
        var lead = TimeSpan.FromMinutes(minutesBeforeClose);
        return new FuncTimeRule(CloseName(minutesBeforeClose, extendedMarketClose), dates => Outermost(dates, true, (hours, date) => Close(hours, date, extendedMarketClose, lead)));
    }

    /// <summary>Some minutes before a symbol's market closes.</summary>
    public ITimeRule BeforeMarketClose(string symbol, double minutesBeforeClose = 0, bool extendedMarketClose = false) =>
        BeforeMarketClose(GetSymbol(symbol), minutesBeforeClose, extendedMarketClose);

    /// <summary>Some minutes before a symbol's market closes; a market that never closes ends the run.</summary>
    public ITimeRule BeforeMarketClose(Symbol symbol, double minutesBeforeClose = 0, bool extendedMarketClose = false)
    {
        var hours = GetSecurityExchangeHours(symbol);
        var lead = TimeSpan.FromMinutes(minutesBeforeClose);
        return new FuncTimeRule($"{symbol}: {CloseName(minutesBeforeClose, extendedMarketClose)}", dates => Each(dates, date => LastClose(hours, date, extendedMarketClose, lead)));
    }

    private static string OpenName(double minutes, bool extended) =>
        Invariant($"{Math.Abs(minutes):0.##} min {(minutes > 0 ? "after" : "before")} {(extended ? "Extended" : "")}MarketOpen");

    private static string CloseName(double minutes, bool extended) =>
        Invariant($"{Math.Abs(minutes):0.##} min {(minutes > 0 ? "before" : "after")} {(extended ? "Extended" : "")}MarketClose");

    private static IEnumerable<DateTime> Each(IEnumerable<DateTime> dates, Func<DateTime, DateTime?> moment)
    {
        foreach (var date in dates)
        {
            if (moment(date) is { } utc) yield return utc;
        }
    }

    // Of all markets the one that opens first, or closes last, that day.
    private IEnumerable<DateTime> Outermost(IEnumerable<DateTime> dates, bool latest, Func<SecurityExchangeHours, DateTime, DateTime?> moment)
    {
        var markets = GetMarketOpenCloseExchangeHours();
        return Each(dates, date =>
        {
            DateTime? outermost = null;
            foreach (var hours in markets)
            {
                var utc = moment(hours, date);
                if (utc != null && (outermost == null || (latest ? utc > outermost : utc < outermost))) outermost = utc;
            }

            return outermost;
        });
    }

    private static DateTime? Open(SecurityExchangeHours hours, DateTime date, bool extended, TimeSpan delay) =>
        hours.IsDateOpen(date, extended) ? FirstOpen(hours, date, extended, delay) : null;

    private static DateTime? Close(SecurityExchangeHours hours, DateTime date, bool extended, TimeSpan lead) =>
        hours.IsDateOpen(date, extended) ? LastClose(hours, date, extended, lead) : null;

    // The open is looked up before the day is known to be a trading day: that is how a market without one is found out.
    private static DateTime? FirstOpen(SecurityExchangeHours hours, DateTime date, bool extended, TimeSpan delay)
    {
        var open = hours.GetFirstDailyMarketOpen(date.AddDays(1).AddTicks(-1), extended);
        return hours.IsDateOpen(date, extended) && open.Date == date.Date ? (open + delay).ConvertToUtc(hours.TimeZone) : null;
    }

    private static DateTime? LastClose(SecurityExchangeHours hours, DateTime date, bool extended, TimeSpan lead)
    {
        var close = hours.GetLastDailyMarketClose(date, extended);
        return hours.IsDateOpen(date, extended) ? (close - lead).ConvertToUtc(hours.TimeZone) : null;
    }
}
