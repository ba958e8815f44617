using QuantConnect.Securities;
using QuantConnect.Securities.Forex;

namespace QuantConnect.Util;

/// <summary>Takes currency pairs apart and compares them.</summary>
public static class CurrencyPairUtil
{
    /// <summary>How a pair relates to two currencies.</summary>
    public enum Match
    {
        /// <summary>It is another pair.</summary>
        NoMatch,

        /// <summary>It prices the first in the second.</summary>
        ExactMatch,

        /// <summary>It prices the second in the first.</summary>
        InverseMatch,
    }

    /// <summary>Splits a pair into its currencies, if it is one.</summary>
    public static bool TryDecomposeCurrencyPair(Symbol? currencyPair, out string? baseCurrency, out string? quoteCurrency)
    {
        baseCurrency = quoteCurrency = null;
        if (currencyPair is null || !IsDecomposable(currencyPair)) return false;
        DecomposeCurrencyPair(currencyPair, out baseCurrency, out quoteCurrency);
        return true;
    }

    /// <summary>Splits a pair into its currencies; throws when it is none.</summary>
    public static void DecomposeCurrencyPair(Symbol currencyPair, out string baseCurrency, out string quoteCurrency, string defaultQuoteCurrency = "USD")
    {
        IsValidSecurityType(currencyPair?.SecurityType, throwException: true);
        switch (currencyPair!.SecurityType)
        {
            case SecurityType.Forex:
                Forex.DecomposeCurrencyPair(currencyPair.Value, out baseCurrency, out quoteCurrency);
                break;
            case SecurityType.Cfd:
                Securities.Cfd.Cfd.DecomposeCurrencyPair(currencyPair, Properties(currencyPair, defaultQuoteCurrency), out baseCurrency, out quoteCurrency);
                break;
            default:
                Securities.Crypto.Crypto.DecomposeCurrencyPair(currencyPair, Properties(currencyPair, defaultQuoteCurrency), out baseCurrency, out quoteCurrency);
                break;
        }
    }

    /// <summary>Whether a ticker has the length of a forex pair.</summary>
    public static bool IsForexDecomposable(string? currencyPair) => currencyPair is { Length: 6 };

    /// <summary>Whether a symbol is a pair that can be split.</summary>
    public static bool IsDecomposable(Symbol? currencyPair)
    {
        if (currencyPair is null) return false;
        return currencyPair.SecurityType switch
        {
            SecurityType.Forex => IsForexDecomposable(currencyPair.Value),
            SecurityType.Cfd or SecurityType.Crypto or SecurityType.CryptoFuture =>
                currencyPair.Value.EndsWith(Properties(currencyPair, Currencies.USD).QuoteCurrency, StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>The other currency of a pair; null when the known one is not part of it.</summary>
    public static string? CurrencyPairDual(this Symbol currencyPair, string knownSymbol)
    {
        DecomposeCurrencyPair(currencyPair, out var baseCurrency, out var quoteCurrency);
        return CurrencyPairDual(baseCurrency, quoteCurrency, knownSymbol);
    }

    /// <summary>The other of two currencies; null when the known one is neither.</summary>
    public static string? CurrencyPairDual(string baseCurrency, string quoteCurrency, string knownSymbol)
        => knownSymbol == baseCurrency ? quoteCurrency : knownSymbol == quoteCurrency ? baseCurrency : null;

    /// <summary>How a pair relates to two currencies; a stable coin counts as the currency it stands for where the venue has no pair of the two.</summary>
    public static Match ComparePair(this Symbol pairA, string baseCurrencyB, string quoteCurrencyB)
    {
        if (!TryDecomposeCurrencyPair(pairA, out var baseA, out var quoteA)) return Match.NoMatch;

        var market = pairA.ID.Market;
        quoteA = StandFor(quoteA!, quoteCurrencyB, market);
        quoteA = StandFor(quoteA, baseCurrencyB, market);
        baseA = StandFor(baseA!, quoteCurrencyB, market);
        baseA = StandFor(baseA, baseCurrencyB, market);
        if (baseA == baseCurrencyB && quoteA == quoteCurrencyB) return Match.ExactMatch;
        return baseA == quoteCurrencyB && quoteA == baseCurrencyB ? Match.InverseMatch : Match.NoMatch;
    }

    /// <summary>Whether securities of a type are currency pairs.</summary>
    public static bool IsValidSecurityType(SecurityType? securityType, bool throwException)
    {
        if (securityType is SecurityType.Forex or SecurityType.Cfd or SecurityType.Crypto or SecurityType.CryptoFuture) return true;
        if (!throwException) return false;
        throw new ArgumentException(securityType == null ? "Currency pair must not be null" : $"Unsupported security type: {securityType}");
    }

    private static string StandFor(string currency, string other, string market)
        => Currencies.IsStableCoinWithoutPair(currency + other, market) || Currencies.IsStableCoinWithoutPair(other + currency, market) ? other : currency;

    private static SymbolProperties Properties(Symbol pair, string defaultQuoteCurrency)
        => SymbolPropertiesDatabase.FromDataFolder().GetSymbolProperties(pair.ID.Market, pair, pair.SecurityType, defaultQuoteCurrency);
}
