using QuantConnect.Interfaces;
using QuantConnect.Securities;
using QuantConnect.Securities.CurrencyConversion;

namespace YenValve.Engine.Feed.Idle;

/// <summary>Value of a portfolio as the price of one security moves and nothing else happens.</summary>
/// <param name="Security">The security; null where no price moves the value.</param>
/// <param name="Coins">Amount of the currency that the security's price converts.</param>
/// <param name="Before">Value of the currencies that the cash book lists before it, account currency.</param>
/// <param name="After">Value of those after it, account currency.</param>
internal readonly record struct PortfolioCurve(Security? Security, decimal Coins, decimal Before, decimal After)
{
    /// <summary>Of a portfolio that holds nothing but currencies, at most one of them with a rate that moves, by one pair. Null for all others.</summary>
    public static PortfolioCurve? Of(SecurityPortfolioManager portfolio, ITradeBuilder trades)
    {
        Security? moves = null;
        foreach (var security in portfolio.Securities.Active)
        {
            if (security.Holdings.Quantity == 0m && !trades.HasOpenPosition(security.Symbol)) continue;
            if (moves != null || security is not IBaseCurrencySymbol) return null;
            moves = security;
        }

        foreach (var cash in portfolio.UnsettledCashBook.Entries)
        {
            if (cash.Amount != 0m) return null;
        }

        var (coins, before, after) = (0m, 0m, 0m);
        foreach (var cash in portfolio.CashBook.Entries)
        {
            if (cash.Amount == 0m) continue;
            if (cash.CurrencyConversion is ConstantCurrencyConversion)
            {
                if (coins == 0m) before += cash.ValueInAccountCurrency;
                else after += cash.ValueInAccountCurrency;
                continue;
            }

            if (coins != 0m || cash.CurrencyConversion is not SecurityCurrencyConversion { OnlyPair: { } pair } || (moves != null && moves != pair)) return null;
            (moves, coins) = (pair, cash.Amount);
        }

        return new PortfolioCurve(moves, coins, before, after);
    }

    /// <summary>Value at a price, account currency.</summary>
    public decimal At(decimal price) => Before + (Coins * price) + After;
}
