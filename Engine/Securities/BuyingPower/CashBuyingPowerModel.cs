using QuantConnect.Orders;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Securities;

/// <summary>Buying power of a cash account: currencies are bought outright, out of what the book holds and no open order needs.</summary>
public partial class CashBuyingPowerModel : BuyingPowerModel
{
    /// <summary>Makes the model.</summary>
    public CashBuyingPowerModel()
        : base(1m, 0m, 0m)
    {
    }

    /// <summary>Always one.</summary>
    public override decimal GetLeverage(Security security) => 1m;

    /// <summary>Throws unless the leverage is one.</summary>
    public override void SetLeverage(Security security, decimal leverage)
    {
        if (leverage == 1) return;
        throw new InvalidOperationException("CashBuyingPowerModel does not allow setting leverage. Cash accounts have no leverage.");
    }

    /// <inheritdoc/>
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) => PositionValue(parameters);

    /// <inheritdoc/>
    public override HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters)
    {
        var security = parameters.Security;
        if (security is not IBaseCurrencySymbol pair)
        {
            return parameters.Insufficient(
                $"The '{security.Symbol.Value}' security is not supported by this cash model. Currently only Crypto and Forex are supported.");
        }
        return parameters.Order.Direction == OrderDirection.Buy ? CheckPurchase(parameters, pair) : CheckSale(parameters, pair);
    }

    /// <summary>Not supported by cash accounts.</summary>
    public override GetMaximumOrderQuantityResult GetMaximumOrderQuantityForDeltaBuyingPower(GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters)
        => throw new NotImplementedException("The CashBuyingPowerModel does not require 'GetMaximumOrderQuantityForDeltaBuyingPower'.");

    /// <summary>Always zero: what is bought outright takes no margin.</summary>
    public override ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters)
        => parameters.ResultInAccountCurrency(0m);

    /// <summary>Base currency that can be bought for the quote currency held, or sold out of the book.</summary>
    public override BuyingPower GetBuyingPower(BuyingPowerParameters parameters)
    {
        var security = parameters.Security;
        if (security is not IBaseCurrencySymbol pair) return parameters.ResultInAccountCurrency(0m);

        var quoteHeld = parameters.Portfolio.CashBook[security.QuoteCurrency.Symbol].Amount;
        var unit = new MarketOrder(security.Symbol, 1, UtcTime(security));
        var unitPrice = unit.GetValue(security) / security.QuoteCurrency.ConversionRate;
        if (unitPrice == 0) return parameters.ResultInAccountCurrency(0m);

        return parameters.Direction switch
        {
            OrderDirection.Buy => parameters.Result(quoteHeld / unitPrice, pair.BaseCurrency.Symbol),
            OrderDirection.Sell => parameters.Result(pair.BaseCurrency.Amount, pair.BaseCurrency.Symbol),
            _ => parameters.ResultInAccountCurrency(0m),
        };
    }

    /// <summary>Whether a resting order can be paid for now, and could be if its fee were twice what it is.</summary>
    internal static bool CanPayTwiceTheFee(HasSufficientBuyingPowerForOrderParameters parameters)
    {
        if (parameters.Security is not IBaseCurrencySymbol pair) return false;
        if (parameters.Order.Direction == OrderDirection.Sell) return CheckSale(parameters, pair).IsSufficient;
        var free = parameters.Security.QuoteCurrency.Amount - ReservedByOpenOrders(parameters, pair);
        return parameters.Order.AbsoluteQuantity * OrderPrice(parameters.Security, parameters.Order) <= free - (2m * FeeInQuoteCurrency(parameters));
    }

    private static HasSufficientBuyingPowerForOrderResult CheckSale(HasSufficientBuyingPowerForOrderParameters parameters, IBaseCurrencySymbol pair)
    {
        var held = pair.BaseCurrency.Amount;
        var reserved = ReservedByOpenOrders(parameters, pair);
        var wanted = parameters.Order.AbsoluteQuantity;
        if (wanted <= held - reserved) return parameters.Sufficient();

        var currency = pair.BaseCurrency.Symbol;
        return parameters.Insufficient(FormattableString.Invariant(
            $"Your portfolio holds {held.Normalize()} {currency}, {reserved.Normalize()} {currency} of which are reserved for open orders, but your Sell order is for {wanted.Normalize()} {currency}. Cash Modeling trading does not permit short holdings so ensure you only sell what you have, including any additional open orders."));
    }

    private HasSufficientBuyingPowerForOrderResult CheckPurchase(HasSufficientBuyingPowerForOrderParameters parameters, IBaseCurrencySymbol pair)
    {
        var security = parameters.Security;
        var order = parameters.Order;
        var held = security.QuoteCurrency.Amount;
        var wanted = order.AbsoluteQuantity * OrderPrice(security, order);
        var reserved = ReservedByOpenOrders(parameters, pair);

        // A market order may be as large as the search for a target would make it, its fees considered; the sign of that
        // answer is not looked at. Limit orders pay their fee out of what is free, others are not asked for one.
        var available = order.Type == OrderType.Market
            ? ValueOfLargestMarketOrder(parameters, pair, held - reserved)
            : held - reserved - (order.Type == OrderType.Limit ? FeeInQuoteCurrency(parameters) : 0m);
        var comparable = order.Type == OrderType.Market ? Math.Abs(available) : available;
        if (wanted <= comparable) return parameters.Sufficient();

        var quote = security.QuoteCurrency.Symbol;
        return parameters.Insufficient(FormattableString.Invariant(
            $"Your portfolio holds {held.Normalize()} {quote}, {reserved.Normalize()} {quote} of which are reserved for open orders, but your Buy order is for {order.AbsoluteQuantity.Normalize()} {pair.BaseCurrency.Symbol}. Your order requires a total value of {wanted.Normalize()} {quote}, but only a total value of {Math.Abs(available).Normalize()} {quote} is available."));
    }

    private decimal ValueOfLargestMarketOrder(HasSufficientBuyingPowerForOrderParameters parameters, IBaseCurrencySymbol pair, decimal freeQuote)
    {
        var security = parameters.Security;
        var book = parameters.Portfolio.CashBook;
        var quote = security.QuoteCurrency.Symbol;
        var heldInQuote = book.Convert(pair.BaseCurrency.Amount, pair.BaseCurrency.Symbol, quote);
        var target = book.ConvertToAccountCurrency(freeQuote + heldInQuote, quote);
        var portfolioValue = parameters.Portfolio.TotalPortfolioValue;
        var fraction = portfolioValue == 0 ? 0 : target / portfolioValue;
        var largest = GetMaximumOrderQuantityForTargetBuyingPower(new(parameters.Portfolio, security, fraction, 0)).Quantity;
        return largest * OrderPrice(security, parameters.Order);
    }

    private static decimal FeeInQuoteCurrency(HasSufficientBuyingPowerForOrderParameters parameters)
    {
        var fee = parameters.Security.FeeModel.GetOrderFee(new OrderFeeParameters(parameters.Security, parameters.Order)).Value;
        return parameters.Portfolio.CashBook.Convert(fee.Amount, fee.Currency, parameters.Security.QuoteCurrency.Symbol);
    }

    /// <summary>What resting limit and stop-market orders will take from the currency that this order takes from.</summary>
    private static decimal ReservedByOpenOrders(HasSufficientBuyingPowerForOrderParameters parameters, IBaseCurrencySymbol pair)
    {
        var security = parameters.Security;
        var order = parameters.Order;
        var securities = parameters.Portfolio.Securities;
        var spent = order.Direction == OrderDirection.Buy ? security.QuoteCurrency.Symbol : pair.BaseCurrency.Symbol;

        var reserved = 0m;
        foreach (var open in parameters.Portfolio.Transactions.OpenOrders)
        {
            if (open.Id == order.Id || open.Type is not (OrderType.Limit or OrderType.StopMarket)) continue;
            if (!securities.TryGetValue(open.Symbol, out var openSecurity) || openSecurity is not IBaseCurrencySymbol openPair) continue;
            if (openPair.BaseCurrency.Symbol == spent)
            {
                if (open.Direction != OrderDirection.Sell) continue;
                reserved += open.AbsoluteQuantity;
            }
            else if (openSecurity.QuoteCurrency.Symbol == spent && open.Direction == OrderDirection.Buy)
            {
                reserved += open.AbsoluteQuantity * OrderPrice(security, open);
            }
        }
        return reserved;
    }

    private static decimal OrderPrice(Security security, Order order) => order switch
    {
        LimitOrder limit => limit.LimitPrice,
        StopMarketOrder stop => stop.StopPrice,
        StopLimitOrder stopLimit => stopLimit.LimitPrice,
        LimitIfTouchedOrder touched => touched.LimitPrice,
        _ => order.Type == OrderType.Market ? security.Price : 0m,
    };

    private static DateTime UtcTime(Security security) => security.LocalTime.ConvertToUtc(security.Exchange.TimeZone);
}
