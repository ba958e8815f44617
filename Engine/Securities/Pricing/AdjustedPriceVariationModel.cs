namespace QuantConnect.Securities;

/// <summary>No step: adjusted prices are not multiples of anything.</summary>
public class AdjustedPriceVariationModel : IPriceVariationModel
{
    /// <inheritdoc/>
    public virtual decimal GetMinimumPriceVariation(GetMinimumPriceVariationParameters parameters) => 0;
}
