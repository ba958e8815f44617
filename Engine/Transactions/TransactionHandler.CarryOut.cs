using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Logging;
using QuantConnect.Orders;
using QuantConnect.Securities;
using static System.FormattableString;

namespace YenValve.Engine;

internal sealed partial class TransactionHandler
{
    private readonly Dictionary<Symbol, DataNormalizationMode> _priceModes = [];
    private bool _warnedOfLocate;

    private OrderResponse CarryOut(SubmitOrderRequest request)
    {
        if (!_book.TryPublish(request.OrderId, out var entry))
        {
            return OrderResponse.Error(request, OrderResponseErrorCode.OrderAlreadyExists,
                "Cannot process submit request because order with id {0} already exists");
        }
        var (order, security) = (entry.Order, entry.Security);
        order.PriceCurrency = security.SymbolProperties.QuoteCurrency;
        if (string.IsNullOrEmpty(order.Tag)) order.Tag = order.GetDefaultTag();
        _rounding.RoundQuantity(order, security);

        var complete = order.TryGetGroupOrders(_findOrder, out var orders);
        var known = orders.TryGetGroupOrdersSecurities(_algorithm.Portfolio, out var legs);
        _rounding.RoundPrices(order, security, complete ? legs : null);
        RemoveLocate(order, security);
        order.PriceAdjustmentMode = PriceMode(order.Symbol);
        entry.Ticket.SetOrder(order);
        if (!complete) return OrderResponse.Success(request);

        if (orders.Any(static leg => leg.Quantity == 0)) return Refuse(orders, OrderResponse.ZeroQuantity(request), errorFirst: true);
        if (!known) return Refuse(orders, OrderResponse.MissingSecurity(request), errorFirst: true);
        if (CheckBuyingPower(request, orders, legs) is { } tooPoor) return tooPoor;
        return Unacceptable(request, orders, legs) ?? Place(request, orders);
    }

    private OrderResponse? Unacceptable(SubmitOrderRequest request, List<Order> orders, Dictionary<Order, Security> legs)
    {
        foreach (var (order, security) in legs)
        {
            if (_algorithm.BrokerageModel.CanSubmitOrder(security, order, out var message)) continue;
            message ??= new BrokerageMessageEvent(BrokerageMessageType.Warning, "InvalidOrder", string.Empty);
            var text = $"BrokerageModel declared unable to submit order: [{Ids(orders)}] {message}";
            return Refuse(orders, OrderResponse.Error(request, OrderResponseErrorCode.BrokerageModelRefusedToSubmitOrder, text), errorFirst: false);
        }
        return null;
    }

    private OrderResponse Place(SubmitOrderRequest request, List<Order> orders)
    {
        var reason = string.Empty;
        try
        {
            if (orders.TrueForAll(_brokerage.Place)) return OrderResponse.Success(request);
        }
        catch (Exception error)
        {
            Log.Error(error);
            reason = " " + error.Message;
        }
        var text = $"Brokerage failed to place orders: [{Ids(orders)}]{reason}";
        return Refuse(orders, OrderResponse.Error(request, OrderResponseErrorCode.BrokerageFailedToSubmitOrder, text), errorFirst: false);
    }

    private OrderResponse CarryOut(UpdateOrderRequest request)
    {
        if (!_book.TryGet(request.OrderId, out var entry)) return OrderResponse.UnableToFindOrder(request);
        var (order, ticket, security) = entry;
        if (order.Status == OrderStatus.New) return OrderResponse.InvalidNewStatus(request, order);
        var closed = order.Status.IsClosed();
        if (closed && !request.IsAllowedForClosedOrder()) return OrderResponse.InvalidStatus(request, order);

        _rounding.RoundQuantity(order, security);
        if (!_algorithm.BrokerageModel.CanUpdateOrder(security, order, request, out var message))
        {
            message ??= new BrokerageMessageEvent(BrokerageMessageType.Warning, "InvalidRequest",
                Invariant($"BrokerageModel declared unable to update order: {order.Id}"));
            var text = Invariant($"OrderID: {order.Id} {message}");
            _algorithm.Error(text);
            Tell(order, "BrokerageModel declared unable to update order");
            return OrderResponse.Error(request, OrderResponseErrorCode.BrokerageModelRefusedToUpdateOrder, text);
        }
        if (order.GroupOrderManager == null && CheckBuyingPower(request, order) is { } tooPoor) return tooPoor;

        order.ApplyUpdateOrderRequest(request);
        RoundGroupPrices(order, security);
        ticket.SetOrder(order);
        if (closed || Try(() => _brokerage.Update(order))) return OrderResponse.Success(request);

        var failure = Invariant($"Brokerage failed to update order with id {request.OrderId}");
        _algorithm.Error(failure);
        Tell(order, "Brokerage failed to update order");
        return OrderResponse.Error(request, OrderResponseErrorCode.BrokerageFailedToUpdateOrder, failure);
    }

