using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Execution;

/// <summary>
/// Brings the account to a plan: cancels what must not rest any more, trades the schedule's part at the market, places the rungs. It compares with what the
/// account holds and what rests in the market, so a step that is carried out twice, after a restart say, sends nothing twice.
/// </summary>
/// <remarks>
/// Sells go at once; buys wait until the money of cancelled orders is free again. Give it every order event of the algorithm: it goes on from there.
/// </remarks>
public sealed partial class StrategyExecution
{
    private readonly QCAlgorithm _algorithm;
    private readonly Security _security;
    private readonly BrokerageRules _rules;
    private readonly Account _account;
    private readonly ExecutionParameters _parameters;
    private readonly OwnOrders _own;
    private readonly RungBook _rungs;
    private readonly StopGuard _stop;
    private readonly StopGuard _guard;
    private LadderPlan? _plan;
    private string _words = string.Empty;
    private bool _marketDone = true;
    private decimal _reference;
    private double? _protect;
    private bool _settling;
    private bool _again;

    /// <param name="algorithm">Sends the orders; its brokerage model is asked what it takes.</param>
    /// <param name="symbol">What is held; already subscribed to.</param>
    /// <param name="parameters">Validated here; null for the defaults.</param>
    /// <exception cref="ArgumentException">A parameter is out of range.</exception>
    public StrategyExecution(QCAlgorithm algorithm, Symbol symbol, ExecutionParameters? parameters = null)
    {
        _parameters = (parameters ?? new ExecutionParameters()).Validated();
        _algorithm = algorithm;
        _security = algorithm.Securities[symbol];
        _rules = new BrokerageRules(algorithm, _security);
        _account = new Account(algorithm, _security, _rules);
        _own = new OwnOrders(algorithm, _rules);
        _rungs = new RungBook(algorithm, _security, _rules, _account, _own, _parameters);
        _stop = new StopGuard(algorithm, _security, _rules, _account, _parameters, OrderPurpose.Stop);
        _guard = new StopGuard(algorithm, _security, _rules, _account, _parameters, OrderPurpose.Guard);
    }

    /// <summary>Weight held now, a fraction of the portfolio; zero while the portfolio has no value.</summary>
    public double CurrentWeight => _account.Weight;

    /// <summary>Whether anything may be bought; set it to false to stop at once, in the middle of a step too.</summary>
    public bool MayBuy { get; set; } = true;

    /// <summary>What ladders contributed so far, those that still rest marked at the market.</summary>
    public LadderAttribution Attribution => LadderAttribution.Of(_rungs.Outcomes);

    /// <summary>What was bought of a ladder's rungs: for the next observation.</summary>
    /// <param name="ladder">Moment that names the ladder; null for none.</param>
    public IReadOnlyList<RungFill> Fills(DateTime? ladder) => ladder == null ? [] : _rungs.Fills(ladder);

    /// <summary>Whether a ladder's protective stop was executed: for the next observation.</summary>
    /// <param name="ladder">Moment that names the ladder; null for none.</param>
    public bool StopFilled(DateTime? ladder) => ladder != null && _stop.Executed == ladder;

    /// <summary>Carries a plan out, as far as the brokerage lets it now; the rest follows with the order events.</summary>
    /// <param name="decision">The decision behind it; its reasons go into the tags.</param>
    /// <param name="plan">What is to rest and to be held.</param>
    /// <param name="protect">Where the stop under the holding is to stand, quote currency; null leaves it where it is.</param>
    public void Carry(Decision decision, LadderPlan plan, double? protect = null)
    {
        _protect = protect ?? _protect;
        // A decision and news of liquidations may fall on one moment: the later one trades too, where it wants something else.
        if (_plan?.UtcTime != plan.UtcTime || (plan.Trade && (!_plan.Trade || _plan.MarketWeight != plan.MarketWeight)))
        {
            _marketDone = !plan.Trade || WasSent(plan.UtcTime);
            _words = plan.Trade && decision.Reasons.Count > 0 ? string.Join("; ", decision.Reasons.Select(static reason => reason.Text)) : string.Empty;
            _reference = 0m;
        }

        _plan = plan;
        Adopt(plan);
        Settle();
        _rungs.Forget(plan);
        if (_algorithm.LiveMode) ExecutionStatistics.Show(_algorithm, plan, Attribution);
    }

