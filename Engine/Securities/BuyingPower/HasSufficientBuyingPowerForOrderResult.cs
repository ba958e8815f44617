namespace QuantConnect.Securities;

/// <summary>Whether an order can be carried.</summary>
public class HasSufficientBuyingPowerForOrderResult
{
    /// <summary>Makes an answer.</summary>
    public HasSufficientBuyingPowerForOrderResult(bool isSufficient, string? reason = null)
    {
        IsSufficient = isSufficient;
        Reason = reason ?? string.Empty;
    }

    /// <summary>Whether buying power suffices.</summary>
    public bool IsSufficient { get; }

    /// <summary>Why it does not; empty when it does.</summary>
    public string Reason { get; }
}
