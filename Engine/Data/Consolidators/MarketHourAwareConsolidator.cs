using NodaTime;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes bars of the hours in which the market is open; daily ones may end with its close.</summary>
public class MarketHourAwareConsolidator : ConsolidatorBase
{
    private readonly bool _strictEndTimes;
    private readonly bool _extendedHours;
    private bool _useStrictEndTime;

    /// <summary>Bars of a resolution.</summary>
    public MarketHourAwareConsolidator(bool dailyStrictEndTimeEnabled, Resolution resolution, Type dataType, TickType tickType, bool extendedMarketHours)
    {
        _strictEndTimes = dailyStrictEndTimeEnabled;
        _extendedHours = extendedMarketHours;
        Period = resolution.ToTimeSpan();
        Consolidator = CreateConsolidator(resolution, dataType, tickType);
        Consolidator.DataConsolidated += ForwardConsolidatedBar;
    }

    /// <summary>Bars of a length; within the day they begin at the market's open.</summary>
    public MarketHourAwareConsolidator(bool dailyStrictEndTimeEnabled, TimeSpan period, Type dataType, TickType tickType, bool extendedMarketHours)
    {
        _strictEndTimes = dailyStrictEndTimeEnabled;
        _extendedHours = extendedMarketHours;
        Period = period;
        var resolution = period.ToHigherResolutionEquivalent(false);
        Consolidator = resolution.ToTimeSpan() == period
            ? CreateConsolidator(resolution, dataType, tickType)
            : CreateConsolidator(period < Time.OneDay ? IntradayCalendar : DailyStrictEndTime, dataType, tickType);
        Consolidator.DataConsolidated += ForwardConsolidatedBar;
    }

    /// <inheritdoc/>
    public override Type InputType => Consolidator.InputType;

    /// <inheritdoc/>
    public override Type OutputType => Consolidator.OutputType;

    /// <inheritdoc/>
    public override IBaseData? WorkingData => Consolidator.WorkingData;

    /// <summary>Length of the bars.</summary>
    protected TimeSpan Period { get; }

    /// <summary>What makes the bars.</summary>
    protected IDataConsolidator Consolidator { get; }

    /// <summary>Market hours, known with the first data point.</summary>
    protected SecurityExchangeHours? ExchangeHours { get; set; }

    /// <summary>Time zone of the data, known with the first data point.</summary>
    protected DateTimeZone? DataTimeZone { get; set; }

    /// <inheritdoc/>
    public override void Update(IBaseData data)
    {
        Initialize(data);
        // the first hour bar of equities begins before the open, but belongs to the day
        var open = _extendedHours
            || ExchangeHours!.IsOpen(data.Time, false)
            || Period == Time.OneDay && data.EndTime - data.Time >= Time.OneHour && ExchangeHours.IsOpen(data.Time, data.EndTime, false);
        if (open) Consolidator.Update(data);
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime) => Consolidator.Scan(currentLocalTime);

    /// <inheritdoc/>
    public override void Dispose()
    {
        Consolidator.DataConsolidated -= ForwardConsolidatedBar;
        Consolidator.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _useStrictEndTime = false;
        ExchangeHours = null;
        DataTimeZone = null;
        Consolidator.Reset();
        base.Reset();
    }

    /// <summary>Makes the consolidator of a resolution.</summary>
    protected virtual IDataConsolidator CreateConsolidator(Resolution resolution, Type dataType, TickType tickType)
    {
        if (resolution == Resolution.Daily) return CreateConsolidator(DailyStrictEndTime, dataType, tickType);
        if (dataType == typeof(Tick)) return tickType == TickType.Trade ? new TickConsolidator(Period) : new TickQuoteBarConsolidator(Period);
        if (dataType == typeof(TradeBar)) return new TradeBarConsolidator(Period);
        if (dataType == typeof(QuoteBar)) return new QuoteBarConsolidator(Period);
        throw new ArgumentNullException(nameof(dataType), $"{dataType.Name} not supported");
    }

    /// <summary>Makes the consolidator of a calendar.</summary>
    protected virtual IDataConsolidator CreateConsolidator(Func<DateTime, CalendarInfo> calendar, Type dataType, TickType tickType)
    {
        if (dataType == typeof(Tick)) return tickType == TickType.Trade ? new TickConsolidator(calendar) : new TickQuoteBarConsolidator(calendar);
        if (dataType == typeof(TradeBar)) return new TradeBarConsolidator(calendar);
        if (dataType == typeof(QuoteBar)) return new QuoteBarConsolidator(calendar);
        throw new ArgumentNullException(nameof(dataType), $"{dataType.Name} not supported");
    }

    /// <summary>Looks the market's hours up, once.</summary>
    protected void Initialize(IBaseData data)
    {
        if (ExchangeHours != null) return;
        var symbol = data.Symbol;
        var database = MarketHoursDatabase.FromDataFolder();
        ExchangeHours = database.GetExchangeHours(symbol.ID.Market, symbol, symbol.SecurityType);
        DataTimeZone = database.GetDataTimeZone(symbol.ID.Market, symbol, symbol.SecurityType);
        _useStrictEndTime = UseStrictEndTime(symbol);
    }

    /// <summary>The daily bar of a time.</summary>
    protected virtual CalendarInfo DailyStrictEndTime(DateTime dateTime)
    {
        if (_useStrictEndTime && Period <= Time.OneDay) return LeanData.GetDailyCalendar(dateTime, ExchangeHours!, _extendedHours);
        return new CalendarInfo(Period > Time.OneDay ? dateTime : dateTime.RoundDown(Period), Period);
    }

    /// <summary>The bar of a time within the day.</summary>
    protected virtual CalendarInfo IntradayCalendar(DateTime dateTime) => ExchangeHours is null || ExchangeHours.IsMarketAlwaysOpen
        ? new CalendarInfo(dateTime.RoundDown(Period), Period)
        : LeanData.GetIntradayCalendar(dateTime, Period, ExchangeHours, _extendedHours);

    /// <summary>Whether daily bars end with the market's close.</summary>
    protected virtual bool UseStrictEndTime(Symbol symbol) => LeanData.UseStrictEndTime(_strictEndTimes, symbol, Period, ExchangeHours!);

    /// <summary>Tells of a new bar.</summary>
    protected virtual void ForwardConsolidatedBar(object? sender, IBaseData consolidated) => OnDataConsolidated(consolidated);
}
