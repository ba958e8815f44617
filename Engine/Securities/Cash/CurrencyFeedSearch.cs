using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Logging;
using QuantConnect.Securities.CurrencyConversion;

namespace QuantConnect.Securities;

/// <summary>Finds the pairs that convert a currency into the account currency, and subscribes to those that are missing.</summary>
internal sealed class CurrencyFeedSearch(
    Cash cash,
    string accountCurrency,
    SecurityManager securities,
    SubscriptionManager subscriptions,
    IReadOnlyDictionary<SecurityType, string> marketMap,
    SecurityChanges changes,
    ISecurityService securityService,
    Resolution defaultResolution)
{
    private readonly List<SubscriptionDataConfig> _added = [];

    /// <summary>Gives the cash its conversion; the subscriptions added for it, or null when it needs no pair.</summary>
    public List<SubscriptionDataConfig>? Settle()
    {
        if (cash.Symbol == accountCurrency)
        {
            cash.CurrencyConversion = ConstantCurrencyConversion.Identity(accountCurrency);
            return null;
        }

        // Coins that stand for the account currency where the venue lists no pair of the two count one to one.
        if (marketMap.TryGetValue(SecurityType.Crypto, out var cryptoMarket)
            && Currencies.IsStableCoinWithoutPair(accountCurrency, cash.Symbol, cryptoMarket))
        {
            cash.CurrencyConversion = ConstantCurrencyConversion.Identity(accountCurrency, cash.Symbol);
            return null;
        }

        var listed = ListedPairs();
        if (!listed.Any(Mentions))
        {
            Log.Error($"No tradeable pair was found for currency {cash.Symbol}, conversion rate to account currency ({accountCurrency}) will be set to zero. " +
                      $"Markets: [{string.Join(",", marketMap.Where(pair => Converts(pair.Key)).Select(pair => $"{pair.Key}:{pair.Value}"))}]");
            cash.CurrencyConversion = ConstantCurrencyConversion.Null(accountCurrency, cash.Symbol);
            return null;
        }

        var existing = securities.Values.Concat(changes.AddedSecurities).Where(security => Converts(security.Type)).ToList();
        var resolution = subscriptions.Subscriptions.Select(config => config.Resolution).DefaultIfEmpty(defaultResolution).Min();
        cash.CurrencyConversion = SecurityCurrencyConversion.LinearSearch(
            cash.Symbol,
            accountCurrency,
            existing,
            listed.Select(pair => QuantConnect.Symbol.Create(pair.Key.Symbol, pair.Key.SecurityType, pair.Key.Market)),
            symbol => Subscribe(symbol, resolution));
        return _added;
    }

    private static bool Converts(SecurityType type) => type is SecurityType.Forex or SecurityType.Crypto or SecurityType.Cfd;

    private bool Mentions(KeyValuePair<SecurityDatabaseKey, SymbolProperties> pair)
    {
        var ticker = pair.Key.Symbol;
        var quote = pair.Value.QuoteCurrency;
        return cash.Symbol == quote || cash.Symbol == ticker[..^quote.Length];
    }

    /// <summary>Pairs of the database on the brokerage's markets and on those already in use: forex, then CFD, then crypto.</summary>
    private List<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> ListedPairs()
    {
        var used = new Dictionary<SecurityType, List<string>>();
        foreach (var symbol in securities.Keys)
        {
            if (!used.TryGetValue(symbol.SecurityType, out var markets)) used[symbol.SecurityType] = markets = [];
            markets.Add(symbol.ID.Market);
        }

        // A broker of the one is a broker of the other.
        if (used.TryGetValue(SecurityType.Cfd, out var cfd)) used.TryAdd(SecurityType.Forex, cfd);
        if (used.TryGetValue(SecurityType.Forex, out var forex)) used.TryAdd(SecurityType.Cfd, forex);

        var database = SymbolPropertiesDatabase.FromDataFolder();
        IEnumerable<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> Listed(SecurityType type)
        {
            IEnumerable<string> own = marketMap.TryGetValue(type, out var market) ? [market] : [];
            return own.Concat(used.GetValueOrDefault(type) ?? []).Distinct().SelectMany(name => database.GetSymbolPropertiesList(name, type));
        }

        // dYdX has no spot market: its futures stand in for it, ahead of the others.
        var dydx = marketMap.TryGetValue(SecurityType.CryptoFuture, out var futures) && futures == Market.DYDX;
        return
        [
            .. Listed(SecurityType.Forex),
            .. Listed(SecurityType.Cfd),
            .. dydx ? Listed(SecurityType.CryptoFuture) : [],
            .. Listed(SecurityType.Crypto),
        ];
    }

    private Security Subscribe(Symbol symbol, Resolution resolution)
    {
        var (dataType, tickType) = subscriptions.LookupSubscriptionConfigDataTypes(symbol.SecurityType, resolution, false).First();
        var config = subscriptions.SubscriptionDataConfigService.Add(
            symbol,
            resolution,
            fillForward: true,
            extendedMarketHours: false,
            isInternalFeed: true,
            subscriptionDataTypes: [Tuple.Create(dataType, tickType)]).First();

        var security = securityService.CreateSecurity(symbol, config, addToSymbolCache: false, seedSecurity: false);
        Log.Trace($"Cash.EnsureCurrencyDataFeed(): Adding {symbol.Value} {symbol.ID.Market} for cash {cash.Symbol} currency feed");
        securities.Add(symbol, security);
        _added.Add(config);
        return security;
    }
}
