using QuantConnect.Orders;
using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private bool _toldOfFutureAtOpen;

    private OrderResponse PreOrderChecks(SubmitOrderRequest request)
    {
        var response = Check(request);
        if (response.IsError) Error(response.ErrorMessage);
        return response;
    }

    private OrderResponse Check(SubmitOrderRequest request)
    {
        if (IsWarmingUp) return OrderResponse.WarmingUp(request);
        if (!Securities.TryGetValue(request.Symbol, out var security)) return OrderResponse.MissingSecurity(request);
        return CheckQuantity(request, security)
            ?? CheckFutureAtOpen(request, security)
            ?? CheckPrices(request, security)
            ?? CheckCount(request)
            ?? CheckSession(request, security)
            ?? OrderResponse.Success(request);
    }

    private static OrderResponse? CheckQuantity(SubmitOrderRequest request, Security security)
    {
        if (request.Quantity == 0) return OrderResponse.ZeroQuantity(request);

        var size = Math.Abs(request.Quantity);
        var lot = security.SymbolProperties.LotSize;
        if (size < lot)
        {
            return OrderResponse.Error(request, OrderResponseErrorCode.OrderQuantityLessThanLotSize,
                Invariant($"Unable to {request.OrderRequestType.ToLower()} order with id {request.OrderId} which quantity ({size}) is less than lot size ({lot})."));
        }
        return security.IsTradable
            ? null
            : OrderResponse.Error(request, OrderResponseErrorCode.NonTradableSecurity, $"The security with symbol '{request.Symbol}' is marked as non-tradable.");
    }

    private OrderResponse? CheckFutureAtOpen(SubmitOrderRequest request, Security security)
    {
        if (security.Type is not (SecurityType.Future or SecurityType.FutureOption) || request.OrderType != OrderType.MarketOnOpen) return null;
        if (!_toldOfFutureAtOpen) Debug("Warning: Market-On-Open orders are not allowed for futures and future options. Consider using limit orders during extended market hours.");
        _toldOfFutureAtOpen = true;
        return OrderResponse.Error(request, OrderResponseErrorCode.ExchangeNotOpen, $"{request.OrderType} orders not supported for {security.Type}.");
    }

    private OrderResponse? CheckPrices(SubmitOrderRequest request, Security security)
    {
        OrderResponse Refuse(OrderResponseErrorCode code, string message) => OrderResponse.Error(request, code, message);

        var ticker = request.Symbol.Value;
        if (security.Price == 0) return Refuse(OrderResponseErrorCode.SecurityPriceZero, request.Symbol.GetZeroPriceMessage());

        var quote = security.QuoteCurrency.Symbol;
        if (!Portfolio.CashBook.ContainsKey(quote)) return Refuse(OrderResponseErrorCode.QuoteCurrencyRequired, $"{ticker}: requires {quote} in the cashbook to trade.");
        if (security.QuoteCurrency.ConversionRate == 0m)
        {
            return Refuse(OrderResponseErrorCode.ConversionRateZero, $"{ticker}: requires {quote} to have a non-zero conversion rate. This can be caused by lack of data.");
        }
        if (security.Type is SecurityType.Forex or SecurityType.Crypto)
        {
            var @base = ((IBaseCurrencySymbol)security).BaseCurrency.Symbol;
            if (!Portfolio.CashBook.TryGetValue(@base, out var cash))
            {
                return Refuse(OrderResponseErrorCode.ForexBaseAndQuoteCurrenciesRequired, $"{ticker}: requires {@base} and {quote} in the cashbook to trade.");
            }
            if (cash.ConversionRate == 0m)
            {
                return Refuse(OrderResponseErrorCode.ForexConversionRateZero,
                    $"{ticker}: requires {@base} and {quote} to have non-zero conversion rates. This can be caused by lack of data.");
            }
        }
        return security.HasData
            ? null
            : Refuse(OrderResponseErrorCode.SecurityHasNoData, "There is no data for this symbol yet, please check the security.HasData flag to ensure there is at least one data point.");
    }

    private OrderResponse? CheckCount(SubmitOrderRequest request)
    {
        if (LiveMode || Transactions.OrdersCount <= _maxOrders) return null;
        Status = AlgorithmStatus.Stopped;
        return OrderResponse.Error(request, OrderResponseErrorCode.ExceededMaximumOrders,
            Invariant($"You have exceeded maximum number of orders ({_maxOrders}), for unlimited orders upgrade your account."));
    }

    private OrderResponse? CheckSession(SubmitOrderRequest request, Security security)
    {
        var type = request.OrderType;
        if (type == OrderType.ComboMarket && request.LimitPrice != 0) throw new ArgumentException("Can not set a limit price using market combo orders");
        if (type is not (OrderType.MarketOnOpen or OrderType.MarketOnClose)) return null;

        var hours = security.Exchange.Hours;
        if (hours.IsMarketAlwaysOpen) throw new InvalidOperationException($"Market never closes for this symbol {security.Symbol}, can no submit a {type} order.");
        if (type == OrderType.MarketOnOpen)
        {
            return hours.IsOpen(security.LocalTime, false) && !HasOnlyDailyData(security.Symbol)
                ? OrderResponse.Error(request, OrderResponseErrorCode.MarketOnOpenNotAllowedDuringRegularHours, "Cannot submit a MarketOnOpen order while the market is open.")
                : null;
        }
        return IsTooLateForClose(security)
            ? OrderResponse.Error(request, OrderResponseErrorCode.MarketOnCloseOrderTooLate,
                $"MarketOnClose orders must be placed within {Orders.MarketOnCloseOrder.SubmissionTimeBuffer} before market close. Override this TimeSpan buffer by setting Orders.MarketOnCloseOrder.SubmissionTimeBuffer in QCAlgorithm.Initialize().")
            : null;
    }
}
