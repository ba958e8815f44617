using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm;

/// <content>Past data as slices or trade bars.</content>
public partial class QCAlgorithm
{
    /// <summary>Slices of everything subscribed, of a span of time before now.</summary>
    public IEnumerable<Slice> History(TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        History(Securities.Keys, Time - span, Time, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);

    /// <summary>Slices of everything subscribed, of a number of bars before now.</summary>
    public IEnumerable<Slice> History(int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        History(Securities.Keys, periods, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);

    /// <summary>Slices of some symbols, of a span of time before now.</summary>
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        History(symbols, Time - span, Time, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);

    /// <summary>Slices of some symbols, of a number of bars before now.</summary>
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
    {
        RefuseTicks(symbols, resolution, null);
        return History(CreateBarCountHistoryRequests(symbols, periods, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset));
    }

    /// <summary>Slices of some symbols between two algorithm times.</summary>
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        History(CreateDateRangeHistoryRequests(symbols, start, end, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset));

    /// <summary>Slices of one request.</summary>
    public IEnumerable<Slice> History(HistoryRequest request) =>
        History([request]);

    /// <summary>Slices of several requests, merged in time.</summary>
    public IEnumerable<Slice> History(IEnumerable<HistoryRequest> requests) =>
        [.. HistoryProvider.GetHistory(UntilNow(requests), TimeZone)];

    /// <summary>Trade bars of a symbol, of a span of time before now.</summary>
    public IEnumerable<TradeBar> History(Symbol symbol, TimeSpan span, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        History(symbol, Time - span, Time, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);

    /// <summary>A number of trade bars of a symbol before now.</summary>
    public IEnumerable<TradeBar> History(Symbol symbol, int periods, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
    {
        if (symbol == null) throw new ArgumentException(NoSymbol);
        resolution = GetResolution(symbol, resolution, typeof(TradeBar));
        RefuseTicks([symbol], resolution, typeof(TradeBar));
        var hours = GetMarketHours(symbol);
        var start = HistoryRequests.GetStartTimeAlgoTz(symbol, periods, resolution.Value, hours.ExchangeHours, hours.DataTimeZone,
            typeof(TradeBar), extendedMarketHours);
        return History(symbol, start, Time, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);
    }

    /// <summary>Trade bars of a symbol between two algorithm times.</summary>
    public IEnumerable<TradeBar> History(Symbol symbol, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
    {
        if (symbol.ID.SecurityType is SecurityType.Forex or SecurityType.Cfd)
        {
            Error("Calling History<TradeBar> method on a Forex or CFD security will return an empty result. Please use the generic version with QuoteBar type parameter.");
        }
        var used = resolution ?? GetResolution(symbol, resolution, typeof(TradeBar));
        if (used == Resolution.Tick)
        {
            throw new InvalidOperationException("Calling History<TradeBar> method with Resolution.Tick will return an empty result." +
                " Please use the generic version with Tick type parameter or provide a list of Symbols to use the Slice history request API.");
        }
        return [.. History([symbol], start, end, used, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset).Get(symbol)];
    }
}
