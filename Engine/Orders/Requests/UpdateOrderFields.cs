namespace QuantConnect.Orders;

/// <summary>What to change of an open order; null leaves a field as it is.</summary>
public class UpdateOrderFields
{
    /// <summary>New quantity; negative to sell.</summary>
    public decimal? Quantity { get; set; }

    /// <summary>New limit price, in quote currency.</summary>
    public decimal? LimitPrice { get; set; }

    /// <summary>New stop price, in quote currency.</summary>
    public decimal? StopPrice { get; set; }

    /// <summary>New trigger price, in quote currency.</summary>
    public decimal? TriggerPrice { get; set; }

    /// <summary>New trailing distance.</summary>
    public decimal? TrailingAmount { get; set; }

    /// <summary>New tag.</summary>
    public string? Tag { get; set; }
}
