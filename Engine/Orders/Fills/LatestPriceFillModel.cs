using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

/// <summary>Fills on the latest of quote and trade bar.</summary>
public class LatestPriceFillModel : ImmediateFillModel
{
    /// <inheritdoc/>
    protected override Prices GetPrices(Security asset, OrderDirection direction)
    {
        if (direction == OrderDirection.Hold) return LatestPrices(asset);

        var subscribesToTicks = Parameters.ConfigProvider.GetSubscriptionDataConfigs(asset.Symbol).Any(static config => config.Type == typeof(Tick));
        if (subscribesToTicks && TickPrices(asset, direction) is { } tick) return tick;

        if (asset.Cache.GetData<QuoteBar>() is { } quote)
        {
            if (asset.Cache.GetData<TradeBar>() is { } trade && trade.EndTime > quote.EndTime) return new Prices(trade);
            if (QuotePrices(quote, direction) is { } prices) return prices;
        }
        return LatestPrices(asset);
    }
}
