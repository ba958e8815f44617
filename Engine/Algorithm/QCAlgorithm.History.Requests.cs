using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Algorithm;

/// <content>What to ask the history provider: which subscriptions, from when.</content>
public partial class QCAlgorithm
{
    private const string NoSymbol = "Cannot create history for the given ticker. " +
        "Either explicitly use a symbol object to make the history request " +
        "or ensure the symbol has been added using the AddSecurity() method before making the history request.";

    private HistoryRequestFactory HistoryRequests => field ??= new HistoryRequestFactory(this);

    /// <summary>Requests for some symbols' data between two algorithm times.</summary>
    protected IEnumerable<HistoryRequest> CreateDateRangeHistoryRequests(IEnumerable<Symbol> symbols, DateTime startAlgoTz, DateTime endAlgoTz,
        Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
    {
        Symbol[] all = [.. symbols];
        return CreateDateRangeHistoryRequests(all, Extensions.GetCustomDataTypeFromSymbols(all)!, startAlgoTz, endAlgoTz,
            resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);
    }

    /// <summary>Requests for some symbols' data of a type between two algorithm times.</summary>
    protected IEnumerable<HistoryRequest> CreateDateRangeHistoryRequests(IEnumerable<Symbol> symbols, Type requestedType, DateTime startAlgoTz, DateTime endAlgoTz,
        Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null)
    {
        foreach (var symbol in symbols.Where(HistoryRequestValid))
        {
            foreach (var config in GetMatchingSubscriptions(symbol, requestedType, resolution, false))
            {
                yield return HistoryRequests.CreateHistoryRequest(config, startAlgoTz, endAlgoTz, GetMarketHours(symbol, requestedType).ExchangeHours,
                    resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset);
            }
        }
    }

    private IEnumerable<HistoryRequest> CreateBarCountHistoryRequests(IEnumerable<Symbol> symbols, int periods,
        Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null, bool useAllSubscriptions = false)
    {
        Symbol[] all = [.. symbols];
        return CreateBarCountHistoryRequests(all, Extensions.GetCustomDataTypeFromSymbols(all), periods,
            resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset, useAllSubscriptions);
    }

    private IEnumerable<HistoryRequest> CreateBarCountHistoryRequests(IEnumerable<Symbol> symbols, Type? requestedType, int periods,
        Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null, bool useAllSubscriptions = false)
    {
        foreach (var symbol in symbols.Where(HistoryRequestValid))
        {
            foreach (var config in GetMatchingSubscriptions(symbol, requestedType, resolution, useAllSubscriptions))
            {
                var used = resolution ?? config.Resolution;
                var hours = GetMarketHours(symbol, requestedType ?? config.Type).ExchangeHours;
                var start = HistoryRequests.GetStartTimeAlgoTz(symbol, periods, used, hours, config.DataTimeZone, config.Type, extendedMarketHours);
                yield return HistoryRequests.CreateHistoryRequest(config, start, Time, hours, used, fillForward, extendedMarketHours,
                    dataMappingMode, dataNormalizationMode, contractDepthOffset);
            }
        }
    }

    /// <summary>Requests that reach into the future end now.</summary>
    private IEnumerable<HistoryRequest> UntilNow(IEnumerable<HistoryRequest> requests)
    {
        var told = false;
        foreach (var request in requests)
        {
            if (!HistoryRequestValid(request.Symbol)) continue;
            if (request.EndTimeUtc <= UtcTime)
            {
                yield return request;
                continue;
            }
            var start = request.StartTimeUtc > request.EndTimeUtc ? request.EndTimeUtc : request.StartTimeUtc;
            yield return new HistoryRequest(start, UtcTime, request.DataType, request.Symbol, request.Resolution, request.ExchangeHours,
                request.DataTimeZone, request.FillForwardResolution, request.IncludeExtendedMarketHours, request.IsCustomData,
                request.DataNormalizationMode, request.TickType, request.DataMappingMode, request.ContractDepthOffset);
            if (told) continue;
            told = true;
            Debug("Request for future history modified to end now.");
        }
    }

    /// <summary>The user's subscriptions that fit, else internal ones, else such as would be made for the symbol.</summary>
    private List<SubscriptionDataConfig> GetMatchingSubscriptions(Symbol symbol, Type? type, Resolution? resolution, bool all)
    {
        var present = SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol, true)
            .OrderByDescending(x => x.Resolution)
            .ThenByDescending(x => TickTypeOrder(x.SecurityType, x.TickType))
            .ToList();
        var fitting = type == typeof(Data.Market.Tick)
            ? present.Where(x => LeanData.IsCommonLeanDataType(x.Type)).Select(AsTicks)
            : present.Where(x => IsOfType(type, x.Type, !all));
        var found = fitting.ToList();
        var configs = found.Where(x => !x.IsInternalFeed).ToList();
        if (all || configs.Count == 0) configs.AddRange(found.Where(x => x.IsInternalFeed));

        if (configs.Count == 0) return MakeSubscriptions(symbol, type, resolution, all, present);
        if (resolution is { } given && symbol.SecurityType == SecurityType.Equity)
        {
            if (given is Resolution.Daily or Resolution.Hour) return [.. configs.Where(x => x.TickType != TickType.Quote)];
            if ((type == null || type == typeof(Data.Market.Tick)) && configs.All(x => x.TickType != TickType.Quote)) return WithQuotes(configs, given);
        }
        return configs;
    }

