using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Signals;

namespace YenValve.Algorithms.Plugin;

/// <summary>The macro multiplier of the strategy by itself, for anybody's algorithm: decided once a day from the same signals by the same rule.</summary>
public sealed class YenStressGauge
{
    private readonly MarketSignals _signals;
    private readonly ExposurePolicy _policy;
    private PolicyState _state = PolicyState.Initial;

    /// <param name="signals">What is known.</param>
    /// <param name="parameters">The rule's; null for the defaults.</param>
    /// <exception cref="ArgumentException">A parameter is out of range.</exception>
    public YenStressGauge(MarketSignals signals, PolicyParameters? parameters = null)
    {
        _signals = signals;
        _policy = new ExposurePolicy(parameters ?? new PolicyParameters());
    }

    /// <summary>Share of the exposure that macro leaves, in [0, 1].</summary>
    public double Multiplier => _state.Multiplier;

    /// <summary>Scenario in force.</summary>
    public Scenario Scenario => _state.Scenario;

    /// <summary>Whether nothing may be added: a feed is overdue, or the JGB curve has never come.</summary>
    public bool IsBlocked { get; private set; } = true;

    /// <summary>Why it stands where it does, as of the last decision.</summary>
    public IReadOnlyList<Reason> Reasons { get; private set; } = [];

    /// <summary>Decides, by what is known at a moment.</summary>
    /// <param name="utcNow">Once a day, after 00:30 UTC, when the JGB curve is released.</param>
    public void Decide(DateTime utcNow)
    {
        var seen = _signals.Observe(utcNow, 0.0, null);
        (_state, var decision) = _policy.Decide(_state, seen);
        IsBlocked = seen.Curve == null || seen.Feeds.Any(feed => feed.Status == FeedStatus.Stale);
        Reasons = decision.Reasons;
    }
}