    /// <summary>Takes in an order event of the algorithm, and goes on with what has waited for it.</summary>
    public void OnOrderEvent(OrderEvent orderEvent)
    {
        if (orderEvent.Symbol != _security.Symbol) return;
        var known = _rungs.Take(orderEvent) | _stop.Take(orderEvent) | _guard.Take(orderEvent);
        if (_plan != null && (known || !_marketDone) && orderEvent.Status.IsClosed()) Settle();
    }

    /// <summary>Writes the ladder's contribution into the run's summary; call it at the end of the algorithm.</summary>
    public void Publish() => ExecutionStatistics.Publish(_algorithm, Attribution);

    // Events of what is sent here come back before the sending returns; they are answered after it.
    private void Settle()
    {
        _again = true;
        if (_settling) return;
        _settling = true;
        try
        {
            while (_again)
            {
                _again = false;
                Step(_plan!);
            }
        }
        finally
        {
            _settling = false;
        }
    }

    private void Step(LadderPlan plan)
    {
        var cancelling = _rungs.Cancel(plan);
        if (!_marketDone && !Trade(plan, cancelling)) return;
        if (!cancelling && MayBuy && plan.Rungs.Count > 0) _rungs.Place(plan, Reference());
        Protect(plan);
    }

    // False while it has to wait.
    private bool Trade(LadderPlan plan, bool cancelling)
    {
        var quantity = MarketQuantity(plan);
        if (quantity < 0m ? _stop.Cancel() | _guard.Cancel() : quantity > 0m && cancelling) return false;
        _marketDone = true;
        if (quantity > 0m && !MayBuy) return true;
        if (!_rules.Takes(new MarketOrder(_security.Symbol, quantity, _algorithm.UtcTime))) return true;
        var ticket = _algorithm.MarketOrder(_security.Symbol, quantity, false, new OrderTag(OrderPurpose.Schedule, plan.UtcTime).Text(_words));
        _reference = quantity > 0m ? ticket.AverageFillPrice : 0m;
        return true;
    }

    private decimal MarketQuantity(LadderPlan plan)
    {
        if (_security.Price <= 0m) return 0m;
        var wanted = _algorithm.CalculateOrderQuantity(_security.Symbol, (decimal)plan.MarketWeight);
        foreach (var ticket in _account.OpenOrders)
        {
            if (ticket.OrderType == OrderType.Market) wanted -= ticket.QuantityRemaining;
        }

        if (wanted <= 0m) return _rules.Lots(_rules.IsCashAccount ? Math.Max(wanted, -_account.Coins) : wanted);
        wanted = Math.Max(0m, wanted - _rungs.Foreign);
        var probe = new MarketOrder(_security.Symbol, wanted, _algorithm.UtcTime);
        var price = Math.Max(_security.AskPrice, _security.Price) + _rules.Slippage(probe);
        return _rules.Lots(Math.Min(wanted, _account.FreeCash / (price * (1m + _rules.QuoteFeeRate(probe, price)))));
    }

    private decimal Reference()
    {
        if (_reference > 0m) return _reference;
        return _security.Price + _rules.Slippage(new MarketOrder(_security.Symbol, 1m, _algorithm.UtcTime));
    }

    // A market order of the same step may rest in LEAN's books although this object is new.
    private bool WasSent(DateTime step) => _algorithm.Transactions
        .GetOpenOrderTickets(ticket => ticket.Symbol == _security.Symbol && OrderTag.TryParse(ticket.Tag, out var tag)
            && tag.Purpose == OrderPurpose.Schedule && tag.StepUtc == step)
        .Any();
}