    private static SubscriptionDataConfig AsTicks(SubscriptionDataConfig config) => config.Type == typeof(Data.Market.Tick)
        ? config
        : new SubscriptionDataConfig(config, typeof(Data.Market.Tick), resolution: Resolution.Tick,
            tickType: LeanData.GetCommonTickTypeForCommonDataTypes(config.Type, config.SecurityType));

    private List<SubscriptionDataConfig> WithQuotes(List<SubscriptionDataConfig> configs, Resolution resolution)
    {
        var like = configs[0];
        var type = LeanData.GetDataType(resolution, TickType.Quote);
        var entry = MarketHoursDatabase.GetEntry(like.Symbol, [type]);
        configs.Add(new SubscriptionDataConfig(type, like.Symbol, resolution, entry.DataTimeZone, entry.ExchangeHours.TimeZone,
            like.FillDataForward, like.ExtendedMarketHours, false, tickType: TickType.Quote));
        return [.. configs.OrderByDescending(x => TickTypeOrder(x.SecurityType, x.TickType))];
    }

    private List<SubscriptionDataConfig> MakeSubscriptions(Symbol symbol, Type? type, Resolution? resolution, bool all, List<SubscriptionDataConfig> present)
    {
        var like = present.FirstOrDefault(x => LeanData.IsCommonLeanDataType(x.Type) && !x.IsInternalFeed);
        SubscriptionDataConfig Make(Type used, TickType tickType, bool custom)
        {
            var entry = MarketHoursDatabase.GetEntry(symbol, [used]);
            return new SubscriptionDataConfig(used, symbol, GetResolution(symbol, resolution, used), entry.DataTimeZone, entry.ExchangeHours.TimeZone,
                UniverseSettings.FillForward, like?.ExtendedMarketHours ?? UniverseSettings.ExtendedMarketHours, true, custom, tickType, true,
                like?.DataNormalizationMode ?? UniverseSettings.DataNormalizationMode,
                like?.DataMappingMode ?? UniverseSettings.DataMappingMode,
                like?.ContractDepthOffset ?? (uint)Math.Abs(UniverseSettings.ContractDepthOffset));
        }

        if (type is { IsAbstract: false } && !LeanData.IsCommonLeanDataType(type))
        {
            var used = UniverseManager.TryGetValue(symbol, out var universe) && type.IsAssignableFrom(universe.DataType) ? universe.DataType : type;
            return [Make(used, LeanData.GetCommonTickTypeForCommonDataTypes(used, symbol.SecurityType), Extensions.IsCustomDataType(symbol, type))];
        }
        return
        [
            .. SubscriptionManager.LookupSubscriptionConfigDataTypes(symbol.SecurityType, GetResolution(symbol, resolution, type), symbol.IsCanonical())
                .Where(x => IsOfType(type, x.Item1, !all))
                .Select(x => Make(x.Item1, x.Item2, false))
                .OrderByDescending(x => TickTypeOrder(x.SecurityType, x.TickType)),
        ];
    }

    private int TickTypeOrder(SecurityType securityType, TickType tickType) => SubscriptionManager.AvailableDataTypes[securityType].IndexOf(tickType);

    private static bool IsOfType(Type? wanted, Type present, bool noOpenInterest)
    {
        var isOpenInterest = noOpenInterest && present == typeof(Data.Market.OpenInterest);
        return wanted == null ? !isOpenInterest : wanted.IsAssignableFrom(present) && !(wanted == typeof(BaseData) && isOpenInterest);
    }

    private MarketHoursDatabase.Entry GetMarketHours(Symbol symbol, Type? type = null)
    {
        var entry = type == null
            ? MarketHoursDatabase.GetEntry(symbol.ID.Market, symbol, symbol.ID.SecurityType)
            : MarketHoursDatabase.GetEntry(symbol, [type]);
        // the algorithm may have given the security other hours
        return Securities.TryGetValue(symbol, out var security) ? new MarketHoursDatabase.Entry(entry.DataTimeZone, security.Exchange.Hours) : entry;
    }

    /// <summary>The resolution asked for, else the finest subscribed, else the type's or the universe's.</summary>
    private Resolution GetResolution(Symbol symbol, Resolution? resolution, Type? type)
    {
        if (resolution is { } given) return given;
        var configs = SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol, true);
        var visible = configs.Exists(x => !x.IsInternalFeed);
        Resolution? finest = null;
        foreach (var config in configs)
        {
            if (visible && config.IsInternalFeed) continue;
            if (finest == null || config.Resolution < finest) finest = config.Resolution;
        }
        var isCommon = type != null && LeanData.IsCommonLeanDataType(type);
        if (finest is { } found && (found != Resolution.Tick || type == typeof(Data.Market.Tick) || type != null && !isCommon)) return found;
        if (type == null || isCommon || type.IsAbstract) return UniverseSettings.Resolution;
        try
        {
            return type.GetBaseDataInstance().DefaultResolution();
        }
        catch (ArgumentException)
        {
            return UniverseSettings.Resolution;
        }
    }

    private static bool HistoryRequestValid(Symbol symbol) =>
        symbol.SecurityType is SecurityType.Future or SecurityType.Option or SecurityType.IndexOption or SecurityType.FutureOption || !symbol.IsCanonical();

    private void RefuseTicks(IEnumerable<Symbol> symbols, Resolution? resolution, Type? type)
    {
        if (symbols.Any(x => GetResolution(x, resolution, type) == Resolution.Tick))
        {
            throw new InvalidOperationException("History functions that accept a 'periods' parameter can not be used with Resolution.Tick");
        }
    }
}
