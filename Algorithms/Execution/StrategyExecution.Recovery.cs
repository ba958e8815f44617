using QuantConnect.Orders;
using QuantConnect.Securities;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.State;

namespace YenValve.Algorithms.Execution;

/// <summary>What rests at the exchange when nobody looks, and how it is found again.</summary>
public sealed partial class StrategyExecution
{
    /// <summary>Whether the account holds coins or has open orders of the pair.</summary>
    public bool HasAnything => _account.Coins != 0m || HeldOutright != 0m || _account.OpenOrders.Any();

    /// <summary>Weight that resting buys of the strategy would add, a fraction of the portfolio.</summary>
    public double RestingWeight => _rungs.RestingValue is var value and > 0m && _account.Equity is var equity and > 0m ? (double)(value / equity) : 0.0;

    /// <summary>Whether stops are to rest at the exchange.</summary>
    public bool Protects => _parameters.ProtectiveStop == ProtectiveStop.On || (_parameters.ProtectiveStop == ProtectiveStop.Live && _algorithm.LiveMode);

    // Coins of a spot account, which a brokerage tells as cash whatever the kind of account.
    private decimal HeldOutright => _security is IBaseCurrencySymbol pair ? pair.BaseCurrency.Amount : 0m;

    /// <summary>Where the stop under the holding stands.</summary>
    /// <param name="price">Price of the market, quote currency.</param>
    /// <param name="deviation">Standard deviation of a day's return, a fraction.</param>
    public double StopUnder(double price, double deviation) => Math.Max(0.0, price * (1.0 - (_parameters.ProtectiveDistance * deviation)));

    /// <summary>The account as it is known before a plan's orders are sent, or after.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isSent">Whether its orders have been sent.</param>
    public Ledger Account(LadderPlan plan, bool isSent)
    {
        var coins = _account.Coins;
        if (!isSent && plan.Trade && _security.Price > 0m) coins += MarketQuantity(plan);
        IEnumerable<OrderTicket?> resting = [.. _rungs.Resting, _stop.Resting, _guard.Resting];
        return new Ledger(coins, isSent, Fills(plan.LadderUtc), [.. resting.OfType<OrderTicket>().SelectMany(_own.NamesOf)]);
    }

    /// <summary>Takes over what the brokerage holds after a restart. It wins over what was remembered.</summary>
    /// <param name="ladder">The ladder as it was remembered.</param>
    /// <param name="ledger">The account as it was known.</param>
    /// <returns>The ladder as it stands.</returns>
    public LadderState Recover(LadderState ladder, Ledger ledger)
    {
        // A brokerage tells the coins of a margin account as cash, too; LEAN sizes its orders by the holdings.
        if (!_rules.IsCashAccount && _security.Holdings.Quantity == 0m && HeldOutright != 0m) _security.Holdings.SetHoldings(_security.Price, HeldOutright);
        _own.Remember(ladder, ledger);
        Adopt(null);
        return Reconciliation.Of(ladder, ledger.Fills, _rungs.RestingOf(ladder.LadderUtc), _account.Coins - ledger.Coins, _rungs.Quantity);
    }

    // Takes over what the brokerage knows and this run does not.
    private void Adopt(LadderPlan? plan)
    {
        if (_account.OpenOrders.Any())
        {
            _rungs.Adopt(plan);
            AdoptStops();
        }
        else
        {
            _rungs.AdoptNone();
        }
    }

    // Of two stops without tags either may be the one under the ladder: each protects, and is replaced by the next step where it is not as it should be.
    private void AdoptStops()
    {
        _guard.Adopt(ticket => ticket.OrderId != _stop.Resting?.OrderId && _own.Names(ticket));
        _stop.Adopt(ticket => ticket.OrderId != _guard.Resting?.OrderId && _own.Names(ticket));
    }

    private void Protect(LadderPlan plan)
    {
        var bought = Protects && plan.StopPrice != null && _stop.Executed != plan.LadderUtc ? _rungs.Bought(plan.LadderUtc) * (decimal)plan.HeldShare : 0m;
        _stop.Keep(plan.LadderUtc, bought, plan.StopPrice);
        _guard.Keep(plan.UtcTime, Protects ? _account.Coins - _stop.Quantity : 0m, _protect);
    }
}
