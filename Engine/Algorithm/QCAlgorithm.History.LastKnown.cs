using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Algorithm;

/// <content>The last known prices of symbols.</content>
public partial class QCAlgorithm
{
    private static readonly int[] SeedPeriods = [5, 10, 24, 24 * 60];

    /// <summary>The last point of each kind of data of a security, oldest first.</summary>
    public IEnumerable<BaseData> GetLastKnownPrices(Security security) => GetLastKnownPrices(security.Symbol);

    /// <summary>The last point of each kind of data of a symbol, oldest first.</summary>
    public IEnumerable<BaseData> GetLastKnownPrices(Symbol symbol)
    {
        if (!HistoryRequestValid(symbol) || HistoryProvider == null) return [];
        return GetLastKnownPrices([symbol]).Values.FirstOrDefault() ?? [];
    }

    /// <summary>The last points of several securities.</summary>
    public DataDictionary<IEnumerable<BaseData>> GetLastKnownPrices(IEnumerable<Security> securities) =>
        GetLastKnownPrices(securities.Select(x => x.Symbol));

    /// <summary>The last points of several symbols.</summary>
    public DataDictionary<IEnumerable<BaseData>> GetLastKnownPrices(IEnumerable<Symbol> symbols)
    {
        var result = new DataDictionary<IEnumerable<BaseData>>();
        if (HistoryProvider == null) return result;
        var found = new Dictionary<(Symbol, Type, TickType), BaseData>();
        FindLastKnown(symbols, found);
        foreach (var group in found.GroupBy(x => x.Key.Item1))
        {
            result[group.Key] =
            [
                .. group.OrderBy(x => x.Value.Time).ThenBy(x => TickTypeOrder(x.Key.Item1.SecurityType, x.Key.Item3)).Select(x => x.Value),
            ];
        }
        return result;
    }

    /// <summary>The last point of a security; see GetLastKnownPrices.</summary>
    [Obsolete("This method is obsolete please use 'GetLastKnownPrices' which will return the last data point for each type associated with the requested security")]
    public BaseData GetLastKnownPrice(Security security) => GetLastKnownPrice(security.Symbol);

    /// <summary>The last point of a symbol; see GetLastKnownPrices.</summary>
    [Obsolete("This method is obsolete please use 'GetLastKnownPrices' which will return the last data point for each type associated with the requested security")]
    public BaseData GetLastKnownPrice(Symbol symbol) => GetLastKnownPrices(symbol)
        .OrderByDescending(x => TickTypeOrder(x.Symbol.SecurityType, LeanData.GetCommonTickTypeForCommonDataTypes(x.GetType(), x.Symbol.SecurityType)))
        .LastOrDefault()!;

    /// <summary>Looks back a few bars; for what stays without data further, and at last over daily bars.</summary>
    private void FindLastKnown(IEnumerable<Symbol> symbols, Dictionary<(Symbol, Type, TickType), BaseData> found)
    {
        var wanted = symbols.Where(x => !x.IsCanonical() || x.SecurityType == SecurityType.Future).ToList();
        var requests = CreateBarCountHistoryRequests(wanted, SeedPeriods[0], fillForward: false, useAllSubscriptions: true)
            .SelectMany(NotFinerThanMinutes).ToList();
        for (var attempt = 0; requests.Count > 0; attempt++)
        {
            Collect(requests, found);
            if (attempt == 2) return;
            var failed = requests.Where(x => !found.ContainsKey((x.Symbol, x.DataType, x.TickType))).ToList();
            requests = attempt == 0 ? Further(failed) : Daily(failed);
        }
    }

    private IEnumerable<HistoryRequest> NotFinerThanMinutes(HistoryRequest request)
    {
        if (request.DataType == typeof(OpenInterest) && request.Resolution < Resolution.Daily)
        {
            return CreateBarCountHistoryRequests([request.Symbol], typeof(OpenInterest), SeedPeriods[0], Resolution.Daily, fillForward: false, useAllSubscriptions: true);
        }
        if (request.Resolution >= Resolution.Minute) return [request];
        var type = request.DataType != typeof(Tick) ? request.DataType
            : request.TickType == TickType.Trade ? typeof(TradeBar) : typeof(QuoteBar);
        return CreateBarCountHistoryRequests([request.Symbol], type, SeedPeriods[0], Resolution.Minute, fillForward: false, useAllSubscriptions: true);
    }

    private List<HistoryRequest> Further(List<HistoryRequest> failed) =>
    [
        .. failed.GroupBy(x => x.Symbol).SelectMany(group =>
        {
            var resolution = group.First().Resolution;
            var periods = resolution == Resolution.Daily ? SeedPeriods[1] : resolution == Resolution.Hour ? SeedPeriods[2] : SeedPeriods[3];
            return CreateBarCountHistoryRequests([group.Key], periods, resolution, fillForward: false, useAllSubscriptions: true)
                .Where(x => group.Any(y => y.DataType == x.DataType));
        }),
    ];

    private List<HistoryRequest> Daily(List<HistoryRequest> failed) =>
    [
        .. CreateBarCountHistoryRequests(failed.Select(x => x.Symbol).Distinct(), Math.Min(60, 5 * SeedPeriods[1]), Resolution.Daily,
            fillForward: false, useAllSubscriptions: true),
    ];

    private void Collect(List<HistoryRequest> requests, Dictionary<(Symbol, Type, TickType), BaseData> found)
    {
        foreach (var slice in History(requests))
        {
            foreach (var request in requests)
            {
                if (PointOf(slice, request) is { } point) found[(request.Symbol, request.DataType, request.TickType)] = point;
            }
        }
    }

    private static BaseData? PointOf(Slice slice, HistoryRequest request)
    {
        if (request.DataType == typeof(QuoteBar)) return slice.QuoteBars.TryGetValue(request.Symbol, out var quote) ? quote : null;
        if (request.DataType == typeof(TradeBar)) return slice.Bars.TryGetValue(request.Symbol, out var trade) ? trade : null;
        if (request.DataType == typeof(OpenInterest)) return slice.Ticks.TryGetValue(request.Symbol, out var ticks) ? ticks[0] : null;
        BaseData? last = null;
        foreach (var point in slice.AllData)
        {
            if (point.Symbol == request.Symbol && request.DataType.IsInstanceOfType(point)) last = point;
        }
        return last;
    }
}
