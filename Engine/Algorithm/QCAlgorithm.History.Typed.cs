using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm;

/// <content>Past data of one type.</content>
public partial class QCAlgorithm
{
    private bool _warnedOfTickHistory;

    /// <summary>Data of a type of everything subscribed, of a span of time before now.</summary>
    public IEnumerable<DataDictionary<T>> History<T>(TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
        where T : IBaseData =>
        History<T>(Securities.Keys, span, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);

    /// <summary>Data of a type of some symbols, of a span of time before now.</summary>
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
        where T : IBaseData =>
        History<T>(symbols, Time - span, Time, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);

    /// <summary>Data of a type of some symbols, of a number of bars before now.</summary>
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
        where T : IBaseData
    {
        RefuseTicks(symbols, resolution, typeof(T));
        return GetDataTypedHistory<T>(CreateBarCountHistoryRequests(symbols, typeof(T), periods, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset));
    }

    /// <summary>Data of a type of some symbols between two algorithm times.</summary>
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
        where T : IBaseData =>
        GetDataTypedHistory<T>(CreateDateRangeHistoryRequests(symbols, typeof(T), start, end, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset));

    /// <summary>Data of a type of a symbol, of a span of time before now.</summary>
    public IEnumerable<T> History<T>(Symbol symbol, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
        where T : IBaseData =>
        History<T>(symbol, Time - span, Time, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);

    /// <summary>Data of a type of a symbol, of a number of bars before now; custom data counts calendar bars.</summary>
    public IEnumerable<T> History<T>(Symbol symbol, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
        where T : IBaseData
    {
        resolution = GetResolution(symbol, resolution, typeof(T));
        RefuseTicks([symbol], resolution, typeof(T));
        return GetDataTypedHistory<T>(CreateBarCountHistoryRequests([symbol], typeof(T), periods, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset), symbol);
    }

    /// <summary>Data of a type of a symbol between two algorithm times.</summary>
    public IEnumerable<T> History<T>(Symbol symbol, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
        where T : IBaseData =>
        GetDataTypedHistory<T>(CreateDateRangeHistoryRequests([symbol], typeof(T), start, end, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset), symbol);

    /// <summary>A number of a universe's data collections before now.</summary>
    public IEnumerable<BaseDataCollection> History(Universe universe, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
    {
        Symbol[] symbols = [universe.Configuration.Symbol];
        resolution ??= universe.Configuration.Resolution;
        RefuseTicks(symbols, resolution, universe.Configuration.Type);
        return Collections(CreateBarCountHistoryRequests(symbols, universe.Configuration.Type, periods, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset));
    }

    /// <summary>A universe's data collections of a span of time before now.</summary>
    public IEnumerable<BaseDataCollection> History(Universe universe, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        History(universe, Time - span, Time, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);

    /// <summary>A universe's data collections between two algorithm times.</summary>
    public IEnumerable<BaseDataCollection> History(Universe universe, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        Collections(CreateDateRangeHistoryRequests([universe.Symbol], universe.DataType, start, end, resolution ?? universe.Configuration.Resolution,
            fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset));

    /// <summary>Data of a type of several requests: for each moment, symbol to data.</summary>
    protected IEnumerable<DataDictionary<T>> GetDataTypedHistory<T>(IEnumerable<HistoryRequest> requests)
        where T : IBaseData
    {
        if (typeof(T) == typeof(Tick) && !_warnedOfTickHistory)
        {
            _warnedOfTickHistory = true;
            Debug("Warning: Multiple symbols Tick history will return the last tick per timestep. To access all ticks remove the 'Tick' type to use the History() returning Slice, all ticks can be accessed with Slice.Ticks.");
        }
        return [.. History(requests.Where(x => x != null)).Get<T>()];
    }

    private IEnumerable<T> GetDataTypedHistory<T>(IEnumerable<HistoryRequest> requests, Symbol symbol)
        where T : IBaseData
    {
        var valid = requests.Where(x => x != null).ToList();
        if (valid.Count == 0)
        {
            throw new ArgumentException("No history data could be fetched. " +
                $"This could be due to the specified security not being of the requested type. Symbol: {symbol} Requested Type: {typeof(T).Name}");
        }
        var slices = History(valid);
        if (typeof(T) != typeof(Tick)) return [.. slices.Get<T>(symbol)];
        return [.. slices.Where(x => x.Ticks.ContainsKey(symbol)).SelectMany(x => x.Ticks[symbol]).Cast<T>()];
    }

    private IEnumerable<BaseDataCollection> Collections(IEnumerable<HistoryRequest> requests) =>
        [.. History(requests).SelectMany(x => x.AllData).OfType<BaseDataCollection>()];
}
