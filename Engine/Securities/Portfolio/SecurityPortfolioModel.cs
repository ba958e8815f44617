using QuantConnect.Logging;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Securities;

/// <summary>Books fills: fee first, then cash, then the profit of what was closed, then the new position.</summary>
public class SecurityPortfolioModel : ISecurityPortfolioModel
{
    /// <inheritdoc/>
    public virtual void ProcessFill(SecurityPortfolioManager portfolio, Security security, OrderEvent fill)
    {
        var holdings = security.Holdings;
        var before = new Position(holdings.Quantity, holdings.AveragePrice);
        var after = before;
        try
        {
            holdings.AddNewSale(holdings.GetQuantityValue(fill.AbsoluteFillQuantity, fill.FillPrice).InAccountCurrency);
            var fee = BookFee(portfolio, holdings, fill);
            BookCash(portfolio, security, fill);
            var closes = (before.Quantity > 0 && fill.Direction == OrderDirection.Sell)
                         || (before.Quantity < 0 && fill.Direction == OrderDirection.Buy);
            if (closes) BookClosedTrade(portfolio, security, fill, fee);
            after = before.With(fill);
        }
        catch (Exception error)
        {
            // A fill that cannot be booked, for want of a rate for instance, leaves the position as it was.
            Log.Error(error);
        }
        holdings.SetHoldings(after.AveragePrice, after.Quantity);
    }

    /// <summary>Profit of the part of the position that a fill closes, in quote currency; where no cash changes hands it is booked.</summary>
    protected virtual ConvertibleCashAmount ProcessCloseTradeProfit(SecurityPortfolioManager portfolio, Security security, OrderEvent fill)
    {
        var holdings = security.Holdings;
        var closed = Math.Sign(-fill.FillQuantity) * Math.Min(fill.AbsoluteFillQuantity, holdings.AbsoluteQuantity);
        var cost = holdings.GetQuantityValue(closed, holdings.AveragePrice);
        var proceeds = holdings.GetQuantityValue(closed, fill.FillPrice);
        var profit = new ConvertibleCashAmount(proceeds.Amount - cost.Amount, proceeds.Cash);
        if (SettlesProfitOnly(security.Type)) Apply(portfolio, security, fill, profit);
        return profit;
    }

    private static decimal BookFee(SecurityPortfolioManager portfolio, SecurityHolding holdings, OrderEvent fill)
    {
        if (fill.OrderFee == OrderFee.Zero || fill.OrderFee.Value.Amount == 0) return 0m;
        var fee = portfolio.CashBook.ConvertToAccountCurrency(fill.OrderFee.Value).Amount;
        holdings.AddNewFee(fee);
        fill.OrderFee.ApplyToPortfolio(portfolio, fill);
        return fee;
    }

    private static void BookCash(SecurityPortfolioManager portfolio, Security security, OrderEvent fill)
    {
        if (!SettlesProfitOnly(security.Type))
        {
            var paid = -fill.FillQuantity * fill.FillPrice * security.SymbolProperties.ContractMultiplier;
            Apply(portfolio, security, fill, new CashAmount(paid, security.QuoteCurrency.Symbol));
        }
        if (security.Type is SecurityType.Forex or SecurityType.Crypto)
        {
            var received = ((IBaseCurrencySymbol)security).BaseCurrency.Symbol;
            Apply(portfolio, security, fill, new CashAmount(fill.FillQuantity, received));
        }
    }

    private void BookClosedTrade(SecurityPortfolioManager portfolio, Security security, OrderEvent fill, decimal fee)
    {
        var profit = ProcessCloseTradeProfit(portfolio, security, fill).InAccountCurrency;
        security.Holdings.AddNewProfit(profit);
        security.Holdings.SetLastTradeProfit(profit);

        // The fee of the way in is taken to have been that of the way out.
        var net = profit - 2 * fee;
        var utcTime = security.LocalTime.ConvertToUtc(security.Exchange.TimeZone);
        portfolio.AddTransactionRecord(utcTime, net, fill.IsWin(security, net));
    }

    private static bool SettlesProfitOnly(SecurityType type) => type is SecurityType.Future or SecurityType.Cfd or SecurityType.CryptoFuture;

    private static void Apply(SecurityPortfolioManager portfolio, Security security, OrderEvent fill, CashAmount amount)
        => security.SettlementModel.ApplyFunds(new ApplyFundsSettlementModelParameters(portfolio, security, fill.UtcTime, amount, fill));

    private readonly record struct Position(decimal Quantity, decimal AveragePrice)
    {
        public Position With(OrderEvent fill)
        {
            if (Quantity == 0) return new(fill.FillQuantity, fill.FillPrice);

            var quantity = Quantity + fill.FillQuantity;
            var increases = (Quantity > 0 && fill.Direction == OrderDirection.Buy) || (Quantity < 0 && fill.Direction == OrderDirection.Sell);
            if (increases)
            {
                return new(quantity, ((AveragePrice * Quantity) + (fill.FillQuantity * fill.FillPrice)) / quantity);
            }
            if (fill.Direction == OrderDirection.Hold) return this;
            if (quantity == 0) return new(quantity, 0);
            return new(quantity, Math.Sign(quantity) == Math.Sign(Quantity) ? AveragePrice : fill.FillPrice);
        }
    }
}
