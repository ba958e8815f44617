namespace QuantConnect.Securities;

/// <summary>Knows the smallest step of a price.</summary>
public interface IPriceVariationModel
{
    /// <summary>Smallest step, quote currency; zero when prices are not rounded.</summary>
    decimal GetMinimumPriceVariation(GetMinimumPriceVariationParameters parameters);
}
