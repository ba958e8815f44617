using QuantConnect.Securities;
using QuantConnect.Securities.Cfd;
using QuantConnect.Securities.Crypto;
using QuantConnect.Securities.Forex;

namespace QuantConnect.Util;

/// <summary>Takes currency pairs apart.</summary>
public static class CurrencyPairUtil
{
    /// <summary>How two pairs relate.</summary>
    public enum Match
    {
        /// <summary>Not at all.</summary>
        NoMatch = 0,

        /// <summary>They are the same.</summary>
        ExactMatch = 1,

        /// <summary>One is the other turned round.</summary>
        InverseMatch = 2,
    }

    /// <summary>Base and quote currency, if the symbol is a pair.</summary>
    public static bool TryDecomposeCurrencyPair(Symbol? currencyPair, out string? baseCurrency, out string? quoteCurrency)
    {
        baseCurrency = quoteCurrency = null;
        if (!IsValidSecurityType(currencyPair?.SecurityType, false)) return false;
        try
        {
            DecomposeCurrencyPair(currencyPair!, out baseCurrency, out quoteCurrency);
            return true;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Base and quote currency; throws when the symbol is not a pair.</summary>
    public static void DecomposeCurrencyPair(Symbol currencyPair, out string baseCurrency, out string quoteCurrency,
        string defaultQuoteCurrency = Currencies.USD)
    {
        IsValidSecurityType(currencyPair?.SecurityType, true);
        var type = currencyPair!.SecurityType;
        if (type == SecurityType.Forex)
        {
            Forex.DecomposeCurrencyPair(currencyPair.Value, out baseCurrency, out quoteCurrency);
            return;
        }

        var properties = PropertiesOf(currencyPair, defaultQuoteCurrency);
        if (type == SecurityType.Cfd) Cfd.DecomposeCurrencyPair(currencyPair, properties, out baseCurrency, out quoteCurrency);
        else Crypto.DecomposeCurrencyPair(currencyPair, properties, out baseCurrency, out quoteCurrency);
    }

    /// <summary>Whether the ticker has the length of two currency codes.</summary>
    public static bool IsForexDecomposable(string? currencyPair) => currencyPair is { Length: 6 };

    /// <summary>Whether the symbol is a pair.</summary>
    public static bool IsDecomposable(Symbol? currencyPair) => currencyPair?.SecurityType switch
    {
        SecurityType.Forex => currencyPair.Value.Length == 6,
        SecurityType.Cfd or SecurityType.Crypto or SecurityType.CryptoFuture =>
            currencyPair.Value.EndsWith(PropertiesOf(currencyPair, Currencies.USD).QuoteCurrency, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The other currency of a pair, or null when the known one is not in it.</summary>
    public static string? CurrencyPairDual(this Symbol currencyPair, string knownSymbol)
    {
        DecomposeCurrencyPair(currencyPair, out var baseCurrency, out var quoteCurrency);
        return CurrencyPairDual(baseCurrency, quoteCurrency, knownSymbol);
    }

    /// <summary>The other currency of a pair, or null when the known one is not in it.</summary>
    public static string? CurrencyPairDual(string baseCurrency, string quoteCurrency, string knownSymbol) =>
        baseCurrency == knownSymbol ? quoteCurrency : quoteCurrency == knownSymbol ? baseCurrency : null;

    /// <summary>How a pair relates to another one; stable coins count as the currency they follow on the pair's market.</summary>
    public static Match ComparePair(this Symbol pairA, string baseCurrencyB, string quoteCurrencyB)
    {
        if (!TryDecomposeCurrencyPair(pairA, out var baseCurrency, out var quoteCurrency)) return Match.NoMatch;

        var market = pairA.ID.Market;
        quoteCurrency = AsStable(AsStable(quoteCurrency!, quoteCurrencyB, market), baseCurrencyB, market);
        baseCurrency = AsStable(AsStable(baseCurrency!, quoteCurrencyB, market), baseCurrencyB, market);

        if (baseCurrency == baseCurrencyB && quoteCurrency == quoteCurrencyB) return Match.ExactMatch;
        return baseCurrency == quoteCurrencyB && quoteCurrency == baseCurrencyB ? Match.InverseMatch : Match.NoMatch;
    }

    /// <summary>Whether securities of the type are pairs.</summary>
    public static bool IsValidSecurityType(SecurityType? securityType, bool throwException)
    {
        if (securityType is SecurityType.Forex or SecurityType.Cfd or SecurityType.Crypto or SecurityType.CryptoFuture) return true;
        if (!throwException) return false;
        throw new ArgumentException(securityType == null ? "Currency pair must not be null" : $"Unsupported security type: {securityType}");
    }

    private static string AsStable(string currency, string other, string market) =>
        Currencies.IsStableCoinWithoutPair(currency + other, market) || Currencies.IsStableCoinWithoutPair(other + currency, market) ? other : currency;

    private static SymbolProperties PropertiesOf(Symbol symbol, string quoteCurrency) => SymbolPropertiesDatabase.FromDataFolder()
        .GetSymbolProperties(symbol.ID.Market, symbol, symbol.SecurityType, quoteCurrency);
}
