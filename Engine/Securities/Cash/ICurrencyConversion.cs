namespace QuantConnect.Securities.CurrencyConversion;

/// <summary>The way from one currency to another.</summary>
public interface ICurrencyConversion
{
    /// <summary>Raised with the new rate when the rate has been set or worked out anew.</summary>
    event EventHandler<decimal> ConversionRateUpdated;

    /// <summary>Currency that is converted.</summary>
    string SourceCurrency { get; }

    /// <summary>Currency it is converted to; null when the way is not settled yet.</summary>
    string? DestinationCurrency { get; }

    /// <summary>Units of the destination currency per unit of the source currency; zero when unknown.</summary>
    decimal ConversionRate { get; set; }

    /// <summary>Securities whose prices make the rate.</summary>
    IEnumerable<Security> ConversionRateSecurities { get; }

    /// <summary>Marks the rate as out of date; it is worked out when next asked for.</summary>
    void Update();
}
