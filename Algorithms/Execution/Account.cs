using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace YenValve.Algorithms.Execution;

/// <summary>What the account holds of one pair, and what is free of it. Coins of a cash account stand in the cash book, also after a restart, when LEAN's holdings are empty.</summary>
internal sealed class Account(QCAlgorithm algorithm, Security security, BrokerageRules rules)
{
    /// <summary>Value of the portfolio in quote currency; zero while it has none.</summary>
    public decimal Equity
    {
        get
        {
            var rate = security.QuoteCurrency.ConversionRate;
            if (rate <= 0m) return 0m;
            var value = algorithm.Portfolio.TotalPortfolioValue;
            return Math.Max(0m, rate == 1m ? value : value / rate);
        }
    }

    /// <summary>Coins held.</summary>
    public decimal Coins => rules.IsCashAccount && security is IBaseCurrencySymbol pair ? pair.BaseCurrency.Amount : security.Holdings.Quantity;

    /// <summary>Weight held, a fraction of the portfolio; zero while the portfolio has no value.</summary>
    public double Weight => Equity is var equity and > 0m ? (double)(Coins * security.Price / equity) : 0.0;

    /// <summary>Quote currency that no resting buy needs.</summary>
    public decimal FreeCash
    {
        get
        {
            var model = security.BuyingPowerModel;
            if (rules.IsCashAccount) return Math.Max(0m, security.QuoteCurrency.Amount - ReservedByBuys());
            var power = model.GetBuyingPower(new BuyingPowerParameters(algorithm.Portfolio, security, OrderDirection.Buy)).Value;
            var rate = security.QuoteCurrency.ConversionRate;
            return rate > 0m ? Math.Max(0m, (power / rate) - ReservedByBuys()) : 0m;
        }
    }

    /// <summary>Open orders of the pair.</summary>
    public IEnumerable<OrderTicket> OpenOrders => algorithm.Transactions.GetOpenOrderTickets(security.Symbol);

    // Fees of resting buys that are paid in quote currency are taken from what is free, too.
    private decimal ReservedByBuys()
    {
        var reserved = 0m;
        foreach (var ticket in OpenOrders)
        {
            if (ticket.Quantity <= 0m) continue;
            var price = ticket.OrderType == OrderType.Limit ? ticket.Get(OrderField.LimitPrice) : security.Price;
            var order = new LimitOrder(security.Symbol, ticket.QuantityRemaining, price, algorithm.UtcTime);
            reserved += ticket.QuantityRemaining * price * (1m + rules.QuoteFeeRate(order, price));
        }

        return reserved;
    }
}
