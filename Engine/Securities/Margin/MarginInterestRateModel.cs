namespace QuantConnect.Securities;

/// <summary>Margin interest models that need no setting.</summary>
public static class MarginInterestRateModel
{
    /// <summary>A model without interest.</summary>
    public static readonly IMarginInterestRateModel Null = new NullMarginInterestRateModel();

    private sealed class NullMarginInterestRateModel : IMarginInterestRateModel
    {
        public void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters)
        {
        }
    }
}