    private OrderResponse CarryOut(CancelOrderRequest request)
    {
        if (!_book.TryGet(request.OrderId, out var entry)) return OrderResponse.UnableToFindOrder(request);
        var order = entry.Order;
        if (order.Status == OrderStatus.New)
        {
            _cancellations.FallBack(order);
            return OrderResponse.InvalidNewStatus(request, order);
        }
        if (order.Status.IsClosed())
        {
            _cancellations.FallBack(order);
            return OrderResponse.InvalidStatus(request, order);
        }
        entry.Ticket.SetOrder(order);
        if (!Try(() => _brokerage.Cancel(order)))
        {
            var failure = Invariant($"Brokerage failed to cancel order with id {order.Id}");
            _algorithm.Error(failure);
            _cancellations.FallBack(order);
            return OrderResponse.Error(request, OrderResponseErrorCode.BrokerageFailedToCancelOrder, failure);
        }
        if (request.Tag != null) order.Tag = request.Tag;
        return OrderResponse.Success(request);
    }

    private OrderResponse? CheckBuyingPower(SubmitOrderRequest request, List<Order> orders, Dictionary<Order, Security> legs)
    {
        if (BuyingPower(request, orders, orders.Find(order => order.Id == request.OrderId)!, out var unknown) is not { } result) return unknown;
        if (result.IsSufficient) return null;
        var text = legs.GetErrorMessage(result);
        return Refuse(orders, OrderResponse.Error(request, OrderResponseErrorCode.InsufficientBuyingPower, text), errorFirst: true);
    }

    private OrderResponse? CheckBuyingPower(UpdateOrderRequest request, Order order)
    {
        var updated = order.Clone();
        updated.ApplyUpdateOrderRequest(request);
        if (BuyingPower(request, [updated], updated, out var unknown) is not { } result) return unknown;
        if (result.IsSufficient) return null;
        var text = Invariant($"Brokerage failed to update order with id: {order.Id}, Symbol: {order.Symbol.Value}, Insufficient buying power to complete order, Reason: {result.Reason}.");
        _algorithm.Error(text);
        Tell(updated, text);
        return OrderResponse.Error(request, OrderResponseErrorCode.BrokerageFailedToUpdateOrder, text);
    }

    private HasSufficientBuyingPowerForOrderResult? BuyingPower(OrderRequest request, List<Order> orders, Order order, out OrderResponse? failure)
    {
        failure = null;
        try
        {
            return _algorithm.Portfolio.HasSufficientBuyingPowerForOrder(orders);
        }
        catch (Exception error)
        {
            Log.Error(error);
            _algorithm.Error(Invariant($"Order Error: id: {order.Id}, Error executing margin models: {error.Message}"));
            Tell(order, "Error executing margin models");
            failure = OrderResponse.Error(request, OrderResponseErrorCode.ProcessingError, "An error occurred while checking sufficient buying power for the orders.");
            return null;
        }
    }

    /// <summary>Invalidates the orders; the error line comes before or after their events.</summary>
    private OrderResponse Refuse(List<Order> orders, OrderResponse response, bool errorFirst)
    {
        if (errorFirst) _algorithm.Error(response.ErrorMessage);
        foreach (var order in orders)
        {
            if (!order.Status.IsClosed()) order.Status = OrderStatus.Invalid;
            Tell(order, response.ErrorMessage);
        }
        if (!errorFirst) _algorithm.Error(response.ErrorMessage);
        return response;
    }

    private void RoundGroupPrices(Order order, Security security)
    {
        var complete = order.TryGetGroupOrders(_findOrder, out var orders);
        orders.TryGetGroupOrdersSecurities(_algorithm.Portfolio, out var legs);
        _rounding.RoundPrices(order, security, complete ? legs : null);
    }

    private void RemoveLocate(Order order, Security security)
    {
        if (BrokerageExtensions.RemoveLocateFromNonShortOrder(order.Properties, order.Quantity, security.Holdings.Quantity) is not { } properties) return;
        order.Properties = properties;
        if (_warnedOfLocate) return;
        _warnedOfLocate = true;
        _algorithm.Error("Warning: The locate broker and locate reqd fields belong only on orders that open a short position, they were removed from the order.");
    }

    private DataNormalizationMode PriceMode(Symbol symbol)
    {
        if (_priceModes.TryGetValue(symbol, out var mode)) return mode;
        var configs = _algorithm.SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol, includeInternalConfigs: true);
        if (configs.Count == 0) throw new InvalidOperationException($"Unable to locate subscription data config for {symbol}");
        return _priceModes[symbol] = configs[0].DataNormalizationMode;
    }

    private static bool Try(Func<bool> attempt)
    {
        try
        {
            return attempt();
        }
        catch (Exception error)
        {
            Log.Error(error);
            return false;
        }
    }

    private static string Ids(List<Order> orders) => string.Join(",", orders.Select(static order => order.Id.ToStringInvariant()));
}
