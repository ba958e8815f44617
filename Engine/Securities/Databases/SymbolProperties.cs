using System.Globalization;

namespace QuantConnect.Securities;

/// <summary>How a security is quoted and traded: currency, contract size, price step and lot.</summary>
public class SymbolProperties
{
    /// <summary>Takes over the properties of another instance.</summary>
    protected SymbolProperties(SymbolProperties properties)
        : this(properties.Description, properties.QuoteCurrency, properties.ContractMultiplier, properties.MinimumPriceVariation,
            properties.LotSize, properties.MarketTicker, properties.MinimumOrderSize, properties.PriceMagnifier, properties.StrikeMultiplier)
    {
    }

    /// <summary>Makes a set of properties; lot, price magnifier and strike multiplier must be positive.</summary>
    public SymbolProperties(
        string description, string quoteCurrency, decimal contractMultiplier, decimal minimumPriceVariation, decimal lotSize,
        string marketTicker, decimal? minimumOrderSize = null, decimal priceMagnifier = 1, decimal strikeMultiplier = 1)
    {
        Description = description;
        QuoteCurrency = quoteCurrency;
        ContractMultiplier = contractMultiplier;
        MinimumPriceVariation = minimumPriceVariation;
        LotSize = Positive(lotSize, nameof(LotSize));
        MarketTicker = marketTicker;
        MinimumOrderSize = minimumOrderSize;
        PriceMagnifier = Positive(priceMagnifier, nameof(PriceMagnifier));
        StrikeMultiplier = Positive(strikeMultiplier, nameof(StrikeMultiplier));
    }

    /// <summary>Name of the instrument.</summary>
    public string Description { get; }

    /// <summary>Currency in which the price is stated.</summary>
    public string QuoteCurrency { get; }

    /// <summary>Units of the underlying in one contract.</summary>
    public virtual decimal ContractMultiplier { get; }

    /// <summary>Smallest step of the price, in quote currency.</summary>
    public virtual decimal MinimumPriceVariation { get; }

    /// <summary>Smallest step of the quantity, in units.</summary>
    public decimal LotSize { get; }

    /// <summary>Ticker at the venue; empty when it is LEAN's own.</summary>
    public string MarketTicker { get; }

    /// <summary>Smallest order: units, or quote currency on venues with a minimum notional; null when there is none.</summary>
    public decimal? MinimumOrderSize { get; }

    /// <summary>Factor by which the venue scales its prices.</summary>
    public decimal PriceMagnifier { get; }

    /// <summary>Factor by which the venue scales option strikes.</summary>
    public decimal StrikeMultiplier { get; }

    /// <summary>Properties of a security that the database does not know.</summary>
    public static SymbolProperties GetDefault(string quoteCurrency)
        => new(string.Empty, quoteCurrency.LazyToUpper(), 1, 0.01m, 1, string.Empty);

    /// <inheritdoc/>
    public override string ToString()
    {
        var ticker = string.IsNullOrEmpty(MarketTicker) ? "," : $",{MarketTicker}";
        var minimum = MinimumOrderSize is { } size ? string.Create(CultureInfo.InvariantCulture, $",{size}") : ",";
        var magnifier = PriceMagnifier == 1 ? "," : string.Create(CultureInfo.InvariantCulture, $",{PriceMagnifier}");
        return string.Create(CultureInfo.InvariantCulture,
            $"{Description},{QuoteCurrency},{ContractMultiplier},{MinimumPriceVariation},{LotSize}{ticker}{minimum}{magnifier}");
    }

    private static decimal Positive(decimal value, string name)
        => value > 0 ? value : throw new ArgumentException($"SymbolProperties {name} can not be less than or equal to 0");
}
