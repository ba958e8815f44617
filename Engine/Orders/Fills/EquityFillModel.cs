using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Orders.Fills;

/// <summary>Shares: resting orders look at trades only and gain or lose the gap at the open; internal feeds do not count.</summary>
public class EquityFillModel : FillModel
{
    /// <summary>Fills at the best price known for the other side of the book.</summary>
    public override OrderEvent MarketFill(Security asset, MarketOrder order)
    {
        var fill = NoFill(asset, order);
        if (order.Status == OrderStatus.Canceled || !IsExchangeOpen(asset, false)) return fill;

        var touch = OtherSide(asset, order);
        if (touch.StaleSince is { } dataTime && ShouldWaitForFreshDataOnStale(asset, dataTime, order.Time)) return fill;
        CompleteWithSlippage(fill, asset, order, touch.Price);
        fill.Message = touch.Message;
        return fill;
    }

    /// <summary>Fills at the limit, or at an open beyond it.</summary>
    public override OrderEvent LimitFill(Security asset, LimitOrder order)
    {
        var fill = NoFill(asset, order);
        if (!Rests(asset, order) || TradesSince(asset, order) is not { } bar) return fill;

        var buys = order.Direction == OrderDirection.Buy;
        if (buys ? bar.Low >= order.LimitPrice : bar.High <= order.LimitPrice) return fill;
        var gap = buys ? bar.Open < order.LimitPrice : bar.Open > order.LimitPrice;
        Complete(fill, order, gap ? bar.Open : order.LimitPrice);
        if (gap) fill.Message = GapMessage("a favorable", asset, bar);
        return fill;
    }

    /// <summary>Fills at the stop, or at an open beyond it.</summary>
    public override OrderEvent StopMarketFill(Security asset, StopMarketOrder order)
    {
        var fill = NoFill(asset, order);
        if (order.Status == OrderStatus.Canceled || !IsExchangeOpen(asset, false) || TradesSince(asset, order) is not { } bar) return fill;

        var buys = order.Direction == OrderDirection.Buy;
        if (buys ? bar.High < order.StopPrice : bar.Low > order.StopPrice) return fill;
        var gap = buys ? bar.Open >= order.StopPrice : bar.Open <= order.StopPrice;
        CompleteWithSlippage(fill, asset, order, gap ? bar.Open : order.StopPrice);
        if (gap) fill.Message = GapMessage("an unfavorable", asset, bar);
        return fill;
    }

    /// <summary>Once the trigger was touched, fills at the other side of the book when that is within the limit.</summary>
    public override OrderEvent LimitIfTouchedFill(Security asset, LimitIfTouchedOrder order)
    {
        var fill = NoFill(asset, order);
        if (!Rests(asset, order) || TradesSince(asset, order) is not { } bar) return fill;

        var buys = order.Direction == OrderDirection.Buy;
        var touched = buys ? bar.Low <= order.TriggerPrice : bar.High >= order.TriggerPrice;
        if (!touched && !order.TriggerTouched) return fill;
        order.TriggerTouched = true;

        var side = OtherSide(asset, order);
        if (buys ? side.Price > order.LimitPrice : side.Price < order.LimitPrice) return fill;
        Complete(fill, order, side.Price);
        fill.Message = side.Message;
        return fill;
    }

    /// <summary>Fills at the open of the first bar of the next session.</summary>
    public override OrderEvent MarketOnOpenFill(Security asset, MarketOnOpenOrder order)
    {
        var fill = NoFill(asset, order);
        if (order.Status == OrderStatus.Canceled) return fill;

        var ordered = order.Time.ConvertFromUtc(asset.Exchange.TimeZone);
        var types = RequireNoTicks(asset, order);
        var end = DateTime.MinValue;
        decimal price = 0;
        if (!types.Contains(typeof(TradeBar))) fill.Message = QuotesOnly(asset);
        else if (asset.Cache.GetData<TradeBar>() is { } bar)
        {
            if (bar.Time < ordered || (bar.Period < Time.OneHour && !asset.Exchange.DateTimeIsOpen(bar.Time))) return fill;
            (end, price) = (bar.EndTime, bar.Open);
        }
        if (ordered >= end || (asset.Exchange.DateTimeIsOpen(ordered) && ordered.Date == end.Date) || !IsExchangeOpen(asset, false)) return fill;
        return CompleteAt(fill, asset, order, price);
    }

    /// <summary>Fills at the close of the session that the order was sent in.</summary>
    public override OrderEvent MarketOnCloseFill(Security asset, MarketOnCloseOrder order)
    {
        var fill = NoFill(asset, order);
        if (order.Status == OrderStatus.Canceled || !SessionIsOver(asset, order)) return fill;

        decimal price = 0;
        if (RequireNoTicks(asset, order).Contains(typeof(TradeBar))) price = asset.Cache.GetData<TradeBar>()?.Close ?? 0;
        else fill.Message = QuotesOnly(asset);
        return CompleteAt(fill, asset, order, price);
    }

    /// <inheritdoc/>
    protected override HashSet<Type> GetSubscribedTypes(Security asset) =>
        TypesOf(asset, GetSubscriptionDataConfigs(asset).Where(static config => !config.IsInternalFeed));

    private OrderEvent CompleteAt(OrderEvent fill, Security asset, Order order, decimal price)
    {
        if (price == 0)
        {
            var side = OtherSide(asset, order);
            price = side.Price;
            fill.Message += side.Message;
        }
        return CompleteWithSlippage(fill, asset, order, price);
    }

