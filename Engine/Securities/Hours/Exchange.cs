using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A place of trading, as it is written in tick data. US equity exchanges are known by name.</summary>
public partial class Exchange
{
    /// <summary>Makes an exchange; without a code its name is its code.</summary>
    public Exchange(string name, string code, string description, string market, params SecurityType[] securityTypes)
    {
        Name = name;
        Code = string.IsNullOrEmpty(code) ? name : code;
        Description = description;
        Market = market;
        SecurityTypes = [.. securityTypes ?? []];
    }

    /// <summary>Short code, as in tick data.</summary>
    [JsonIgnore]
    public string Code { get; init; }

    /// <summary>Full name.</summary>
    [JsonIgnore]
    public string Description { get; }

    /// <summary>Name.</summary>
    public string Name { get; init; }

    /// <summary>Market it belongs to.</summary>
    public string Market { get; init; }

    /// <summary>Types of securities it trades.</summary>
    [JsonProperty(ReferenceLoopHandling = ReferenceLoopHandling.Ignore)]
    public IReadOnlyList<SecurityType> SecurityTypes { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The name of an exchange; empty for none.</summary>
    public static implicit operator string(Exchange? exchange) => exchange is null ? string.Empty : exchange.Name;

    /// <summary>Whether two exchanges are the same; none and the unknown one are.</summary>
    public static bool operator ==(Exchange? left, Exchange? right) => (left ?? UNKNOWN).Equals(right ?? UNKNOWN);

    /// <summary>Whether two exchanges differ.</summary>
    public static bool operator !=(Exchange? left, Exchange? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj)
    {
        if (ReferenceEquals(this, obj)) return true;
        if (obj is not Exchange other || ReferenceEquals(other, UNKNOWN)) return ReferenceEquals(this, UNKNOWN);
        return Code == other.Code
               && Market == other.Market
               && SecurityTypes.Count == other.SecurityTypes.Count
               && SecurityTypes.All(other.SecurityTypes.Contains);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Market);
}
