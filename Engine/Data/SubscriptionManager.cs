using NodaTime;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>Subscriptions of an algorithm, and the consolidators on them.</summary>
public class SubscriptionManager
{
    private readonly ScanQueue _scans;
    private IAlgorithmSubscriptionManager? _service;

    /// <summary>Scans consolidators by the given clock.</summary>
    public SubscriptionManager(ITimeKeeper timeKeeper)
    {
        _scans = new ScanQueue(timeKeeper);
    }

    /// <summary>Makes and keeps the subscriptions.</summary>
    public ISubscriptionDataConfigService SubscriptionDataConfigService => _service!;

    /// <summary>Subscriptions that the algorithm sees.</summary>
    public IEnumerable<SubscriptionDataConfig> Subscriptions =>
        _service!.SubscriptionManagerSubscriptions.Where(static config => !config.IsInternalFeed).ToList();

    /// <summary>Which kinds of ticks each security type has.</summary>
    public Dictionary<SecurityType, List<TickType>> AvailableDataTypes => _service?.AvailableDataTypes!;

    /// <summary>Number of subscriptions.</summary>
    public int Count => _service!.SubscriptionManagerCount();

    internal bool HasConsolidators => !_scans.IsEmpty;

    /// <summary>Subscribes to trade bars, or to ticks.</summary>
    public SubscriptionDataConfig Add(Symbol symbol, Resolution resolution, DateTimeZone timeZone, DateTimeZone exchangeTimeZone,
        bool isCustomData = false, bool fillForward = true, bool extendedMarketHours = false)
    {
        var type = resolution == Resolution.Tick ? typeof(Tick) : typeof(TradeBar);
        return Add(type, LeanData.GetCommonTickTypeForCommonDataTypes(type, symbol.SecurityType), symbol, resolution, timeZone, exchangeTimeZone,
            isCustomData, fillForward, extendedMarketHours);
    }

    /// <summary>Subscribes to a type of data.</summary>
    public SubscriptionDataConfig Add(Type dataType, TickType tickType, Symbol symbol, Resolution resolution, DateTimeZone dataTimeZone,
        DateTimeZone exchangeTimeZone, bool isCustomData, bool fillForward = true, bool extendedMarketHours = false, bool isInternalFeed = false,
        bool isFilteredSubscription = true, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted) =>
        SubscriptionDataConfigService.Add(symbol, resolution, fillForward, extendedMarketHours, isFilteredSubscription, isInternalFeed, isCustomData,
            [Tuple.Create(dataType, tickType)], dataNormalizationMode).First();

    /// <summary>Feeds a consolidator with the first subscription of the symbol that suits it.</summary>
    public void AddConsolidator(Symbol symbol, IDataConsolidator consolidator, TickType? tickType = null)
    {
        var subscriptions = Subscriptions.Where(config => config.Symbol == symbol).ToList();
        if (subscriptions.Count == 0)
        {
            throw new ArgumentException("Please subscribe to this symbol before adding a consolidator for it. Symbol: " + symbol.Value);
        }
        if (consolidator.InputType.IsAbstract && tickType == null)
        {
            tickType = AvailableDataTypes[symbol.SecurityType].FirstOrDefault();
        }

        foreach (var config in subscriptions)
        {
            if (!IsSubscriptionValidForConsolidator(config, consolidator, tickType)) continue;
            config.Consolidators.Add(consolidator);
            _scans.Add(consolidator, config);
            return;
        }

        if (tickType != null && subscriptions.TrueForAll(config => config.TickType != tickType))
        {
            throw new ArgumentException(
                $"No subscription with the requested Tick Type {tickType} was found. Available Tick Types: {string.Join(", ", subscriptions.Select(config => config.TickType))}");
        }
        throw new ArgumentException(
            $"Type mismatch found between consolidator and symbol. Symbol: {symbol.Value} does not support input type: {consolidator.InputType.Name}. Supported types: {string.Join(",", subscriptions.Select(config => config.Type.Name))}.");
    }

    /// <summary>Stops feeding a consolidator, and disposes of it.</summary>
    public void RemoveConsolidator(Symbol? symbol, IDataConsolidator consolidator)
    {
        var of = symbol ?? consolidator.Consolidated?.Symbol ?? consolidator.WorkingData?.Symbol;
        foreach (var config in _service!.GetSubscriptionDataConfigs(of)) config.Consolidators.Remove(consolidator);
        _scans.Remove(consolidator);
        consolidator.DisposeSafely();
    }

    /// <summary>Lets out the bars that end before the time.</summary>
    public void ScanPastConsolidators(DateTime newUtcTime, IAlgorithm algorithm) => _scans.ScanBefore(newUtcTime, algorithm);

    /// <summary>Kinds of ticks of each security type, unless configured otherwise.</summary>
    public static Dictionary<SecurityType, List<TickType>> DefaultDataTypes() => new()
    {
        [SecurityType.Base] = [TickType.Trade],
        [SecurityType.Index] = [TickType.Trade],
        [SecurityType.Forex] = [TickType.Quote],
        [SecurityType.Equity] = [TickType.Trade, TickType.Quote],
        [SecurityType.Option] = [TickType.Quote, TickType.Trade, TickType.OpenInterest],
        [SecurityType.FutureOption] = [TickType.Quote, TickType.Trade, TickType.OpenInterest],
        [SecurityType.IndexOption] = [TickType.Quote, TickType.Trade, TickType.OpenInterest],
        [SecurityType.Cfd] = [TickType.Quote],
        [SecurityType.Future] = [TickType.Quote, TickType.Trade, TickType.OpenInterest],
        [SecurityType.Commodity] = [TickType.Trade],
        [SecurityType.Crypto] = [TickType.Trade, TickType.Quote],
        [SecurityType.CryptoFuture] = [TickType.Trade, TickType.Quote],
    };

    /// <summary>Kinds of ticks of a security type.</summary>
    public IReadOnlyList<TickType> GetDataTypesForSecurity(SecurityType securityType) => AvailableDataTypes[securityType];

    /// <summary>Data types of a security type at a resolution.</summary>
    public List<Tuple<Type, TickType>> LookupSubscriptionConfigDataTypes(SecurityType symbolSecurityType, Resolution resolution, bool isCanonical) =>
        _service!.LookupSubscriptionConfigDataTypes(symbolSecurityType, resolution, isCanonical);

    /// <summary>Sets what makes and keeps the subscriptions.</summary>
    public void SetDataManager(IAlgorithmSubscriptionManager subscriptionManager) => _service = subscriptionManager;

    /// <summary>Whether a consolidator can be fed with a subscription.</summary>
    public static bool IsSubscriptionValidForConsolidator(SubscriptionDataConfig subscription, IDataConsolidator consolidator,
        TickType? desiredTickType = null)
    {
        if (!consolidator.InputType.IsAssignableFrom(subscription.Type)) return false;
        if (subscription.Type != typeof(Tick)) return true;
        if (desiredTickType is { } desired) return subscription.TickType == desired;

        return !LeanData.IsCommonLeanDataType(consolidator.OutputType)
            || subscription.TickType == LeanData.GetCommonTickTypeForCommonDataTypes(consolidator.OutputType, subscription.Symbol.SecurityType);
    }

    internal static bool IsDefaultDataType(BaseData data) => data.Symbol.SecurityType != SecurityType.Equity
        || data.DataType != MarketDataType.QuoteBar && data is not Tick { TickType: TickType.Quote };
}
