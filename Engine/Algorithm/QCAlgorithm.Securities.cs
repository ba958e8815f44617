using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;
using QuantConnect.Securities.Cfd;
using QuantConnect.Securities.Crypto;
using QuantConnect.Securities.CryptoFuture;
using QuantConnect.Securities.Equity;
using QuantConnect.Securities.Forex;
using Index = QuantConnect.Securities.Index.Index;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <summary>Subscribes to a crypto pair, as "BTCUSDT".</summary>
    public Crypto AddCrypto(string ticker, Resolution? resolution = null, string? market = null, bool fillForward = true, decimal leverage = Security.NullLeverage) =>
        AddSecurity<Crypto>(SecurityType.Crypto, ticker, resolution, market, fillForward, leverage, false);

    /// <summary>Subscribes to a crypto future or perpetual.</summary>
    public CryptoFuture AddCryptoFuture(string ticker, Resolution? resolution = null, string? market = null, bool fillForward = true, decimal leverage = Security.NullLeverage) =>
        AddSecurity<CryptoFuture>(SecurityType.CryptoFuture, ticker, resolution, market, fillForward, leverage, false);

    /// <summary>Subscribes to a currency pair, as "USDJPY".</summary>
    public Forex AddForex(string ticker, Resolution? resolution = null, string? market = null, bool fillForward = true, decimal leverage = Security.NullLeverage) =>
        AddSecurity<Forex>(SecurityType.Forex, ticker, resolution, market, fillForward, leverage, false);

    /// <summary>Subscribes to a contract for difference.</summary>
    public Cfd AddCfd(string ticker, Resolution? resolution = null, string? market = null, bool fillForward = true, decimal leverage = Security.NullLeverage) =>
        AddSecurity<Cfd>(SecurityType.Cfd, ticker, resolution, market, fillForward, leverage, false);

    /// <summary>Subscribes to an index.</summary>
    public Index AddIndex(string ticker, Resolution? resolution = null, string? market = null, bool fillForward = true) =>
        AddSecurity<Index>(SecurityType.Index, ticker, resolution, market, fillForward, 1, false);

    /// <summary>Subscribes to an equity.</summary>
    public Equity AddEquity(string ticker, Resolution? resolution = null, string? market = null, bool fillForward = true,
        decimal leverage = Security.NullLeverage, bool extendedMarketHours = false, DataNormalizationMode? dataNormalizationMode = null) =>
        AddSecurity<Equity>(SecurityType.Equity, ticker, resolution, market, fillForward, leverage, extendedMarketHours, dataNormalizationMode);

    /// <summary>Subscribes to a security by its type and ticker.</summary>
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null) =>
        AddSecurity(securityType, ticker, resolution, null, fillForward, Security.NullLeverage, extendedMarketHours, dataMappingMode, dataNormalizationMode);

    /// <summary>Subscribes to a security by its type and ticker, with a leverage.</summary>
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution, bool? fillForward, decimal leverage, bool? extendedMarketHours,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null) =>
        AddSecurity(securityType, ticker, resolution, null, fillForward, leverage, extendedMarketHours, dataMappingMode, dataNormalizationMode);

    /// <inheritdoc/>
    public Security AddSecurity(SecurityType securityType, string ticker, Resolution? resolution, string? market, bool? fillForward, decimal leverage, bool? extendedMarketHours,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null)
    {
        RequireSupported(securityType);
        try
        {
            var symbol = KnownOrNew(ticker, securityType, MarketOf(market, ticker, securityType));
            return AddSecurity(symbol, resolution, fillForward, leverage, extendedMarketHours, dataMappingMode, dataNormalizationMode);
        }
        catch (Exception error)
        {
            Error("Algorithm.AddSecurity(): " + error);
            return null!;
        }
    }

    /// <inheritdoc/>
    public Security AddSecurity(Symbol symbol, Resolution? resolution = null, bool? fillForward = null, decimal leverage = Security.NullLeverage, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int contractDepthOffset = 0)
    {
        RequireSupported(symbol.SecurityType);
        var configs = SubscriptionManager.SubscriptionDataConfigService.Add(symbol, resolution,
            fillForward ?? UniverseSettings.FillForward, extendedMarketHours ?? UniverseSettings.ExtendedMarketHours,
            dataNormalizationMode: dataNormalizationMode ?? DataNormalizationMode.Adjusted);
        return Join(Securities.CreateSecurity(symbol, configs, leverage), configs);
    }

    /// <inheritdoc/>
    public bool RemoveSecurity(Symbol symbol, string? tag = null)
    {
        if (!Securities.TryGetValue(symbol, out var security)) return false;

        tag ??= "Removed";
        if (!IsWarmingUp) Transactions.CancelOpenOrders(security.Symbol, tag);
        if (security.Invested) Liquidate(symbol: security.Symbol, tag: tag);
        security.Reset();

        _pendingMembers.RemoveAll(pending => pending.Security.Symbol == symbol);
        foreach (var universe in UniverseManager.Values.OfType<UserDefinedUniverse>())
        {
            if (universe.ContainsMember(symbol)) _pendingMembers.Add(new PendingMember(universe, security, null));
        }

        return true;
    }

    private T AddSecurity<T>(SecurityType type, string ticker, Resolution? resolution, string? market, bool fillForward, decimal leverage,
        bool extendedMarketHours, DataNormalizationMode? normalization = null) where T : Security
    {
        var symbol = KnownOrNew(ticker, type, MarketOf(market, ticker, type));
        var configs = SubscriptionManager.SubscriptionDataConfigService.Add(symbol, resolution, fillForward, extendedMarketHours,
            dataNormalizationMode: normalization ?? UniverseSettings.DataNormalizationMode,
            dataMappingMode: UniverseSettings.DataMappingMode);
        return (T)Join(Securities.CreateSecurity(symbol, configs, leverage), configs);
    }

    private static Symbol KnownOrNew(string ticker, SecurityType type, string market) =>
        SymbolCache.TryGetSymbol(ticker, out var known) && known.ID.Market == market && known.SecurityType == type
            ? known
            : QuantConnect.Symbol.Create(ticker, type, market);

    private string MarketOf(string? market, string ticker, SecurityType type, string? otherwise = null)
    {
        if (!string.IsNullOrEmpty(market)) return market;
        if (BrokerageModel.DefaultMarkets.TryGetValue(type, out var usual)) return usual;
        return otherwise ?? throw new KeyNotFoundException($"No default market set for security type: {type}");
    }

    private static void RequireSupported(SecurityType type)
    {
        if (type is SecurityType.Option or SecurityType.FutureOption or SecurityType.IndexOption or SecurityType.Future)
        {
            throw new NotSupportedException($"Securities of type {type} are not supported by the embedded engine; run the algorithm on LEAN.");
        }
    }
}
