using QuantConnect.Orders;
using YenValve.Algorithms.Execution;
using YenValve.Engine;

namespace YenValve.Algorithms.Tests.Chaos;

/// <summary>The exchange's books over all lives: every order by its purpose, every fill, and what the policy allowed at that moment. What is wrong is said, not thrown.</summary>
internal sealed class Books(decimal cash, double budget, FaultTally tally)
{
    // A market order's price moves from the decision to the fill, and LEAN sells in lots.
    private const double Tolerance = 0.02;
    private readonly Dictionary<int, int> _names = [];
    private readonly Dictionary<int, string> _purposes = [];
    private readonly Dictionary<string, HashSet<int>> _open = [];
    private readonly Dictionary<string, (decimal Sent, decimal Bought)> _rungs = [];
    private readonly HashSet<string> _schedule = [];
    private readonly Dictionary<string, double> _allowed = [];
    private decimal _cash = cash;
    private decimal _coins;

    public List<string> Wrong { get; } = [];

    /// <summary>Most that may be held now, a fraction of the portfolio.</summary>
    public double Allowed { get; set; }

    /// <summary>Whether nothing may be bought any more, since a limit is tripped.</summary>
    public bool IsTripped { get; set; }

    /// <summary>Orders that rest go on under new numbers in the next run; the exchange's name of them stays.</summary>
    public void HandOver(InitialAccount account)
    {
        var next = account.LastOrderId;
        foreach (var order in account.OpenOrders)
        {
            next++;
            _names[next] = int.Parse(order.BrokerId, System.Globalization.CultureInfo.InvariantCulture);
        }

        _cash = account.Cash.GetValueOrDefault("USDT");
        var coins = account.Cash.GetValueOrDefault("BTC");
        if (Math.Abs(coins - _coins) > 0.00001m) Wrong.Add($"the books say {_coins} coins, the account {coins}: a fill was lost");
        _coins = coins;
    }

    public void Sent(Order order)
    {
        if (!OrderTag.TryParse(order.Tag, out var tag)) return;
        var purpose = $"{tag.Purpose} {tag.StepUtc:yyyyMMddTHHmm} {tag.Rung}";
        _purposes[order.Id] = purpose;
        tally.Add($"orders: {tag.Purpose.ToString().ToLowerInvariant()}");
        if (IsTripped && order.Quantity > 0m) Wrong.Add($"{purpose}: a buy was sent although a limit is tripped");
        _allowed[purpose] = Allowed;
        if (tag.Purpose == OrderPurpose.Schedule && !_schedule.Add(purpose)) Wrong.Add($"{purpose}: sent twice");
        if (tag.Purpose != OrderPurpose.Rung) return;
        if (!_open.TryGetValue(purpose, out var open)) _open[purpose] = open = [];
        if (open.Count > 0) Wrong.Add($"{purpose}: sent while it rests");
        open.Add(order.Id);
        var rung = _rungs.GetValueOrDefault(purpose);
        _rungs[purpose] = (Math.Max(rung.Sent, order.Quantity), rung.Bought);
    }

    public void Take(OrderEvent happening)
    {
        var name = _names.GetValueOrDefault(happening.OrderId, happening.OrderId);
        var purpose = _purposes.GetValueOrDefault(name, "");
        if (happening.Status.IsClosed() && _open.TryGetValue(purpose, out var open)) open.Remove(name);
        if (!happening.Status.IsFill()) return;
        var sold = happening.FillQuantity < 0m;
        _coins += happening.FillQuantity;
        _cash -= happening.FillQuantity * happening.FillPrice * (sold ? 0.999m : 1m / 0.999m);
        if (sold) return;
        tally.Add(purpose.StartsWith("Rung", StringComparison.Ordinal) ? "fills: rungs" : "fills: bought at the market");
        if (_rungs.TryGetValue(purpose, out var rung))
        {
            _rungs[purpose] = (rung.Sent, rung.Bought + happening.FillQuantity);
            if (rung.Bought + happening.FillQuantity > 1.001m * rung.Sent) Wrong.Add($"{purpose}: {rung.Bought + happening.FillQuantity} coins bought, {rung.Sent} were meant");
        }

        var weight = (double)(_coins * happening.FillPrice / (_cash + (_coins * happening.FillPrice)));

        // An order at the market waits for the next bar where bars are missing: what counts is the decision that sent it.
        var allowed = purpose.StartsWith("Schedule", StringComparison.Ordinal) ? Math.Max(Allowed, _allowed[purpose]) : Allowed;
        if (weight > allowed + budget + Tolerance) Wrong.Add(FormattableString.Invariant($"{happening.UtcTime:yyyy-MM-dd HH:mm} {purpose}: {weight:0.0000} held after a buy, {allowed:0.0000} allowed"));
    }
}
