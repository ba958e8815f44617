using NodaTime;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Data.Consolidators;

/// <summary>Consolidates what falls into market hours; a day ends at the market's close.</summary>
public class MarketHourAwareConsolidator : ConsolidatorBase
{
    private readonly bool _dailyStrictEndTimeEnabled;
    private readonly bool _extendedMarketHours;
    private bool _useStrictEndTime;

    /// <summary>By resolution.</summary>
    public MarketHourAwareConsolidator(bool dailyStrictEndTimeEnabled, Resolution resolution, Type dataType, TickType tickType, bool extendedMarketHours)
    {
        _dailyStrictEndTimeEnabled = dailyStrictEndTimeEnabled;
        _extendedMarketHours = extendedMarketHours;
        Period = resolution.ToTimeSpan();
        Consolidator = CreateConsolidator(resolution, dataType, tickType);
        Consolidator.DataConsolidated += ForwardConsolidatedBar;
    }

    /// <summary>By time; a length between the resolutions is counted from the market's open.</summary>
    public MarketHourAwareConsolidator(bool dailyStrictEndTimeEnabled, TimeSpan period, Type dataType, TickType tickType, bool extendedMarketHours)
    {
        _dailyStrictEndTimeEnabled = dailyStrictEndTimeEnabled;
        _extendedMarketHours = extendedMarketHours;
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

    /// <summary>Length of a bar.</summary>
    protected TimeSpan Period { get; }

    /// <summary>Does the work.</summary>
    protected IDataConsolidator Consolidator { get; }

    /// <summary>The market's hours; null before the first data.</summary>
    protected SecurityExchangeHours? ExchangeHours { get; set; }

    /// <summary>Zone of the data; null before the first data.</summary>
    protected DateTimeZone? DataTimeZone { get; set; }

    /// <inheritdoc/>
    public override void Update(IBaseData data)
    {
        Initialize(data);
        if (_extendedMarketHours || ExchangeHours!.IsOpen(data.Time, false) || HoldsTheOpen(data)) Consolidator.Update(data);
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime) => Consolidator.Scan(currentLocalTime);

    /// <inheritdoc/>
    public override void Reset()
    {
        _useStrictEndTime = false;
        ExchangeHours = null;
        DataTimeZone = null;
        Consolidator.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        Consolidator.DataConsolidated -= ForwardConsolidatedBar;
        Consolidator.Dispose();
        base.Dispose();
    }

    /// <summary>Looks the market's hours up with the first data.</summary>
    protected void Initialize(IBaseData data)
    {
        if (ExchangeHours != null) return;
        var symbol = data.Symbol;
        var hours = MarketHoursDatabase.FromDataFolder();
        ExchangeHours = hours.GetExchangeHours(symbol.ID.Market, symbol, symbol.SecurityType);
        DataTimeZone = hours.GetDataTimeZone(symbol.ID.Market, symbol, symbol.SecurityType);
        _useStrictEndTime = UseStrictEndTime(symbol);
    }

    /// <summary>Makes the consolidator for a resolution.</summary>
    protected virtual IDataConsolidator CreateConsolidator(Resolution resolution, Type dataType, TickType tickType)
    {
        if (resolution == Resolution.Daily) return CreateConsolidator(DailyStrictEndTime, dataType, tickType);
        if (dataType == typeof(Tick)) return tickType == TickType.Trade ? new TickConsolidator(Period) : new TickQuoteBarConsolidator(Period);
        if (dataType == typeof(TradeBar)) return new TradeBarConsolidator(Period);
        if (dataType == typeof(QuoteBar)) return new QuoteBarConsolidator(Period);
        throw NotSupported(dataType);
    }

    /// <summary>Makes the consolidator for a calendar.</summary>
    protected virtual IDataConsolidator CreateConsolidator(Func<DateTime, CalendarInfo> calendar, Type dataType, TickType tickType)
    {
        if (dataType == typeof(Tick)) return tickType == TickType.Trade ? new TickConsolidator(calendar) : new TickQuoteBarConsolidator(calendar);
        if (dataType == typeof(TradeBar)) return new TradeBarConsolidator(calendar);
        if (dataType == typeof(QuoteBar)) return new QuoteBarConsolidator(calendar);
        throw NotSupported(dataType);
    }

    /// <summary>The daily bar that holds a moment.</summary>
    protected virtual CalendarInfo DailyStrictEndTime(DateTime dateTime)
    {
        if (Period > Time.OneDay) return new CalendarInfo(dateTime, Period);
        return _useStrictEndTime ? LeanData.GetDailyCalendar(dateTime, ExchangeHours!, _extendedMarketHours) : new CalendarInfo(dateTime.RoundDown(Period), Period);
    }

    /// <summary>The bar within the day that holds a moment.</summary>
    protected virtual CalendarInfo IntradayCalendar(DateTime dateTime) =>
        ExchangeHours == null || ExchangeHours.IsMarketAlwaysOpen
            ? new CalendarInfo(dateTime.RoundDown(Period), Period)
            : LeanData.GetIntradayCalendar(dateTime, Period, ExchangeHours, _extendedMarketHours);

    /// <summary>Whether a day ends at the market's close.</summary>
    protected virtual bool UseStrictEndTime(Symbol symbol) => LeanData.UseStrictEndTime(_dailyStrictEndTimeEnabled, symbol, Period, ExchangeHours!);

    /// <summary>Emits what the inner consolidator emits.</summary>
    protected virtual void ForwardConsolidatedBar(object sender, IBaseData consolidated) => OnDataConsolidated(consolidated);

    // The first hour of US equities begins half an hour before the open.
    private bool HoldsTheOpen(IBaseData data) =>
        Period == Time.OneDay && data.EndTime - data.Time >= Time.OneHour && ExchangeHours!.IsOpen(data.Time, data.EndTime, false);

    private static ArgumentNullException NotSupported(Type dataType) => new(nameof(dataType), $"{dataType.Name} not supported");
}
