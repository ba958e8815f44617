namespace QuantConnect;

public sealed partial class Symbol
{
    /// <inheritdoc/>
    public bool Equals(Symbol? other)
    {
        if (ReferenceEquals(this, other)) return true;
        // null and Empty are one and the same to LEAN
        return ID.Equals(other is null ? SecurityIdentifier.Empty : other.ID);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj switch
    {
        null => false,
        Symbol symbol => Equals(symbol),
        string text => Equals(FromText(text)),
        SecurityIdentifier sid => ID.Equals(sid),
        _ => false,
    };

    /// <inheritdoc/>
    public override int GetHashCode() => ID.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        string text => string.Compare(Value, text, StringComparison.OrdinalIgnoreCase),
        Symbol symbol => string.Compare(Value, symbol.Value, StringComparison.OrdinalIgnoreCase),
        _ => throw new ArgumentException("Object must be of type Symbol or string."),
    };

    /// <summary>Equal identity; null equals <see cref="Empty"/>.</summary>
    public static bool operator ==(Symbol? left, Symbol? right)
    {
        if (ReferenceEquals(left, right)) return true;
        return left is null ? right!.Equals(left) : left.Equals(right);
    }

    /// <summary>Equal identity, also with a ticker or an identifier.</summary>
    public static bool operator ==(Symbol? left, object? right)
    {
        if (ReferenceEquals(left, right)) return true;
        return left is null ? right!.Equals(left) : left.Equals(right);
    }

    /// <summary>Equal identity, also with a ticker.</summary>
    public static bool operator ==(object? left, Symbol? right)
    {
        if (ReferenceEquals(left, right)) return true;
        return left switch
        {
            Symbol symbol => symbol.Equals(right),
            string text => text == right?.ToString(),
            _ => false,
        };
    }

    /// <summary>Different identity.</summary>
    public static bool operator !=(Symbol? left, Symbol? right) => !(left == right);

    /// <summary>Different identity.</summary>
    public static bool operator !=(Symbol? left, object? right) => !(left == right);

    /// <summary>Different identity.</summary>
    public static bool operator !=(object? left, Symbol? right) => !(left == right);

    /// <summary>Ticker of a symbol.</summary>
    [Obsolete("Symbol implicit operator to string is provided for algorithm use only.")]
    public static implicit operator string(Symbol symbol) => symbol.ToString();

    /// <summary>Symbol of a ticker the run knows; otherwise a stand-in that equals no known symbol.</summary>
    [Obsolete("Symbol implicit operator from string is provided for algorithm use only.")]
    public static implicit operator Symbol(string ticker) => FromText(ticker);

    /// <summary>Whether the ticker contains the text.</summary>
    [Obsolete("Symbol.Contains is a pass-through for Symbol.Value.Contains")]
    public bool Contains(string value) => Value.Contains(value);

    /// <summary>Whether the ticker ends with the text.</summary>
    [Obsolete("Symbol.EndsWith is a pass-through for Symbol.Value.EndsWith")]
    public bool EndsWith(string value) => Value.EndsWithInvariant(value);

    /// <summary>Whether the ticker starts with the text.</summary>
    [Obsolete("Symbol.StartsWith is a pass-through for Symbol.Value.StartsWith")]
    public bool StartsWith(string value) => Value.StartsWithInvariant(value);

    /// <summary>The ticker in lower case.</summary>
    [Obsolete("Symbol.ToLower is a pass-through for Symbol.Value.ToLower")]
    public string ToLower() => Value.ToLowerInvariant();

    /// <summary>The ticker in upper case.</summary>
    [Obsolete("Symbol.ToUpper is a pass-through for Symbol.Value.ToUpper")]
    public string ToUpper() => Value.LazyToUpper();

    internal static Symbol FromText(string ticker) =>
        SymbolCache.TryGetSymbol(ticker, out var symbol) ? symbol! : new Symbol(new SecurityIdentifier(ticker, 0), ticker);
}
