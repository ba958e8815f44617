using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Orders.Fills;

/// <summary>Fills orders completely on the prices of the latest bar or tick.</summary>
public partial class FillModel : IFillModel
{
    /// <summary>What the model was last asked with.</summary>
    protected FillModelParameters Parameters { get; set; } = null!;

    /// <inheritdoc/>
    public virtual Fill Fill(FillModelParameters parameters)
    {
        Parameters = parameters;
        var (security, order) = (parameters.Security, parameters.Order);
        return order switch
        {
            MarketOrder o => new Fill(MarketFill(security, o)),
            LimitOrder o => new Fill(LimitFill(security, o)),
            LimitIfTouchedOrder o => new Fill(LimitIfTouchedFill(security, o)),
            TrailingStopOrder o => new Fill(TrailingStopFill(security, o)),
            StopMarketOrder o => new Fill(StopMarketFill(security, o)),
            StopLimitOrder o => new Fill(StopLimitFill(security, o)),
            MarketOnOpenOrder o => new Fill(MarketOnOpenFill(security, o)),
            MarketOnCloseOrder o => new Fill(MarketOnCloseFill(security, o)),
            ComboMarketOrder => new Fill(ComboMarketFill(order, parameters)),
            ComboLimitOrder => new Fill(ComboLimitFill(order, parameters)),
            ComboLegLimitOrder => new Fill(ComboLegLimitFill(order, parameters)),
            _ => throw new ArgumentOutOfRangeException(nameof(parameters), order.Type, null),
        };
    }

    /// <summary>Fills at the current price; at the open of the first bar that began after an order on hourly or daily data.</summary>
    public virtual OrderEvent MarketFill(Security asset, MarketOrder order) => AtMarket(asset, order, false);

    /// <summary>Fills when the market goes strictly beyond the limit; a bar wholly beyond it fills at its near end.</summary>
    public virtual OrderEvent LimitFill(Security asset, LimitOrder order) => AtLimit(asset, order, order.LimitPrice);

    /// <summary>Fills when the market goes strictly beyond the stop, at the stop or the worse current price.</summary>
    public virtual OrderEvent StopMarketFill(Security asset, StopMarketOrder order) => AtStop(asset, order, false);

    /// <summary>Once the stop was crossed, fills when the current price is strictly on the good side of the limit.</summary>
    public virtual OrderEvent StopLimitFill(Security asset, StopLimitOrder order)
    {
        var fill = NoFill(asset, order);
        if (!MayFill(asset, order) || FreshPrices(asset, order) is not { } prices) return fill;

        var sells = order.Direction == OrderDirection.Sell;
        var crossed = sells ? prices.Low < order.StopPrice : prices.High > order.StopPrice;
        if (!crossed && !order.StopTriggered) return fill;
        if (!order.StopTriggered)
        {
            order.StopTriggered = true;
            Parameters.OnOrderUpdated(order);
        }
        if (sells && prices.Current > order.LimitPrice) Complete(fill, order, Math.Max(prices.Low, order.LimitPrice));
        if (!sells && prices.Current < order.LimitPrice) Complete(fill, order, Math.Min(prices.High, order.LimitPrice));
        return fill;
    }

    /// <summary>Fills like a stop that is touched; else the stop follows the bar's far end.</summary>
    public virtual OrderEvent TrailingStopFill(Security asset, TrailingStopOrder order)
    {
        var fill = NoFill(asset, order);
        if (!MayFill(asset, order, false) || FreshPrices(asset, order) is not { } prices) return fill;

        var slip = asset.SlippageModel.GetSlippageApproximation(asset, order);
        var sells = order.Direction == OrderDirection.Sell;
        if (sells && prices.Low <= order.StopPrice) Complete(fill, order, Math.Min(order.StopPrice, prices.Current - slip));
        if (!sells && prices.High >= order.StopPrice) Complete(fill, order, Math.Max(order.StopPrice, prices.Current + slip));
        if (fill.Status == OrderStatus.Filled) return fill;

        var reached = sells ? prices.High : prices.Low;
        if (TrailingStopOrder.TryUpdateStopPrice(reached, order.StopPrice, order.TrailingAmount, order.TrailingAsPercentage, order.Direction, out var stop))
        {
            order.StopPrice = stop;
            Parameters.OnOrderUpdated(order);
        }
        return fill;
    }

    /// <summary>Once a trade touched the trigger, fills at the limit when the other side of the book is there.</summary>
    public virtual OrderEvent LimitIfTouchedFill(Security asset, LimitIfTouchedOrder order)
    {
        var fill = NoFill(asset, order);
        if (!MayFill(asset, order) || TradeRange(asset, order) is not { } range) return fill;

        if (order.Direction == OrderDirection.Sell && (range.High >= order.TriggerPrice || order.TriggerTouched))
        {
            order.TriggerTouched = true;
            if (AskPrice(asset) >= order.LimitPrice) Complete(fill, order, order.LimitPrice);
        }
        else if (order.Direction == OrderDirection.Buy && (range.Low <= order.TriggerPrice || order.TriggerTouched))
        {
            order.TriggerTouched = true;
            if (BidPrice(asset) <= order.LimitPrice) Complete(fill, order, order.LimitPrice);
        }
        return fill;
    }

