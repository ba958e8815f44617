using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;

namespace QuantConnect.Algorithm;

// Handlers for consolidated bars.
public partial class QCAlgorithm
{
    /// <summary>Calls a handler with trade bars of a resolution.</summary>
    public IDataConsolidator Consolidate(Symbol symbol, Resolution period, Action<TradeBar> handler) =>
        Consolidate(symbol, period, TickType.Trade, handler);

    /// <summary>Calls a handler with trade bars of a period.</summary>
    public IDataConsolidator Consolidate(Symbol symbol, TimeSpan period, Action<TradeBar> handler) =>
        Consolidate(symbol, period, TickType.Trade, handler);

    /// <summary>Calls a handler with quote bars of a resolution.</summary>
    public IDataConsolidator Consolidate(Symbol symbol, Resolution period, Action<QuoteBar> handler) =>
        Consolidate(symbol, period.ToTimeSpan(), TickType.Quote, handler);

    /// <summary>Calls a handler with quote bars of a period.</summary>
    public IDataConsolidator Consolidate(Symbol symbol, TimeSpan period, Action<QuoteBar> handler) =>
        Consolidate(symbol, period, TickType.Quote, handler);

    /// <summary>Calls a handler with trade bars cut by a calendar.</summary>
    public IDataConsolidator Consolidate(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<TradeBar> handler) =>
        Consolidate(symbol, calendar, TickType.Trade, handler);

    /// <summary>Calls a handler with quote bars cut by a calendar.</summary>
    public IDataConsolidator Consolidate(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<QuoteBar> handler) =>
        Consolidate(symbol, calendar, TickType.Quote, handler);

    /// <summary>Calls a handler with data of a period.</summary>
    public IDataConsolidator Consolidate<T>(Symbol symbol, TimeSpan period, Action<T>? handler)
        where T : class, IBaseData =>
        Consolidate(symbol, period, TickTypeOf<T>(symbol), handler);

    /// <summary>Calls a handler with data cut by a calendar.</summary>
    public IDataConsolidator Consolidate<T>(Symbol symbol, Func<DateTime, CalendarInfo> calendar, Action<T>? handler)
        where T : class, IBaseData =>
        Consolidate(symbol, calendar, TickTypeOf<T>(symbol), handler);

    /// <summary>Calls a handler with data of a resolution out of the subscription of a tick type.</summary>
    public IDataConsolidator Consolidate<T>(Symbol symbol, Resolution period, TickType? tickType, Action<T>? handler)
        where T : class, IBaseData =>
        Attach(symbol, MakeConsolidator(symbol, tickType, null, period, typeof(T)), tickType, handler);

    /// <summary>Calls a handler with data of a period out of the subscription of a tick type.</summary>
    public IDataConsolidator Consolidate<T>(Symbol symbol, TimeSpan period, TickType? tickType, Action<T>? handler)
        where T : class, IBaseData =>
        Attach(symbol, MakeConsolidator(symbol, tickType, period, null, typeof(T)), tickType, handler);

    /// <summary>Calls a handler with data cut by a calendar out of the subscription of a tick type.</summary>
    public IDataConsolidator Consolidate<T>(Symbol symbol, Func<DateTime, CalendarInfo> calendar, TickType? tickType, Action<T>? handler)
        where T : class, IBaseData
    {
        var subscription = GetSubscription(symbol, tickType);
        return Attach(symbol, Checked(ByCalendar(calendar, subscription.Type, subscription.TickType), subscription, typeof(T)), tickType, handler);
    }

    /// <summary>Calls a handler with data of a size: a price or volume step for Renko bars, a count of inputs for others.</summary>
    public IDataConsolidator Consolidate<T>(Symbol symbol, decimal size, TickType? tickType, Action<T>? handler)
        where T : class, IBaseData =>
        Attach(symbol, BySize(GetSubscription(symbol), size, typeof(T), tickType), tickType, handler);

    private static TickType? TickTypeOf<T>(Symbol symbol) => typeof(T).IsAbstract ? null : CommonTickType(symbol, typeof(T));

    private IDataConsolidator Attach<T>(Symbol symbol, IDataConsolidator consolidator, TickType? tickType, Action<T>? handler)
        where T : class, IBaseData
    {
        // Without a handler the consolidator is only made, for the caller to feed.
        if (handler is null) return consolidator;
        consolidator.DataConsolidated += (_, data) => handler((T)data);
        Attach(symbol, consolidator, indicator: null, tickType);
        return consolidator;
    }
}
