using Newtonsoft.Json;
using QuantConnect.Util;

namespace QuantConnect;

/// <summary>Identity of a security that does not change when its ticker does; its text form is "SYMBOL PROPERTIES".</summary>
[JsonConverter(typeof(SecurityIdentifierJsonConverter))]
public partial class SecurityIdentifier : IEquatable<SecurityIdentifier>, IComparable<SecurityIdentifier>, IComparable
{
    /// <summary>Identifier of nothing.</summary>
    public static readonly SecurityIdentifier Empty = new(string.Empty, 0);

    /// <summary>Identifier that says explicitly that there is no security.</summary>
    public static readonly SecurityIdentifier None = new("NONE", 0);

    /// <summary>Date of securities that have none of their own.</summary>
    public static readonly DateTime DefaultDate = DateTime.FromOADate(0);

    /// <summary>Characters that a ticker cannot hold, since they separate the parts of the text form.</summary>
    public static readonly HashSet<char> InvalidSymbolCharacters = ['|', ' '];

    private readonly ulong _properties;
    private readonly SecurityIdentifier? _underlying;
    private readonly int _hashCode;
    private string? _text;
    private string? _market;

    /// <summary>Makes an identifier from its ticker and its packed properties.</summary>
    public SecurityIdentifier(string symbol, ulong properties)
    {
        if (symbol == null)
        {
            throw new ArgumentNullException(nameof(symbol), "SecurityIdentifier requires a non-null string 'symbol'");
        }
        if (symbol.AsSpan().IndexOfAny('|', ' ') >= 0)
        {
            throw new ArgumentException("Symbol must not contain the characters '|' or ' '.", nameof(symbol));
        }

        Symbol = symbol;
        _properties = properties;
        SecurityType = (SecurityType)SidLayout.SecurityType.Read(properties);
        if (!Enum.IsDefined(SecurityType))
        {
            throw new ArgumentException("The provided properties do not match with a valid SecurityType", nameof(properties));
        }
        _hashCode = HashCode.Combine(symbol, properties) & int.MaxValue;
    }

    /// <summary>Makes an identifier of a derivative, or of data that belongs to another security.</summary>
    public SecurityIdentifier(string symbol, ulong properties, SecurityIdentifier underlying)
        : this(symbol, properties)
    {
        _underlying = underlying.Equals(Empty) ? null : underlying;
    }

    /// <summary>Whether there is an underlying security.</summary>
    public bool HasUnderlying => _underlying is not null;

    /// <summary>The underlying security; throws when there is none.</summary>
    public SecurityIdentifier Underlying => _underlying ?? throw new InvalidOperationException(
        "No underlying specified for this identifier. Check that HasUnderlying is true before accessing the Underlying property.");

    /// <summary>First listing of an equity, expiry of a derivative.</summary>
    public DateTime Date => SecurityType is SecurityType.Forex or SecurityType.Cfd or SecurityType.Crypto or SecurityType.Commodity
        ? throw new InvalidOperationException(
            "Date is only defined for SecurityType.Equity, SecurityType.Option, SecurityType.Future, SecurityType.FutureOption, SecurityType.IndexOption, and SecurityType.Base")
        : DateTime.FromOADate(SidLayout.Days.Read(_properties));

    /// <summary>Ticker at the first listing.</summary>
    public string Symbol { get; }

    /// <summary>Market the security is listed on; see <see cref="QuantConnect.Market"/>.</summary>
    public string Market
    {
        get
        {
            if (_market == null)
            {
                var code = (int)SidLayout.Market.Read(_properties);
                _market = QuantConnect.Market.Decode(code) ?? code.ToStringInvariant();
            }
            return _market;
        }
    }

    /// <summary>Kind of the security.</summary>
    public SecurityType SecurityType { get; }

    /// <summary>Strike of an option, in its quote currency.</summary>
    public decimal StrikePrice
    {
        get
        {
            RequireOption(nameof(StrikePrice));
            return SidLayout.DecodeStrike(_properties);
        }
    }

    /// <summary>Right of an option.</summary>
    public OptionRight OptionRight
    {
        get
        {
            RequireOption(nameof(OptionRight));
            return (OptionRight)SidLayout.PutCall.Read(_properties);
        }
    }

    /// <summary>Exercise style of an option.</summary>
    public OptionStyle OptionStyle
    {
        get
        {
            RequireOption(nameof(OptionStyle));
            return (OptionStyle)SidLayout.Style.Read(_properties);
        }
    }

    /// <inheritdoc/>
    public int CompareTo(SecurityIdentifier? other)
    {
        if (ReferenceEquals(this, other)) return 0;
        return other is null ? 1 : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        SecurityIdentifier other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type SecurityIdentifier"),
    };

    /// <inheritdoc/>
    public bool Equals(SecurityIdentifier? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null
            && _properties == other._properties
            && Symbol == other.Symbol
            && Equals(_underlying, other._underlying);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecurityIdentifier other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hashCode;

    /// <summary>Equal identity.</summary>
    public static bool operator ==(SecurityIdentifier? left, SecurityIdentifier? right) => Equals(left, right);

    /// <summary>Different identity.</summary>
    public static bool operator !=(SecurityIdentifier? left, SecurityIdentifier? right) => !Equals(left, right);

    /// <inheritdoc/>
    public override string ToString()
    {
        if (_text == null)
        {
            var properties = _properties.EncodeBase36();
            if (properties.Length == 0) properties = "0";
            _text = _underlying is null ? $"{Symbol} {properties}" : $"{Symbol} {properties}|{_underlying}";
        }
        return _text;
    }

    private void RequireOption(string property)
    {
        if (!SecurityType.IsOption())
        {
            throw new InvalidOperationException(
                $"{property} is only defined for SecurityType.Option, SecurityType.FutureOption, and SecurityType.IndexOption");
        }
    }
}
