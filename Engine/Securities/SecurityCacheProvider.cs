using QuantConnect.Securities.Cfd;
using QuantConnect.Securities.Equity;
using QuantConnect.Securities.Forex;
using QuantConnect.Securities.Index;

namespace QuantConnect.Securities;

/// <summary>Makes caches; custom data on an underlying shares the underlying's store by type, whichever comes first.</summary>
public class SecurityCacheProvider
{
    private readonly ISecurityProvider _securities;
    private readonly Dictionary<Symbol, List<Symbol>> _waitingForUnderlying = [];

    /// <summary>Makes a provider that looks up underlyings among the given securities.</summary>
    public SecurityCacheProvider(ISecurityProvider securityProvider) => _securities = securityProvider;

    /// <summary>Makes the cache of a symbol.</summary>
    public SecurityCache GetSecurityCache(Symbol symbol)
    {
        var cache = Make(symbol.SecurityType);
        if (symbol.SecurityType == SecurityType.Base && symbol.HasUnderlying) ShareUnderlying(symbol, cache);
        else if (_waitingForUnderlying.Remove(symbol, out var waiting)) ShareWith(waiting, cache);
        return cache;
    }

    private void ShareUnderlying(Symbol symbol, SecurityCache cache)
    {
        var underlyingSymbol = symbol.Underlying!;
        if (_securities.GetSecurity(underlyingSymbol) is { } underlying)
        {
            SecurityCache.ShareTypeCacheInstance(underlying.Cache, cache);
            return;
        }
        if (!_waitingForUnderlying.TryGetValue(underlyingSymbol, out var waiting)) _waitingForUnderlying[underlyingSymbol] = waiting = [];
        waiting.Add(symbol);
    }

    private void ShareWith(List<Symbol> customSymbols, SecurityCache underlying)
    {
        foreach (var symbol in customSymbols)
        {
            if (_securities.GetSecurity(symbol) is { } custom) SecurityCache.ShareTypeCacheInstance(underlying, custom.Cache);
        }
    }

    private static SecurityCache Make(SecurityType type) => type switch
    {
        SecurityType.Equity => new EquityCache(),
        SecurityType.Forex => new ForexCache(),
        SecurityType.Cfd => new CfdCache(),
        SecurityType.Index => new IndexCache(),
        _ => new SecurityCache(),
    };
}
