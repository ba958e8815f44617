using QuantConnect.Data.Market;
using QuantConnect.Logging;
using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Orders.Slippage;

/// <summary>Grows with the square of the order's share in the bar's volume.</summary>
public class VolumeShareSlippageModel : ISlippageModel
{
    private readonly decimal _volumeLimit;
    private readonly decimal _priceImpact;

    /// <summary>Largest share that counts, and the impact of a share of one.</summary>
    public VolumeShareSlippageModel(decimal volumeLimit = 0.025m, decimal priceImpact = 0.1m)
    {
        _volumeLimit = volumeLimit;
        _priceImpact = priceImpact;
    }

    /// <inheritdoc/>
    public decimal GetSlippageApproximation(Security asset, Order order)
    {
        if (asset.GetLastData() is not { } last) return 0;
        var volume = last switch
        {
            TradeBar bar => bar.Volume,
            QuoteBar bar => order.Direction == OrderDirection.Buy ? bar.LastBidSize : bar.LastAskSize,
            _ => throw new InvalidOperationException(
                $"VolumeShareSlippageModel.GetSlippageApproximation(): Cannot use this model with market data type {last.GetType()}"),
        };
        if (volume > 0) return Impact(Math.Min(order.AbsoluteQuantity / volume, _volumeLimit)) * last.Value;

        var type = asset.Symbol.ID.SecurityType;
        if (type is SecurityType.Cfd or SecurityType.Forex or SecurityType.Crypto)
        {
            Log.Error($"VolumeShareSlippageModel.GetSlippageApproximation(): {type} security type often does not report volume. If you intend to model slippage beyond the spread, please consider another model.");
            return 0;
        }
        var most = Impact(_volumeLimit);
        Log.Error(Invariant($"VolumeShareSlippageModel.GetSlippageApproximation: Bar volume cannot be zero or negative. Volume: {volume}. Using maximum slippage percentage of {most}"));
        return most * last.Value;
    }

    private decimal Impact(decimal share) => share * share * _priceImpact;
}
