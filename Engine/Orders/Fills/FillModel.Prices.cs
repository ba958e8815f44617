using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

public partial class FillModel
{
    /// <summary>The subscriptions of a security, internal ones too.</summary>
    protected List<SubscriptionDataConfig> GetSubscriptionDataConfigs(Security asset) =>
        Parameters.ConfigProvider.GetSubscriptionDataConfigs(asset.Symbol, includeInternalConfigs: true);

    /// <summary>The data types subscribed to for a security.</summary>
    protected virtual HashSet<Type> GetSubscribedTypes(Security asset) => TypesOf(asset, GetSubscriptionDataConfigs(asset));

    /// <summary>Hourly and daily data: a market order on a stale price waits for the next bar.</summary>
    protected bool ShouldWaitForFreshData(Security asset, List<SubscriptionDataConfig>? subscriptionConfigs = null)
    {
        var waits = false;
        foreach (var config in subscriptionConfigs ?? GetSubscriptionDataConfigs(asset))
        {
            if (config.IsInternalFeed) continue;
            if (config.Resolution is not (Resolution.Hour or Resolution.Daily)) return false;
            waits = true;
        }
        return waits;
    }

    /// <summary>Whether an order waits: coarse data, or a price older than one bar.</summary>
    protected bool ShouldWaitForFreshDataOnStale(Security asset, DateTime dataEndTimeUtc, DateTime orderTimeUtc,
        List<SubscriptionDataConfig>? subscriptionConfigs = null)
    {
        var configs = subscriptionConfigs ?? GetSubscriptionDataConfigs(asset);
        if (ShouldWaitForFreshData(asset, configs)) return true;
        var bar = configs.GetHighestResolution().ToTimeSpan();
        return bar != TimeSpan.Zero && orderTimeUtc - dataEndTimeUtc > bar;
    }

    /// <summary>The current price, or the open of a bar that began after the order was made.</summary>
    protected decimal GetMarketFillPrice(Security asset, Order order, Prices prices, List<SubscriptionDataConfig>? subscriptionConfigs = null)
    {
        var rested = prices.Open != 0
            && order.Time <= prices.Time.ConvertToUtc(asset.Exchange.TimeZone)
            && ShouldWaitForFreshData(asset, subscriptionConfigs);
        return rested ? prices.Open : prices.Current;
    }

    /// <summary>The prices to fill on.</summary>
    protected virtual Prices GetPricesCheckingPythonWrapper(Security asset, OrderDirection direction) => GetPrices(asset, direction);

    /// <summary>Ticks before quote bars before trade bars, as far as subscribed to; a buy looks at the ask, a sell at the bid.</summary>
    protected virtual Prices GetPrices(Security asset, OrderDirection direction)
    {
        if (direction == OrderDirection.Hold) return LatestPrices(asset);

        var types = GetSubscribedTypes(asset);
        if (types.Contains(typeof(Tick)) && TickPrices(asset, direction) is { } tick) return tick;
        if (types.Contains(typeof(QuoteBar)) && QuotePrices(asset.Cache.GetData<QuoteBar>(), direction) is { } quote) return quote;
        if (types.Contains(typeof(TradeBar)) && asset.Cache.GetData<TradeBar>() is { } trade) return new Prices(trade);
        return LatestPrices(asset);
    }

    /// <summary>Whether the exchange is open now, or was during the bar that just ended.</summary>
    protected virtual bool IsExchangeOpen(Security asset, bool isExtendedMarketHours)
    {
        var now = asset.LocalTime;
        if (asset.Exchange.Hours.IsOpen(now, isExtendedMarketHours)) return true;
        if (asset.GetLastData() is not { } last) return false;

        var coarse = last.EndTime - last.Time > Time.OneHour;
        var current = coarse ? now.Date == last.EndTime.Date : now <= last.EndTime;
        return current && asset.Exchange.IsOpenDuringBar(last.Time, last.EndTime, isExtendedMarketHours);
    }

    private protected static HashSet<Type> TypesOf(Security asset, IEnumerable<SubscriptionDataConfig> configs)
    {
        var types = new HashSet<Type>();
        foreach (var config in configs) types.Add(config.Type);
        return types.Count > 0 ? types : throw NoSubscription(asset);
    }

