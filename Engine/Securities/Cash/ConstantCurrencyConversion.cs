namespace QuantConnect.Securities.CurrencyConversion;

/// <summary>A conversion whose rate changes only when it is set.</summary>
public class ConstantCurrencyConversion : ICurrencyConversion
{
    private decimal _rate;

    /// <summary>Makes a conversion at a rate.</summary>
    public ConstantCurrencyConversion(string sourceCurrency, string? destinationCurrency, decimal conversionRate = 1m)
    {
        SourceCurrency = sourceCurrency;
        DestinationCurrency = destinationCurrency;
        _rate = conversionRate;
    }

    /// <inheritdoc/>
    public event EventHandler<decimal>? ConversionRateUpdated;

    /// <inheritdoc/>
    public string SourceCurrency { get; }

    /// <inheritdoc/>
    public string? DestinationCurrency { get; }

    /// <inheritdoc/>
    public decimal ConversionRate
    {
        get => _rate;
        set
        {
            if (value == _rate) return;
            _rate = value;
            ConversionRateUpdated?.Invoke(this, value);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Security> ConversionRateSecurities => [];

    /// <summary>A conversion at a rate of one.</summary>
    public static ConstantCurrencyConversion Identity(string sourceCurrency, string? destinationCurrency = null)
        => new(sourceCurrency, destinationCurrency ?? sourceCurrency);

    /// <summary>A conversion at a rate of zero, for a currency that cannot be converted.</summary>
    public static ConstantCurrencyConversion Null(string sourceCurrency, string destinationCurrency)
        => new(sourceCurrency, destinationCurrency, 0m);

    /// <inheritdoc/>
    public void Update()
    {
    }
}
