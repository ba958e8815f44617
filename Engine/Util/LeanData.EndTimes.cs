using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Util;

public static partial class LeanData
{
    /// <summary>Open and close of the market's day that holds the time.</summary>
    public static CalendarInfo GetDailyCalendar(DateTime exchangeTimeZoneDate, SecurityExchange exchange, bool extendedMarketHours) =>
        GetDailyCalendar(exchangeTimeZoneDate, exchange.Hours, extendedMarketHours);

    /// <summary>Open and close of the market's day that holds the time.</summary>
    public static CalendarInfo GetDailyCalendar(DateTime exchangeTimeZoneDate, SecurityExchangeHours exchangeHours, bool extendedMarketHours)
    {
        var open = exchangeHours.GetFirstDailyMarketOpen(exchangeTimeZoneDate, extendedMarketHours);
        return new CalendarInfo(open, exchangeHours.GetLastDailyMarketClose(open, extendedMarketHours) - open);
    }

    /// <summary>Bar of a length, counted from the market's open, that holds the time; it ends with the market's close at the latest.</summary>
    public static CalendarInfo GetIntradayCalendar(DateTime exchangeTimeZoneDate, TimeSpan period, SecurityExchangeHours exchangeHours,
        bool extendedMarketHours)
    {
        // at the very open, the previous open is this one
        var from = exchangeHours.IsOpen(exchangeTimeZoneDate, extendedMarketHours) ? exchangeTimeZoneDate.AddTicks(1) : exchangeTimeZoneDate;
        var open = exchangeHours.GetPreviousMarketOpen(from, extendedMarketHours);
        var start = open + (long)Math.Floor((exchangeTimeZoneDate - open) / period) * period;
        var end = Time.Min(start + period, exchangeHours.GetNextMarketClose(open, extendedMarketHours));
        return new CalendarInfo(start, end - start);
    }

    /// <summary>Start of the bar of a length that holds the time, counted from an offset into the day, or into the month for a week and more.</summary>
    public static DateTime GetConsolidatorStartTime(TimeSpan period, TimeSpan startTime, DateTime time)
    {
        var anchor = (period >= TimeSpan.FromDays(7) ? new DateTime(time.Year, time.Month, 1) : time.Date) + startTime;
        var bars = Math.Floor((time - anchor).TotalSeconds / period.TotalSeconds);
        return anchor + TimeSpan.FromSeconds(bars * period.TotalSeconds);
    }

    /// <summary>End of the daily bar that holds the time.</summary>
    public static DateTime GetNextDailyEndTime(Symbol symbol, DateTime exchangeTimeZoneDate, SecurityExchangeHours exchangeHours)
    {
        var midnight = exchangeTimeZoneDate.Date.AddDays(1);
        if (!UseStrictEndTime(true, symbol, Time.OneDay, exchangeHours)) return midnight;

        var close = exchangeHours.GetLastDailyMarketClose(exchangeTimeZoneDate, extendedMarketHours: false);
        return close > midnight && exchangeHours.IsOpen(exchangeTimeZoneDate, extendedMarketHours: false) ? midnight : close;
    }

    /// <summary>Whether daily bars end with the market's close: not where it hardly closes, and not custom data.</summary>
    public static bool UseStrictEndTime(bool dailyStrictEndTimeEnabled, Symbol symbol, TimeSpan increment, SecurityExchangeHours exchangeHours) =>
        dailyStrictEndTimeEnabled
        && increment > Time.OneHour
        && !exchangeHours.IsMarketAlwaysOpen
        && symbol.SecurityType is not (SecurityType.Forex or SecurityType.Base)
        && !(symbol.SecurityType == SecurityType.Cfd && symbol.ID.Market == Market.Oanda);

    /// <summary>Whether daily bars of the request end with the market's close.</summary>
    public static bool UseDailyStrictEndTimes(IAlgorithmSettings settings, BaseDataRequest request, Symbol symbol, TimeSpan increment,
        SecurityExchangeHours? exchangeHours = null) =>
        UseDailyStrictEndTimes(settings, request.DataType, symbol, increment, exchangeHours ?? request.ExchangeHours);

    /// <summary>Whether daily bars of the type end with the market's close.</summary>
    public static bool UseDailyStrictEndTimes(IAlgorithmSettings settings, Type dataType, Symbol symbol, TimeSpan increment,
        SecurityExchangeHours exchangeHours) =>
        UseDailyStrictEndTimes(settings.DailyPreciseEndTime, dataType, symbol, increment, exchangeHours);

    /// <summary>Whether daily bars of the type end with the market's close.</summary>
    public static bool UseDailyStrictEndTimes(bool dailyStrictEndTimeEnabled, Type dataType, Symbol symbol, TimeSpan increment,
        SecurityExchangeHours exchangeHours) =>
        UseDailyStrictEndTimes(dataType) && UseStrictEndTime(dailyStrictEndTimeEnabled, symbol, increment, exchangeHours);

    /// <summary>Whether data of the type can end with the market's close.</summary>
    public static bool UseDailyStrictEndTimes(Type? dataType) => dataType == typeof(TradeBar) || dataType == typeof(QuoteBar)
        || dataType == typeof(OpenInterest) || dataType == typeof(BaseDataCollection);

    /// <summary>Makes a daily bar begin at the market's open and end with its close.</summary>
    public static bool SetStrictEndTimes(IBaseData baseData, SecurityExchangeHours exchange)
    {
        if (baseData is null || !UseDailyStrictEndTimes(baseData.GetType())) return false;

        var day = GetDailyCalendar(baseData.EndTime, exchange, extendedMarketHours: false);
        // data from outside the market's hours
        if (day.End < baseData.Time) return false;

        baseData.Time = day.Start;
        baseData.EndTime = day.End;
        return true;
    }

    /// <summary>Makes longer trade bars.</summary>
    public static IEnumerable<TradeBar> AggregateTradeBars(IEnumerable<TradeBar> bars, Symbol symbol, TimeSpan resolution) =>
        Aggregate<TradeBar>(new TradeBarConsolidator(resolution), bars, symbol);

    /// <summary>Makes longer quote bars.</summary>
    public static IEnumerable<QuoteBar> AggregateQuoteBars(IEnumerable<QuoteBar> bars, Symbol symbol, TimeSpan resolution) =>
        Aggregate<QuoteBar>(new QuoteBarConsolidator(resolution), bars, symbol);

    /// <summary>Makes quote bars of quotes.</summary>
    public static IEnumerable<QuoteBar> AggregateTicks(IEnumerable<Tick> ticks, Symbol symbol, TimeSpan resolution) =>
        Aggregate<QuoteBar>(new TickQuoteBarConsolidator(resolution), ticks, symbol);

    /// <summary>Makes trade bars of trades.</summary>
    public static IEnumerable<TradeBar> AggregateTicksToTradeBars(IEnumerable<Tick> ticks, Symbol symbol, TimeSpan resolution) =>
        Aggregate<TradeBar>(new TickConsolidator(resolution), ticks, symbol);

    private static IEnumerable<T> Aggregate<T>(IDataConsolidator consolidator, IEnumerable<BaseData> data, Symbol symbol) where T : BaseData
    {
        var made = new List<T>();
        consolidator.DataConsolidated += (_, bar) =>
        {
            bar.Symbol = symbol;
            made.Add((T)bar);
        };
        foreach (var point in data) consolidator.Update(point);
        // what has begun is let out as well
        consolidator.Scan(Time.EndOfTime);
        consolidator.Dispose();
        return made;
    }
}
