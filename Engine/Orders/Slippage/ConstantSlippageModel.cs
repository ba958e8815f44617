using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

/// <summary>A fixed fraction of the price.</summary>
public class ConstantSlippageModel : ISlippageModel
{
    private readonly decimal _slippagePercent;

    /// <summary>The fraction.</summary>
    public ConstantSlippageModel(decimal slippagePercent)
    {
        _slippagePercent = slippagePercent;
    }

    /// <inheritdoc/>
    public decimal GetSlippageApproximation(Security asset, Order order) => (asset.GetLastData()?.Value ?? 0) * _slippagePercent;
}
