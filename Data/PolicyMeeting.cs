using QuantConnect.Data;

namespace YenValve.Data;

/// <summary>An event of Japanese policy, told when it became public: a meeting when it was scheduled, its decision when it was announced.</summary>
/// <remarks>
/// Ticker BOJ: <c>alternative/boj/policy_events.csv</c>; ticker MOF: <c>alternative/mof/jgb_auctions.csv</c>. Both hold <c>released,event,kind,value,note</c>,
/// times in UTC. One meeting has two rows, its schedule and its decision, so that a calendar may look ahead to dates that were known and never to what
/// was decided.
/// </remarks>
public class PolicyMeeting : PublishedData
{
    /// <summary>Ticker of the auctions of super-long bonds; every other is the Bank of Japan's calendar.</summary>
    public const string Auctions = "MOF";

    /// <summary>What it is.</summary>
    public PolicyEventKind Kind { get; private set; }

    /// <summary>When it happens or happened, UTC.</summary>
    public DateTime EventTime { get; private set; }

    /// <summary>Policy rate after the decision in percent, size of an intervention or an auction in billions of yen; null where there is none.</summary>
    public double? Figure { get; private set; }

    /// <summary>What the publisher added.</summary>
    public string Note { get; private set; } = "";

    /// <inheritdoc/>
    protected override string FileOf(SubscriptionDataConfig config) =>
        config.Symbol.Value == Auctions ? "alternative/mof/jgb_auctions.csv" : "alternative/boj/policy_events.csv";

    /// <inheritdoc/>
    protected override PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config)
    {
        if (!Enum.TryParse<PolicyEventKind>(row.Text(2), true, out var kind) || !Enum.IsDefined(kind)) row.Refuse(row.Text(2), "not a kind of event");
        var datum = new PolicyMeeting
        {
            EndTime = row.Time,
            EventTime = row.Moment(1, "the time of the event"),
            Kind = kind,
            Figure = row.Number(3, -1e6, 1e6, "a figure"),
            Note = row.Text(4),
        };
        datum.Value = (decimal)(datum.Figure ?? 0.0);
        return datum;
    }
}

/// <summary>Kinds of policy events.</summary>
public enum PolicyEventKind
{
    /// <summary>A meeting of the policy board was scheduled.</summary>
    Scheduled,

    /// <summary>The policy board's decision was announced.</summary>
    Decision,

    /// <summary>An auction of super-long bonds was scheduled.</summary>
    Auction,

    /// <summary>The ministry disclosed an intervention in the currency market.</summary>
    Intervention,
}
