using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace YenValve.Engine.Feed;

/// <summary>The configurations: which types, resolutions and zones a symbol is subscribed with.</summary>
internal sealed partial class DataManager
{
    private readonly IRegisteredSecurityDataTypesProvider _types;
    private readonly List<SubscriptionDataConfig> _configs = [];
    private readonly Dictionary<SubscriptionDataConfig, SubscriptionDataConfig> _known = [];
    private List<SubscriptionDataConfig>? _snapshot;
    private bool _warnedOfResolution;

    /// <inheritdoc/>
    public Dictionary<SecurityType, List<TickType>> AvailableDataTypes { get; }

    /// <inheritdoc/>
    public IEnumerable<SubscriptionDataConfig> SubscriptionManagerSubscriptions => _snapshot ??= [.. _configs];

    /// <inheritdoc/>
    public int SubscriptionManagerCount() => _configs.Count;

    /// <inheritdoc/>
    public List<SubscriptionDataConfig> GetSubscriptionDataConfigs(Symbol? symbol = null, bool includeInternalConfigs = false)
    {
        var found = new List<SubscriptionDataConfig>();
        foreach (var config in _configs)
        {
            if (!config.IsInternalFeed && Matches(config, symbol)) found.Add(config);
        }
        if (!includeInternalConfigs) return found;
        foreach (var config in _configs)
        {
            if (config.IsInternalFeed && Matches(config, symbol)) found.Add(config);
        }
        return found;
    }

    /// <inheritdoc/>
    public SubscriptionDataConfig Add(Type dataType, Symbol symbol, Resolution? resolution = null, bool fillForward = true,
        bool extendedMarketHours = false, bool isFilteredSubscription = true, bool isInternalFeed = false, bool isCustomData = false,
        DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest,
        uint contractDepthOffset = 0) =>
        Add(symbol, resolution, fillForward, extendedMarketHours, isFilteredSubscription, isInternalFeed, isCustomData,
            [Tuple.Create(dataType, LeanData.GetCommonTickTypeForCommonDataTypes(dataType, symbol.SecurityType))],
            dataNormalizationMode, dataMappingMode, contractDepthOffset)[0];

    /// <inheritdoc/>
    public List<SubscriptionDataConfig> Add(Symbol symbol, Resolution? resolution = null, bool fillForward = true,
        bool extendedMarketHours = false, bool isFilteredSubscription = true, bool isInternalFeed = false, bool isCustomData = false,
        List<Tuple<Type, TickType>>? subscriptionDataTypes = null, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted,
        DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0)
    {
        var types = subscriptionDataTypes ?? TypesOf(symbol, resolution);
        if (types.Count == 0) throw new ArgumentNullException(nameof(subscriptionDataTypes), "At least one type needed to create new subscriptions");
        var used = ResolutionFor(symbol, types, resolution);
        var entry = MarketHoursDatabase.FromDataFolder().GetEntry(symbol, types.Select(x => x.Item1));
        if (symbol.ID.SecurityType.IsOption() || symbol.ID.SecurityType == SecurityType.Index) dataNormalizationMode = DataNormalizationMode.Raw;

        var added = new List<SubscriptionDataConfig>(types.Count);
        foreach (var (type, tickType) in types)
        {
            var config = GetOrAdd(new SubscriptionDataConfig(type, symbol, used, entry.DataTimeZone, entry.ExchangeHours.TimeZone, fillForward,
                extendedMarketHours, subscriptionDataTypes == null && tickType == TickType.OpenInterest || isInternalFeed, isCustomData,
                tickType: tickType, isFilteredSubscription: isFilteredSubscription, dataNormalizationMode: dataNormalizationMode,
                dataMappingMode: dataMappingMode, contractDepthOffset: contractDepthOffset));
            added.Add(config);
            _types.RegisterType(type);
        }
        return added;
    }

