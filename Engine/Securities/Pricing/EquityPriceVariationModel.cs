namespace QuantConnect.Securities;

/// <summary>The step of US equities: 17 CFR 242.612 allows a hundredth of a cent below one dollar.</summary>
public class EquityPriceVariationModel : SecurityPriceVariationModel
{
    /// <inheritdoc/>
    public override decimal GetMinimumPriceVariation(GetMinimumPriceVariationParameters parameters)
    {
        if (parameters.Security.Type != SecurityType.Equity)
        {
            throw new ArgumentException($"EquityPriceVariationModel.GetMinimumPriceVariation(): Invalid SecurityType: {parameters.Security.Type}");
        }
        return parameters.ReferencePrice < 1m ? 0.0001m : base.GetMinimumPriceVariation(parameters);
    }
}
