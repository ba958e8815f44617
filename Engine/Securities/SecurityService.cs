using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Util;

namespace QuantConnect.Securities;

/// <summary>Makes securities: hours and properties from the databases, currencies in the cash book, models from the initializer.</summary>
public class SecurityService : ISecurityService
{
    private readonly CashBook _cashBook;
    private readonly MarketHoursDatabase _hours;
    private readonly SymbolPropertiesDatabase _properties;
    private readonly ISecurityInitializerProvider _initializers;
    private readonly IRegisteredSecurityDataTypesProvider _types;
    private readonly SecurityCacheProvider _caches;
    private readonly IAlgorithm? _algorithm;
    private bool _isLive;

    internal SecurityService(
        CashBook cashBook,
        MarketHoursDatabase marketHoursDatabase,
        SymbolPropertiesDatabase symbolPropertiesDatabase,
        ISecurityInitializerProvider securityInitializerProvider,
        IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCacheProvider cacheProvider,
        IAlgorithm? algorithm = null)
    {
        _cashBook = cashBook;
        _hours = marketHoursDatabase;
        _properties = symbolPropertiesDatabase;
        _initializers = securityInitializerProvider;
        _types = registeredTypes;
        _caches = cacheProvider;
        _algorithm = algorithm;
    }

    /// <inheritdoc/>
    public Security CreateSecurity(
        Symbol symbol,
        List<SubscriptionDataConfig> subscriptionDataConfigList,
        decimal leverage = 0,
        bool addToSymbolCache = true,
        Security? underlying = null,
        bool seedSecurity = true)
    {
        var configs = new SubscriptionDataConfigList(symbol);
        if (subscriptionDataConfigList != null) configs.AddRange(subscriptionDataConfigList);

        if (_algorithm != null && _algorithm.Securities.TryGetValue(symbol, out var existing))
        {
            existing.AddData(configs);

            // Until now it may have had internal subscriptions only.
            if (!configs.IsInternalFeed) existing.MakeTradable();
            Initialize(existing, seedSecurity);
            return existing;
        }

        var security = Make(symbol, configs, addToSymbolCache);
        Initialize(security, seedSecurity);
        SetOwnModels(security, configs, leverage);
        return security;
    }

    /// <inheritdoc/>
    public Security CreateSecurity(
        Symbol symbol,
        SubscriptionDataConfig subscriptionDataConfig,
        decimal leverage = 0,
        bool addToSymbolCache = true,
        Security? underlying = null,
        bool seedSecurity = true)
        => CreateSecurity(symbol, [subscriptionDataConfig], leverage, addToSymbolCache, underlying, seedSecurity);

    /// <inheritdoc/>
    public Security CreateBenchmarkSecurity(Symbol symbol)
    {
        var configs = new SubscriptionDataConfigList(symbol);
        var security = Make(symbol, configs, addToSymbolCache: false);
        SetOwnModels(security, configs, leverage: 1);
        return security;
    }

    /// <summary>Tells whether the algorithm runs live.</summary>
    public void SetLiveMode(bool isLiveMode) => _isLive = isLiveMode;

