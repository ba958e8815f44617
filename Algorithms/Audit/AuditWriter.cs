using QuantConnect.Orders;
using YenValve.Algorithms.Parameters;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;

namespace YenValve.Algorithms.Audit;

/// <summary>Writes audit lines. Where it is off, nothing is made.</summary>
/// <param name="write">Takes a line; LEAN's Log.</param>
/// <param name="mode">What is written.</param>
public sealed class AuditWriter(Action<string> write, AuditMode mode)
{
    private readonly Dictionary<string, FeedStatus> _feeds = [];
    private readonly DecisionJson _decisions = AuditJson.DecisionWriter();
    private (double Multiplier, Scenario Scenario, LadderPhase Phase) _last = (double.NaN, default, default);

    /// <summary>Whether anything is written.</summary>
    public bool IsOn => mode != AuditMode.Off;

    /// <summary>Writes the start of a run.</summary>
    public void Run(DateTime utcTime, string symbol, IReadOnlyDictionary<string, string> parameters)
    {
        if (!IsOn) return;
        var assembly = typeof(AuditWriter).Assembly.GetName();
        Write(new RunRecord { Time = utcTime, Algorithm = nameof(YenValveAlgorithm), Version = assembly.Version?.ToString() ?? "", Symbol = symbol, Parameters = parameters });
    }

    /// <summary>Writes a decision, and before it whatever changed about its feeds.</summary>
    public void Decision(MarketObservation observation, Decision decision, in LadderObservation seen, LadderPlan plan)
    {
        if (!IsOn) return;
        foreach (var feed in observation.Feeds) Feed(observation.UtcTime, feed);
        var outline = (decision.Multiplier, decision.Scenario, plan.Phase);
        var changed = decision.Trade || plan.Trade || outline != _last;
        _last = outline;
        if (changed || mode == AuditMode.All) write(AuditLog.Prefix + _decisions.Write(AuditLines.Of(observation, decision, seen, plan)));
    }

    /// <summary>Writes what a live run took over.</summary>
    /// <param name="utcTime">When, UTC.</param>
    /// <param name="observation">What is known.</param>
    /// <param name="decision">The decision that stands.</param>
    /// <param name="seen">What the ladder was shown.</param>
    /// <param name="plan">The ladder as it stands.</param>
    public void Recovery(DateTime utcTime, MarketObservation observation, Decision decision, in LadderObservation seen, LadderPlan plan)
    {
        if (IsOn) Write(new RecoveryRecord { Time = utcTime, Standing = AuditLines.Of(observation, decision, seen, plan) });
    }

    /// <summary>Writes a step of the ladder between two decisions, where it changed the phase.</summary>
    public void Ladder(in LadderObservation seen, LadderPlan plan)
    {
        if (!IsOn || plan.Phase == _last.Phase) return;
        _last.Phase = plan.Phase;
        Write(new LadderRecord { Time = seen.UtcTime, Price = seen.Price, Ladder = AuditLines.Of(plan, seen), Reasons = [.. plan.Reasons.Select(AuditLines.Of)] });
    }

    /// <summary>Writes a change of the limits.</summary>
    /// <param name="utcTime">When, UTC.</param>
    /// <param name="safety">The limits after it.</param>
    /// <param name="target">Weight to hold at most now; null where the limits ask for nothing.</param>
    /// <param name="text">What happened.</param>
    public void Safety(DateTime utcTime, SafetyState safety, double? target, string text)
    {
        if (IsOn) Write(AuditLines.Of(utcTime, safety, target, text));
    }

    /// <summary>Writes what became of an order.</summary>
    public void Order(OrderEvent happening, Order order)
    {
        if (!IsOn || happening.Status is OrderStatus.New or OrderStatus.Submitted) return;
        Write(new OrderRecord
        {
            Time = happening.UtcTime,
            Id = order.Id,
            Status = happening.Status.ToString(),
            Type = order.Type.ToString(),
            Quantity = order.Quantity,
            FillQuantity = happening.FillQuantity,
            FillPrice = happening.FillPrice,
            Fee = happening.OrderFee.Value.Amount,
            Tag = order.Tag,
            Text = happening.Message,
        });
    }

    private void Feed(DateTime utcTime, FeedState feed)
    {
        var known = _feeds.TryGetValue(feed.Name, out var before);
        _feeds[feed.Name] = feed.Status;
        if (known ? before == feed.Status : feed.Status == FeedStatus.Fresh) return;
        Write(new FeedRecord { Time = utcTime, Feed = AuditLines.Of(feed), Text = FeedSentences.Of(feed) });
    }

    private void Write(AuditRecord record) => write(AuditLog.Prefix + AuditJson.Write(record));
}
