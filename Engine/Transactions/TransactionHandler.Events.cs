using QuantConnect;
using QuantConnect.Logging;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using static System.FormattableString;

namespace YenValve.Engine;

internal sealed partial class TransactionHandler
{
    private bool _toldOfFeeInQuantity;

    /// <summary>
    /// Books events of one order, or of the legs of one group: orders and tickets first, then portfolio and trades, and only then
    /// is the algorithm told, so that its handler sees the state after all of them.
    /// </summary>
    private void HandleEvents(List<OrderEvent> events)
    {
        if (Locate(events) is not { } entries) return;

        var fills = new List<OrderEvent>(events.Count);
        for (var i = 0; i < events.Count; i++)
        {
            Apply(events[i], entries[i]);
            if (!events[i].Status.IsFill()) continue;
            TakeFeeOutOfQuantity(events[i], entries[i]);
            fills.Add(events[i]);
        }
        BookFills(fills);
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Status.IsFill()) BookTrade(events[i], entries[i].Security);
            events[i].Ticket.AddOrderEvent(events[i]);
        }
        foreach (var orderEvent in events)
        {
            if (orderEvent.Status != OrderStatus.None) Announce(orderEvent);
        }
    }

    private OrderEntry[]? Locate(List<OrderEvent> events)
    {
        var entries = new OrderEntry[events.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var orderEvent = events[i];
            if (!_book.TryGet(orderEvent.OrderId, out var entry))
            {
                Log.Error(Invariant($"TransactionHandler: unable to locate order or ticket for order ID {orderEvent.OrderId}"));
                return null;
            }
            if (orderEvent.Status.IsClosed()) _book.Close(orderEvent.OrderId);
            orderEvent.Ticket = entry.Ticket;
            entries[i] = entry.Security.Symbol == orderEvent.Symbol ? entry : entry with { Security = _algorithm.Securities[orderEvent.Symbol] };
        }
        return entries;
    }

    private void Apply(OrderEvent orderEvent, OrderEntry entry)
    {
        var order = entry.Order;
        _cancellations.Follow(order.Id, orderEvent.Status);

        // A late refusal does not undo a fill or a cancellation.
        var settled = order.Status is OrderStatus.Filled or OrderStatus.Canceled;
        if (!settled || orderEvent.Status != OrderStatus.Invalid) order.Status = orderEvent.Status;
        orderEvent.Id = order.NextEventId();

        switch (orderEvent.Status)
        {
            case OrderStatus.Canceled:
                order.CanceledTime = orderEvent.UtcTime;
                break;
            case OrderStatus.PartiallyFilled or OrderStatus.Filled:
                order.LastFillTime = orderEvent.UtcTime;
                break;
            case OrderStatus.UpdateSubmitted or OrderStatus.Submitted when entry.Ticket.UpdateRequestCount > 0:
                order.LastUpdateTime = orderEvent.UtcTime;
                break;
        }
        orderEvent.Quantity = order.Quantity;
        CopyPrices(order, orderEvent);
    }

    private static void CopyPrices(Order order, OrderEvent orderEvent)
    {
        switch (order)
        {
            case LimitOrder o:
                orderEvent.LimitPrice = o.LimitPrice;
                break;
            case ComboLegLimitOrder o:
                orderEvent.LimitPrice = o.LimitPrice;
                break;
            case TrailingStopOrder o:
                orderEvent.StopPrice = o.StopPrice;
                orderEvent.TrailingAmount = o.TrailingAmount;
                break;
            case StopMarketOrder o:
                orderEvent.StopPrice = o.StopPrice;
                break;
            case StopLimitOrder o:
                orderEvent.LimitPrice = o.LimitPrice;
                orderEvent.StopPrice = o.StopPrice;
                break;
            case LimitIfTouchedOrder o:
                orderEvent.LimitPrice = o.LimitPrice;
                orderEvent.TriggerPrice = o.TriggerPrice;
                break;
        }
    }

    private void TakeFeeOutOfQuantity(OrderEvent fill, OrderEntry entry)
    {
        if (fill.Symbol.SecurityType != SecurityType.Crypto || entry.Order.Direction != OrderDirection.Buy) return;
        if (entry.Security is not IBaseCurrencySymbol pair || fill.OrderFee.Value.Currency != pair.BaseCurrency.Symbol) return;

        var fee = fill.OrderFee.Value;
        fill.FillQuantity -= fee.Amount;
        fill.OrderFee = new ModifiedFillQuantityOrderFee(fee, entry.Security.QuoteCurrency.Symbol, entry.Security.SymbolProperties.ContractMultiplier);
        if (_toldOfFeeInQuantity) return;
        _toldOfFeeInQuantity = true;
        _algorithm.Debug("When buying currency pairs, using Cash account types, fees in base currency will be deducted from the filled quantity so virtual positions reflect actual holdings.");
    }

    private void BookFills(List<OrderEvent> fills)
    {
        try
        {
            _algorithm.Portfolio.ProcessFills(fills);
        }
        catch (Exception error)
        {
            Log.Error(error);
            _algorithm.Error($"Fill error: error in TradeBuilder.ProcessFill: {error.Message}");
        }
    }

    private void BookTrade(OrderEvent fill, Security security)
    {
        var fee = _algorithm.Portfolio.CashBook.ConvertToAccountCurrency(fill.OrderFee.Value).Amount;
        try
        {
            _algorithm.TradeBuilder.ProcessFill(fill, security.QuoteCurrency.ConversionRate, fee, security.SymbolProperties.ContractMultiplier);
        }
        catch (Exception error)
        {
            Log.Error(error);
        }
    }

    // An exception of the handler ends the run after the current step; it does not interrupt whoever caused the event.
    private void Announce(OrderEvent orderEvent)
    {
        _events.Add(orderEvent);
        if (_kill.At(KillPlace.EventComes, _algorithm.UtcTime)) return;
        NewOrderEvent?.Invoke(orderEvent);
        _algorithm.Execution.OnOrderEvent(_algorithm, orderEvent);
        try
        {
            _algorithm.OnOrderEvent(orderEvent);
        }
        catch (Exception error)
        {
            _algorithm.SetRuntimeError(error, "Order Event Handler");
        }
    }
}