    /// <inheritdoc/>
    public List<Tuple<Type, TickType>> LookupSubscriptionConfigDataTypes(SecurityType symbolSecurityType, Resolution resolution, bool isCanonical)
    {
        if (isCanonical) throw new NotSupportedException($"Chains of {symbolSecurityType} are not supported by the embedded engine");
        var types = new List<Tuple<Type, TickType>>();
        foreach (var tickType in AvailableDataTypes[symbolSecurityType])
        {
            if (!LeanData.IsValidConfiguration(symbolSecurityType, resolution, tickType)) continue;
            types.Add(Tuple.Create(LeanData.GetDataType(resolution, tickType), tickType));
        }
        if (symbolSecurityType == SecurityType.CryptoFuture) types.Add(Tuple.Create(typeof(MarginInterestRate), TickType.Quote));
        return types;
    }

    private static bool Matches(SubscriptionDataConfig config, Symbol? symbol) => symbol is null || config.Symbol.ID == symbol.ID;

    private List<Tuple<Type, TickType>> TypesOf(Symbol symbol, Resolution? resolution) =>
        symbol.SecurityType == SecurityType.Base && SecurityIdentifier.TryGetCustomDataTypeInstance(symbol.ID.Symbol, out var type)
            ? [Tuple.Create(type!, TickType.Trade)]
            : LookupSubscriptionConfigDataTypes(symbol.SecurityType, resolution ?? _algorithm.UniverseSettings.Resolution, symbol.IsCanonical());

    /// <summary>The resolution asked for, checked against the type; else the universe's for market data and the type's own for custom data.</summary>
    private Resolution ResolutionFor(Symbol symbol, List<Tuple<Type, TickType>> types, Resolution? asked)
    {
        Resolution? found = null;
        foreach (var (type, _) in types)
        {
            var instance = type.GetBaseDataInstance();
            instance.Symbol = symbol;
            var supported = instance.SupportedResolutions();
            if (asked is { } given)
            {
                if (supported.Contains(given)) continue;
                throw new ArgumentException($"Sorry {given.ToStringInvariant()} is not a supported resolution for {type.Name}" +
                    $" and SecurityType.{symbol.SecurityType.ToStringInvariant()}." +
                    $" Please change your AddData to use one of the supported resolutions ({string.Join(",", supported)}).");
            }
            var own = instance.DefaultResolution();
            if (LeanData.IsCommonLeanDataType(type))
            {
                var universe = _algorithm.UniverseSettings.Resolution;
                if (supported.Contains(universe)) own = universe;
                else WarnOfResolution(symbol, type, universe, own);
            }
            if (found is { } other && other != own)
            {
                throw new InvalidOperationException($"Different data types ({string.Join(",", types.Select(x => x.Item1))})" +
                    $" provided different default resolutions {own} and {other}, this is an unexpected invalid operation.");
            }
            found = own;
        }
        return asked ?? found!.Value;
    }

    private void WarnOfResolution(Symbol symbol, Type type, Resolution universe, Resolution own)
    {
        if (_warnedOfResolution) return;
        _warnedOfResolution = true;
        _algorithm.Log($"Warning: Resolution {universe} for {symbol} and type {type} is not supported. " +
            $"The data type default resolution '{own}' will be used instead");
    }

    private SubscriptionDataConfig GetOrAdd(SubscriptionDataConfig config)
    {
        if (_known.TryGetValue(config, out var present)) return present;
        Register(config);
        _streams.ReadAhead(config);
        _algorithm.TimeKeeper.AddTimeZone(config.ExchangeTimeZone);
        return config;
    }

    private void Register(SubscriptionDataConfig config)
    {
        if (!_known.TryAdd(config, config)) return;
        _configs.Add(config);
        _snapshot = null;
    }

    private void Unregister(SubscriptionDataConfig config)
    {
        if (!_known.Remove(config, out var present)) return;
        _configs.Remove(present);
        _snapshot = null;
    }
}