    /// <summary>Fills at the open of the first bar of the next session.</summary>
    public virtual OrderEvent MarketOnOpenFill(Security asset, MarketOnOpenOrder order)
    {
        RequireSessions(asset);
        var fill = NoFill(asset, order);
        if (order.Status == OrderStatus.Canceled) return fill;

        var ordered = order.Time.ConvertFromUtc(asset.Exchange.TimeZone);
        if (asset.GetLastData() is not { } last || ordered >= last.EndTime) return fill;
        if (asset.Exchange.DateTimeIsOpen(ordered) && ordered.Date == asset.LocalTime.Date) return fill;
        if (!IsExchangeOpen(asset, false)) return fill;

        return CompleteWithSlippage(fill, asset, order, GetPricesCheckingPythonWrapper(asset, order.Direction).Open);
    }

    /// <summary>Fills at the close of the session that the order was sent in.</summary>
    public virtual OrderEvent MarketOnCloseFill(Security asset, MarketOnCloseOrder order)
    {
        RequireSessions(asset);
        var fill = NoFill(asset, order);
        if (order.Status == OrderStatus.Canceled || !SessionIsOver(asset, order)) return fill;
        return CompleteWithSlippage(fill, asset, order, GetPricesCheckingPythonWrapper(asset, order.Direction).Close);
    }

    private protected static OrderEvent NoFill(Security asset, Order order) =>
        new(order, asset.LocalTime.ConvertToUtc(asset.Exchange.TimeZone), OrderFee.Zero);

    private protected static void Complete(OrderEvent fill, Order order, decimal price)
    {
        fill.Status = OrderStatus.Filled;
        fill.FillPrice = price;
        fill.FillQuantity = order.Quantity;
    }

    private protected static OrderEvent CompleteWithSlippage(OrderEvent fill, Security asset, Order order, decimal price)
    {
        var slip = asset.SlippageModel.GetSlippageApproximation(asset, order);
        Complete(fill, order, order.Direction == OrderDirection.Sell ? price - slip : price + slip);
        return fill;
    }

    private protected static bool SessionIsOver(Security asset, Order order)
    {
        var ordered = order.Time.ConvertFromUtc(asset.Exchange.TimeZone);
        return asset.LocalTime >= asset.Exchange.Hours.GetNextMarketClose(ordered, false);
    }

    private protected OrderEvent AtMarket(Security asset, Order order, bool extendedHours)
    {
        var fill = NoFill(asset, order);
        if (!MayFill(asset, order, extendedHours)) return fill;

        var prices = GetPricesCheckingPythonWrapper(asset, order.Direction);
        var priceTime = prices.EndTime.ConvertToUtc(asset.Exchange.TimeZone);
        if (priceTime.Add(Parameters.StalePriceTimeSpan) < order.Time)
        {
            if (ShouldWaitForFreshDataOnStale(asset, priceTime, order.Time)) return fill;
            fill.Message = Invariant($"Warning: fill at stale price ({prices.EndTime.ToStringInvariant()} {asset.Exchange.TimeZone})");
        }
        return CompleteWithSlippage(fill, asset, order, GetMarketFillPrice(asset, order, prices));
    }

    private protected OrderEvent AtStop(Security asset, StopMarketOrder order, bool extendedHours)
    {
        var fill = NoFill(asset, order);
        if (!MayFill(asset, order, extendedHours) || FreshPrices(asset, order) is not { } prices) return fill;

        var slip = asset.SlippageModel.GetSlippageApproximation(asset, order);
        if (order.Direction == OrderDirection.Sell && prices.Low < order.StopPrice)
        {
            Complete(fill, order, Math.Min(order.StopPrice, prices.Current - slip));
        }
        else if (order.Direction == OrderDirection.Buy && prices.High > order.StopPrice)
        {
            Complete(fill, order, Math.Max(order.StopPrice, prices.Current + slip));
        }
        return fill;
    }

    private OrderEvent AtLimit(Security asset, Order order, decimal limit)
    {
        var fill = NoFill(asset, order);
        if (!MayFill(asset, order) || FreshPrices(asset, order) is not { } prices) return fill;

        if (order.Direction == OrderDirection.Buy && prices.Low < limit) Complete(fill, order, Math.Min(prices.High, limit));
        else if (order.Direction == OrderDirection.Sell && prices.High > limit) Complete(fill, order, Math.Max(prices.Low, limit));
        return fill;
    }

    private bool MayFill(Security asset, Order order, bool extendedHours) =>
        order.Status != OrderStatus.Canceled && IsExchangeOpen(asset, extendedHours);

    // Orders that rest fill outside of regular hours when the algorithm subscribes to them.
    private bool MayFill(Security asset, Order order) =>
        order.Status != OrderStatus.Canceled && IsExchangeOpen(asset, SubscribesToExtendedHours(asset));

    /// <summary>The current prices, unless they are from before the order.</summary>
    private Prices? FreshPrices(Security asset, Order order)
    {
        var prices = GetPricesCheckingPythonWrapper(asset, order.Direction);
        return prices.EndTime.ConvertToUtc(asset.Exchange.TimeZone) <= order.Time ? null : prices;
    }

    private static void RequireSessions(Security asset)
    {
        if (asset.Exchange.Hours.IsMarketAlwaysOpen)
        {
            throw new InvalidOperationException($"Market never closes for this symbol {asset.Symbol}, can no submit a orderType order.");
        }
    }
}
