using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A security's identity together with its present ticker. Two symbols are equal when their identities are.</summary>
[JsonConverter(typeof(SymbolJsonConverter))]
public sealed partial class Symbol : IEquatable<Symbol>, IComparable
{
    /// <summary>Symbol of nothing.</summary>
    public static readonly Symbol Empty = new(SecurityIdentifier.Empty, string.Empty);

    /// <summary>Symbol that says explicitly that there is no security.</summary>
    public static readonly Symbol None = new(SecurityIdentifier.None, "NONE");

    private Symbol? _canonical;

    /// <summary>Makes a symbol from its identity and its ticker.</summary>
    public Symbol(SecurityIdentifier sid, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ID = sid;
        if (sid.HasUnderlying) Underlying = new Symbol(sid.Underlying, sid.Underlying.Symbol);
        Value = GetAlias(sid, Underlying) ?? value.LazyToUpper();
    }

    internal Symbol(SecurityIdentifier sid, string value, Symbol? underlying)
    {
        ArgumentNullException.ThrowIfNull(value);
        ID = sid;
        Value = value.LazyToUpper();
        Underlying = underlying;
    }

    /// <summary>Present ticker.</summary>
    public string Value { get; }

    /// <summary>Identity.</summary>
    public SecurityIdentifier ID { get; }

    /// <summary>Whether there is an underlying security.</summary>
    public bool HasUnderlying => Underlying is not null;

    /// <summary>The underlying security, or null.</summary>
    public Symbol? Underlying { get; }

    /// <summary>Kind of the security.</summary>
    public SecurityType SecurityType => ID.SecurityType;

    /// <summary>The symbol of the chain this contract belongs to.</summary>
    public Symbol Canonical
    {
        get
        {
            if (_canonical is null)
            {
                if (IsCanonical()) _canonical = this;
                else if (SecurityType.IsOption()) _canonical = CreateCanonicalOption(Underlying!, ID.Symbol, ID.Market, null);
                else if (SecurityType == SecurityType.Future) _canonical = Create(ID.Symbol, SecurityType.Future, ID.Market);
                else throw new InvalidOperationException("Canonical is only defined for SecurityType.Option, SecurityType.Future, SecurityType.FutureOption");
            }
            return _canonical;
        }
    }

    /// <summary>Whether this stands for a whole chain of contracts.</summary>
    public bool IsCanonical() => IsCanonical(ID);

    /// <summary>Whether this is one contract of a chain.</summary>
    public bool HasCanonical() => !IsCanonical() && (SecurityType.IsOption() || SecurityType == SecurityType.Future);

    /// <summary>Whether the given symbol is among the underlyings.</summary>
    public bool HasUnderlyingSymbol(Symbol symbol)
    {
        for (var current = Underlying; current is not null; current = current.Underlying)
        {
            if (current == symbol) return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => SymbolCache.GetTicker(this);

    /// <summary>Ticker that follows from the identity (options and futures), or null.</summary>
    public static string? GetAlias(SecurityIdentifier securityIdentifier, Symbol? underlying = null)
    {
        switch (securityIdentifier.SecurityType)
        {
            case SecurityType.Option:
            case SecurityType.FutureOption:
            case SecurityType.IndexOption:
                // an option class of its own (weeklies, future options) is shown, not the underlying
                var ticker = securityIdentifier.Symbol == underlying!.ID.Symbol ? underlying.Value : securityIdentifier.Symbol;
                if (securityIdentifier.Date == SecurityIdentifier.DefaultDate) return $"?{ticker.LazyToUpper()}";
                if (ticker.Length > 5) ticker += " ";
                return SymbolRepresentation.GenerateOptionTickerOSI(ticker, securityIdentifier.OptionRight, securityIdentifier.StrikePrice, securityIdentifier.Date);

            case SecurityType.Future when securityIdentifier.Date == SecurityIdentifier.DefaultDate:
                return $"/{securityIdentifier.Symbol}";

            default:
                return null;
        }
    }

    private static bool IsCanonical(SecurityIdentifier sid) =>
        (sid.SecurityType == SecurityType.Future || sid.SecurityType.IsOption() && sid.HasUnderlying)
        && sid.Date == SecurityIdentifier.DefaultDate;
}
