namespace QuantConnect.Securities;

/// <summary>The step of the symbol properties.</summary>
public class SecurityPriceVariationModel : IPriceVariationModel
{
    /// <inheritdoc/>
    public virtual decimal GetMinimumPriceVariation(GetMinimumPriceVariationParameters parameters)
        => parameters.Security.SymbolProperties.MinimumPriceVariation;
}