    private protected static Prices LatestPrices(Security asset)
    {
        var last = asset.Cache.GetData();
        return new Prices(last?.Time ?? DateTime.MinValue, last?.EndTime ?? DateTime.MinValue, asset.Price, asset.Open, asset.High, asset.Low, asset.Close);
    }

    private protected static Prices? TickPrices(Security asset, OrderDirection direction)
    {
        if (asset.Cache.GetData<Tick>() is not { } tick) return null;
        var price = direction == OrderDirection.Sell ? tick.BidPrice : tick.AskPrice;
        if (price == 0m) price = tick.Price;
        return price == 0m ? null : new Prices(tick.Time, tick.EndTime, price, 0, 0, 0, 0);
    }

    private protected static Prices? QuotePrices(QuoteBar? quote, OrderDirection direction)
    {
        var side = direction == OrderDirection.Sell ? quote?.Bid : quote?.Ask;
        return side == null ? null : new Prices(quote!.Time, quote.EndTime, side);
    }

    private static InvalidOperationException NoSubscription(Security asset) =>
        new($"Cannot perform fill for {asset.Symbol} because no data subscription were found.");

    private bool SubscribesToExtendedHours(Security asset)
    {
        var configs = GetSubscriptionDataConfigs(asset);
        if (configs.Count == 0) throw NoSubscription(asset);

        var hasOwn = false;
        var own = false;
        var hidden = false;
        foreach (var config in configs)
        {
            if (config.IsInternalFeed) hidden |= config.ExtendedMarketHours;
            else
            {
                hasOwn = true;
                own |= config.ExtendedMarketHours;
            }
        }
        return hasOwn ? own : hidden;
    }

    /// <summary>High and low of the latest trade data from after the order.</summary>
    private (decimal High, decimal Low)? TradeRange(Security asset, Order order)
    {
        var types = GetSubscribedTypes(asset);
        decimal high, low;
        DateTime end;
        if (types.Contains(typeof(Tick)))
        {
            var prices = GetPricesCheckingPythonWrapper(asset, order.Direction);
            (high, low, end) = (prices.Current, prices.Current, prices.EndTime);
        }
        else if (types.Contains(typeof(TradeBar)) && asset.Cache.GetData<TradeBar>() is { } bar)
        {
            (high, low, end) = (bar.High, bar.Low, bar.EndTime);
        }
        else
        {
            return null;
        }
        return end.ConvertToUtc(asset.Exchange.TimeZone) <= order.Time ? null : (high, low);
    }

    private decimal AskPrice(Security asset) => SidePrice(asset, "ask", static tick => tick.AskPrice, static quote => quote.Ask?.Close ?? quote.Close);

    private decimal BidPrice(Security asset) => SidePrice(asset, "bid", static tick => tick.BidPrice, static quote => quote.Bid?.Close ?? quote.Close);

    // Quotes say more about a side of the book than trades do, whatever their resolution.
    private decimal SidePrice(Security asset, string side, Func<Tick, decimal> ofTick, Func<QuoteBar, decimal> ofQuote)
    {
        var types = GetSubscribedTypes(asset);
        var ticks = types.Contains(typeof(Tick)) ? asset.Cache.GetAll<Tick>().ToList() : null;
        if (ticks?.FindLast(tick => tick.TickType == TickType.Quote && ofTick(tick) > 0) is { } quoteTick) return ofTick(quoteTick);
        if (types.Contains(typeof(QuoteBar)) && asset.Cache.GetData<QuoteBar>() is { } quote) return ofQuote(quote);
        if (ticks?.FindLast(static tick => tick.TickType == TickType.Trade && tick.Price > 0) is { } tradeTick) return tradeTick.Price;
        if (types.Contains(typeof(TradeBar)) && asset.Cache.GetData<TradeBar>() is { } trade) return trade.Close;
        throw new InvalidOperationException($"Cannot get {side} price to perform fill for {asset.Symbol} because no market data was found.");
    }
}
