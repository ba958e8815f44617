namespace QuantConnect.Securities;

/// <summary>The largest order found.</summary>
public class GetMaximumOrderQuantityResult
{
    /// <summary>Makes an answer; a reason makes it an error.</summary>
    public GetMaximumOrderQuantityResult(decimal quantity, string? reason = null)
        : this(quantity, reason, !string.IsNullOrEmpty(reason))
    {
    }

    /// <summary>Makes an answer.</summary>
    public GetMaximumOrderQuantityResult(decimal quantity, string? reason, bool isError = true)
    {
        Quantity = quantity;
        Reason = reason ?? string.Empty;
        IsError = isError;
    }

    /// <summary>Signed quantity of the order, in units.</summary>
    public decimal Quantity { get; }

    /// <summary>Why the quantity is zero; empty when there is nothing to say.</summary>
    public string Reason { get; }

    /// <summary>Whether the reason is an error.</summary>
    public bool IsError { get; }
}
