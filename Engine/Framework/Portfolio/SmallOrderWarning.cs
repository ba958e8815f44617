namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>The hint a run gives once when an order was too small for the margin setting.</summary>
internal sealed class SmallOrderWarning
{
    public const string Text =
        "Warning: Portfolio rebalance result ignored as it resulted in a single share trade recommendation which can generate high fees."
        + " To disable minimum order size checks please set Settings.MinimumOrderMarginPortfolioPercentage = 0.";

    /// <summary>Null: none was too small; false: one was, the hint is due; true: given.</summary>
    public bool? Sent { get; set; }
}