    private Security Make(Symbol symbol, SubscriptionDataConfigList configs, bool addToSymbolCache)
    {
        var hours = HoursOf(symbol);
        var properties = PropertiesOf(symbol);
        if (addToSymbolCache) SymbolCache.Set(symbol.Value, symbol);

        // Rates are settled later; until then a new currency counts as nothing.
        var quote = CashOf(properties.QuoteCurrency);
        var baseCash = BaseCashOf(symbol);
        var cache = _caches.GetSecurityCache(symbol);
        cache.Session = new Session(SessionTickType(symbol.SecurityType), hours, symbol);
        Security security = symbol.SecurityType switch
        {
            SecurityType.Equity => new Equity.Equity(symbol, hours, quote, properties, _cashBook, _types, cache),
            SecurityType.Forex => new Forex.Forex(symbol, hours, quote, baseCash!, properties, _cashBook, _types, cache),
            SecurityType.Cfd => new Cfd.Cfd(symbol, hours, quote, properties, _cashBook, _types, cache),
            SecurityType.Index => new Index.Index(symbol, hours, quote, properties, _cashBook, _types, cache),
            SecurityType.Crypto => new Crypto.Crypto(symbol, hours, quote, baseCash!, properties, _cashBook, _types, cache),
            SecurityType.CryptoFuture => new CryptoFuture.CryptoFuture(symbol, hours, quote, baseCash!, properties, _cashBook, _types, cache),
            SecurityType.Base => new Security(symbol, hours, quote, properties, _cashBook, _types, cache),
            _ => throw new NotSupportedException($"Securities of type {symbol.SecurityType} are not supported by the embedded engine: {symbol}"),
        };
        if (security.IsTradable) security.IsTradable = !configs.IsInternalFeed;
        security.AddData(configs);
        return security;
    }

    private TickType SessionTickType(SecurityType type)
    {
        if (_algorithm?.SubscriptionManager.AvailableDataTypes is { } available && available.TryGetValue(type, out var own) && own.Count > 0) return own[0];
        return SubscriptionManager.DefaultDataTypes()[type][0];
    }

    private SecurityExchangeHours HoursOf(Symbol symbol)
    {
        Type[] dataTypes = symbol.SecurityType == SecurityType.Base && SecurityIdentifier.TryGetCustomDataTypeInstance(symbol.ID.Symbol, out var type)
            ? [type!]
            : [];
        return _hours.GetEntry(symbol, dataTypes).ExchangeHours;
    }

    private SymbolProperties PropertiesOf(Symbol symbol)
    {
        var type = symbol.SecurityType;
        if (type == SecurityType.Crypto && !_properties.ContainsKey(symbol.ID.Market, symbol, type))
        {
            throw new ArgumentException($"{type} '{symbol.Value}' symbol could not be found in the database for {symbol.ID.Market} market");
        }
        var currency = type == SecurityType.Forex ? symbol.Value[3..] : _cashBook.AccountCurrency;
        return _properties.GetSymbolProperties(symbol.ID.Market, symbol, type, currency);
    }

    private Cash? BaseCashOf(Symbol symbol)
    {
        if (symbol.SecurityType == SecurityType.Cfd) return null;
        if (CurrencyPairUtil.TryDecomposeCurrencyPair(symbol, out var currency, out _)) return CashOf(currency!);
        if (!CurrencyPairUtil.IsValidSecurityType(symbol.SecurityType, false)) return null;
        throw new ArgumentException($"Failed to resolve base currency for '{symbol.ID.Symbol}', " +
            $"it might be missing from the Symbol database or market '{symbol.ID.Market}' could be wrong");
    }

    private Cash CashOf(string currency) => _cashBook.TryGetValue(currency, out var cash) ? cash : _cashBook.Add(currency, 0, 0);

    private void Initialize(Security security, bool seed)
    {
        if (security.IsInitialized) return;
        if (seed && _algorithm is { Settings.SeedInitialPrices: true } && security.Price == 0)
        {
            foreach (var data in _algorithm.GetLastKnownPrices(security)) security.SetMarketPrice(data);
        }
        _initializers.SecurityInitializer.Initialize(security);
        security.IsInitialized = true;
    }

    /// <summary>What is asked for with the security goes before what the initializer has set.</summary>
    private void SetOwnModels(Security security, SubscriptionDataConfigList configs, decimal leverage)
    {
        if (leverage != Security.NullLeverage) security.SetLeverage(leverage);
        var isRaw = configs.Count > 0 && configs.DataNormalizationMode() == DataNormalizationMode.Raw;
        if (security.Type == SecurityType.Equity && (_isLive || isRaw)) security.PriceVariationModel = new EquityPriceVariationModel();
    }
}
