using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

/// <summary>Futures: market orders fill in extended hours, stops too when subscribed to.</summary>
public class FutureFillModel : ImmediateFillModel
{
    /// <inheritdoc/>
    public override OrderEvent MarketFill(Security asset, MarketOrder order) => AtMarket(asset, order, true);

    /// <inheritdoc/>
    public override OrderEvent StopMarketFill(Security asset, StopMarketOrder order) =>
        AtStop(asset, order, GetSubscriptionDataConfigs(asset).IsExtendedMarketHours());
}
