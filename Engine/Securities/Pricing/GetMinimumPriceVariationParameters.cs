namespace QuantConnect.Securities;

/// <summary>Which price the smallest step is asked for.</summary>
public class GetMinimumPriceVariationParameters
{
    /// <summary>Makes the parameters.</summary>
    public GetMinimumPriceVariationParameters(Security security, decimal referencePrice)
    {
        Security = security;
        ReferencePrice = referencePrice;
    }

    /// <summary>The security.</summary>
    public Security Security { get; }

    /// <summary>The price, quote currency.</summary>
    public decimal ReferencePrice { get; }
}
