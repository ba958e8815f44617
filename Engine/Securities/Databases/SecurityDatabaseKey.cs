namespace QuantConnect.Securities;

/// <summary>Key of a database entry: market, ticker or wildcard, and security type. Letter case does not matter.</summary>
public class SecurityDatabaseKey : IEquatable<SecurityDatabaseKey>
{
    /// <summary>Stands for every ticker of a market, or every market.</summary>
    public const string Wildcard = "[*]";

    /// <summary>Makes a key; an empty market or ticker means all of them.</summary>
    public SecurityDatabaseKey(string? market, string? symbol, SecurityType securityType)
    {
        Market = string.IsNullOrEmpty(market) ? Wildcard : market;
        Symbol = string.IsNullOrEmpty(symbol) ? Wildcard : symbol;
        SecurityType = securityType;
    }

    /// <summary>Market, or the wildcard.</summary>
    public string Market { get; init; }

    /// <summary>Ticker, or the wildcard.</summary>
    public string Symbol { get; init; }

    /// <summary>Security type.</summary>
    public SecurityType SecurityType { get; init; }

    /// <summary>The key of the market's entry for all tickers.</summary>
    public SecurityDatabaseKey CreateCommonKey() => new(Market, null, SecurityType);

    /// <summary>Reads the text form type-market-ticker; null when the type is unknown.</summary>
    public static SecurityDatabaseKey? Parse(string key)
    {
        if (key.Split('-') is not [var type, var market, var symbol] || type == Wildcard)
        {
            throw new FormatException($"The specified key was not in the expected format: {key}");
        }
        return SecurityDatabaseFormat.TryParseType(type, out var securityType) ? new SecurityDatabaseKey(market, symbol, securityType) : null;
    }

    /// <inheritdoc/>
    public bool Equals(SecurityDatabaseKey? other)
        => other is not null
           && SecurityType == other.SecurityType
           && Market.Equals(other.Market, StringComparison.OrdinalIgnoreCase)
           && Symbol.Equals(other.Symbol, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecurityDatabaseKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => HashCode.Combine(
            StringComparer.OrdinalIgnoreCase.GetHashCode(Market),
            StringComparer.OrdinalIgnoreCase.GetHashCode(Symbol),
            SecurityType);

    /// <summary>Whether two keys name the same entry.</summary>
    public static bool operator ==(SecurityDatabaseKey? left, SecurityDatabaseKey? right) => Equals(left, right);

    /// <summary>Whether two keys name different entries.</summary>
    public static bool operator !=(SecurityDatabaseKey? left, SecurityDatabaseKey? right) => !Equals(left, right);

    /// <inheritdoc/>
    public override string ToString() => $"{SecurityType}-{Market}-{Symbol}";
}