    private bool Rests(Security asset, Order order) => order.Status != OrderStatus.Canceled
        && IsExchangeOpen(asset, Parameters.ConfigProvider.GetSubscriptionDataConfigs(asset.Symbol).IsExtendedMarketHours());

    // The opening and closing prints of the primary exchange are not modelled.
    private HashSet<Type> RequireNoTicks(Security asset, Order order)
    {
        var types = GetSubscribedTypes(asset);
        if (types.Contains(typeof(Tick))) throw new NotSupportedException($"{order.Type} orders of shares on tick data are not supported by this engine.");
        return types;
    }

    /// <summary>The latest trades, as a bar, if they are from after the order.</summary>
    private TradeBar? TradesSince(Security asset, Order order)
    {
        var types = GetSubscribedTypes(asset);
        var bar = types.Contains(typeof(Tick)) ? BarOfTicks(asset) : types.Contains(typeof(TradeBar)) ? asset.Cache.GetData<TradeBar>() : null;
        return bar == null || bar.EndTime.ConvertToUtc(asset.Exchange.TimeZone) <= order.Time ? null : bar;
    }

    private static TradeBar? BarOfTicks(Security asset)
    {
        TradeBar? bar = null;
        foreach (var tick in asset.Cache.GetAll<Tick>())
        {
            if (tick.TickType != TickType.Trade) continue;
            bar ??= new TradeBar(tick.Time, asset.Symbol, tick.Price, tick.Price, tick.Price, tick.Price, 0, TimeSpan.Zero);
            bar.High = Math.Max(bar.High, tick.Price);
            bar.Low = Math.Min(bar.Low, tick.Price);
            bar.Close = tick.Price;
            bar.Volume += tick.Quantity;
            bar.EndTime = tick.EndTime;
        }
        return bar;
    }

    /// <summary>The freshest price of the side that the order takes from, quotes first.</summary>
    private (decimal Price, string Message, DateTime? StaleSince) OtherSide(Security asset, Order order)
    {
        var buys = order.Direction != OrderDirection.Sell;
        var zone = asset.Exchange.TimeZone;
        var fresh = order.Time.ConvertFromUtc(zone) - Parameters.StalePriceTimeSpan;
        var types = GetSubscribedTypes(asset);
        BaseData? best = null;
        var price = 0m;
        var message = "";

        // Each source counts only when it is newer than those before it; the first that is fresh decides.
        bool Take(BaseData? data, decimal itsPrice, Func<string> note, bool notesAlways)
        {
            if (data == null || (best != null && data.EndTime <= best.EndTime)) return false;
            (best, price) = (data, itsPrice);
            var isFresh = data.EndTime >= fresh;
            message = isFresh && !notesAlways ? "" : note();
            return isFresh;
        }

        var ticks = types.Contains(typeof(Tick)) ? asset.Cache.GetAll<Tick>().ToList() : [];
        var quoteTick = ticks.FindLast(tick => tick.TickType == TickType.Quote && (buys ? tick.AskPrice : tick.BidPrice) > 0);
        var quoteBar = types.Contains(typeof(QuoteBar)) ? asset.Cache.GetData<QuoteBar>() : null;
        var tradeTick = ticks.FindLast(static tick => tick.TickType == TickType.Trade);
        var tradeBar = types.Contains(typeof(TradeBar)) ? asset.Cache.GetData<TradeBar>() : null;

        var isFresh =
            Take(quoteTick, (buys ? quoteTick?.AskPrice : quoteTick?.BidPrice) ?? 0, () => Invariant($"Warning: fill at stale price ({quoteTick!.EndTime.ToStringInvariant()} {zone}), using Quote Tick data."), false)
            || Take(quoteBar, (buys ? quoteBar?.Ask : quoteBar?.Bid)?.Close ?? quoteBar?.Close ?? 0, () => Invariant($"Warning: fill at stale price ({quoteBar!.EndTime.ToStringInvariant()} {zone}), using QuoteBar data."), false)
            || Take(tradeTick, tradeTick?.Price ?? 0, () => Invariant($"Warning: No quote information available at {tradeTick!.EndTime.ToStringInvariant()} {zone}, order filled using Trade Tick data"), true)
            || Take(tradeBar, tradeBar?.Close ?? 0, () => Invariant($"Warning: No quote information available at {tradeBar!.EndTime.ToStringInvariant()} {zone}, order filled using TradeBar data"), true);
        if (best == null)
        {
            var side = buys ? "ask" : "bid";
            throw new InvalidOperationException($"Cannot get {side} price to perform fill for {asset.Symbol} because no market data was found. SubscribedTypes: [{string.Join(",", types.Select(static type => type.Name))}]");
        }
        return (price, message, isFresh ? null : best.EndTime.ConvertToUtc(zone));
    }

    private static string QuotesOnly(Security asset) =>
        Invariant($"Warning: No trade information available at {asset.LocalTime.ToStringInvariant()} {asset.Exchange.TimeZone}, order filled using Quote data");

    private static string GapMessage(string kind, Security asset, TradeBar bar) =>
        Invariant($"Due to {kind} gap at {bar.EndTime.ToStringInvariant()} {asset.Exchange.TimeZone}, order filled using the open price ({bar.Open})");
}
