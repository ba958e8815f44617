namespace QuantConnect.Securities;

/// <summary>A security that is one currency priced in another.</summary>
public interface IBaseCurrencySymbol
{
    /// <summary>Entry of the currency that is bought and sold.</summary>
    Cash BaseCurrency { get; }
}
