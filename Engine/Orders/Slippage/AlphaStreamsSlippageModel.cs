using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

/// <summary>One basis point for shares, none for anything else.</summary>
public class AlphaStreamsSlippageModel : ISlippageModel
{
    /// <inheritdoc/>
    public decimal GetSlippageApproximation(Security asset, Order order) =>
        asset.Type == SecurityType.Equity ? 0.0001m * (asset.GetLastData()?.Value ?? 0) : 0;
}
