namespace QuantConnect.Securities;

/// <summary>Symbol properties whose contract multiplier may be changed for one security.</summary>
public class ContractSymbolProperties : SymbolProperties
{
    private decimal? _contractMultiplier;

    /// <summary>Takes over the properties of another instance.</summary>
    public ContractSymbolProperties(SymbolProperties properties)
        : base(properties)
    {
    }

    /// <summary>Makes a set of properties.</summary>
    public ContractSymbolProperties(
        string description, string quoteCurrency, decimal contractMultiplier, decimal minimumPriceVariation, decimal lotSize,
        string marketTicker, decimal? minimumOrderSize = null, decimal priceMagnifier = 1, decimal strikeMultiplier = 1)
        : base(description, quoteCurrency, contractMultiplier, minimumPriceVariation, lotSize, marketTicker,
            minimumOrderSize, priceMagnifier, strikeMultiplier)
    {
    }

    /// <inheritdoc/>
    public override decimal ContractMultiplier => _contractMultiplier ?? base.ContractMultiplier;

    internal void SetContractMultiplier(decimal multiplier) => _contractMultiplier = multiplier;
}
