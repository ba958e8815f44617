using NodaTime;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>Asks for past data.</summary>
public class HistoryRequest : BaseDataRequest
{
    private Resolution? _fillForward;
    private bool _extendedHours;

    /// <summary>Makes a request.</summary>
    public HistoryRequest(DateTime startTimeUtc, DateTime endTimeUtc, Type dataType, Symbol symbol, Resolution resolution,
        SecurityExchangeHours exchangeHours, DateTimeZone dataTimeZone, Resolution? fillForwardResolution, bool includeExtendedMarketHours,
        bool isCustomData, DataNormalizationMode dataNormalizationMode, TickType tickType,
        DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0)
        : base(startTimeUtc, endTimeUtc, exchangeHours, tickType, isCustomData, dataType)
    {
        Symbol = symbol;
        Resolution = resolution;
        DataTimeZone = dataTimeZone;
        FillForwardResolution = fillForwardResolution;
        IncludeExtendedMarketHours = includeExtendedMarketHours;
        DataNormalizationMode = dataNormalizationMode;
        TickType = tickType;
        DataMappingMode = dataMappingMode;
        ContractDepthOffset = contractDepthOffset;
    }

    /// <summary>Asks for the past of a subscription.</summary>
    public HistoryRequest(SubscriptionDataConfig config, SecurityExchangeHours hours, DateTime startTimeUtc, DateTime endTimeUtc)
        : this(startTimeUtc, endTimeUtc, config.Type, config.Symbol, config.Resolution, hours, config.DataTimeZone,
            config.FillDataForward ? config.Resolution : null, config.ExtendedMarketHours, config.IsCustomData, config.DataNormalizationMode,
            config.TickType, config.DataMappingMode, config.ContractDepthOffset)
    {
    }

    /// <summary>Asks the same of another symbol and time.</summary>
    public HistoryRequest(HistoryRequest request, Symbol newSymbol, DateTime newStartTimeUtc, DateTime newEndTimeUtc)
        : this(newStartTimeUtc, newEndTimeUtc, request.DataType, newSymbol, request.Resolution, request.ExchangeHours, request.DataTimeZone,
            request.FillForwardResolution, request.IncludeExtendedMarketHours, request.IsCustomData, request.DataNormalizationMode,
            request.TickType, request.DataMappingMode, request.ContractDepthOffset)
    {
    }

    /// <summary>The symbol.</summary>
    public Symbol Symbol { get; set; }

    /// <summary>Resolution of the data.</summary>
    public Resolution Resolution { get; set; }

    /// <summary>Resolution at which gaps are filled; null leaves them. Ticks are never filled.</summary>
    public Resolution? FillForwardResolution
    {
        get => Resolution == Resolution.Tick ? null : _fillForward;
        set => _fillForward = value;
    }

    /// <summary>Whether pre-market and after-hours data is included.</summary>
    public bool IncludeExtendedMarketHours
    {
        get => _extendedHours;
        set => _extendedHours = value && LeanData.SupportsExtendedMarketHours(DataType);
    }

    /// <summary>Time zone of the data files.</summary>
    public DateTimeZone DataTimeZone { get; set; }

    /// <summary>What the bars are made of.</summary>
    public TickType TickType { get; set; }

    /// <summary>How prices are adjusted.</summary>
    public DataNormalizationMode DataNormalizationMode { get; set; }

    /// <summary>When a continuous future rolls.</summary>
    public DataMappingMode DataMappingMode { get; set; }

    /// <summary>Which contract of a chain: 0 the front month.</summary>
    public uint ContractDepthOffset { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<DateTime> TradableDaysInDataTimeZone =>
        Time.EachTradeableDayInTimeZone(ExchangeHours, StartTimeLocal, EndTimeLocal, DataTimeZone, IncludeExtendedMarketHours);
}
