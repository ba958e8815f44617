using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Feed;

/// <summary>All subscriptions of a run in LEAN's order, and the fill step that follows the finest of them.</summary>
internal sealed class SubscriptionCollection
{
    private readonly Dictionary<SubscriptionDataConfig, Subscription> _byConfig = [];
    private Subscription[]? _ordered;
    private bool _frozen;

    /// <summary>Told the old step after it has changed.</summary>
    public Action? FillStepChanged { get; set; }

    public FillStep FillStep { get; } = new(Time.OneMinute);

    /// <summary>By security type, tick type and symbol; a snapshot, so that it may be walked while subscriptions come and go.</summary>
    public Subscription[] Ordered => _ordered ??=
    [
        .. _byConfig.Values
            .OrderBy(x => x.Configuration.SecurityType)
            .ThenBy(x => x.Configuration.TickType)
            .ThenBy(x => x.Configuration.Symbol),
    ];

    public bool TryGet(SubscriptionDataConfig config, out Subscription subscription) => _byConfig.TryGetValue(config, out subscription!);

    public bool TryAdd(Subscription subscription)
    {
        if (!_byConfig.TryAdd(subscription.Configuration, subscription)) return false;
        UpdateFillStep(subscription.Configuration, false);
        _ordered = null;
        return true;
    }

    public bool TryRemove(SubscriptionDataConfig config)
    {
        if (!_byConfig.Remove(config, out var subscription)) return false;
        // data that merely ran out leaves the step alone; only a removal by the user changes it
        if (!subscription.EndOfStream && !_frozen && Counts(config) && config.Increment == FillStep.Value
            && _byConfig.Keys.All(x => !Counts(x) || x.Resolution != config.Resolution))
        {
            Set(_byConfig.Keys);
        }
        _ordered = null;
        return true;
    }

    /// <summary>The fill step, taking account of a subscription about to be added.</summary>
    public FillStep FillStepFor(SubscriptionDataConfig config)
    {
        UpdateFillStep(config, true);
        return FillStep;
    }

    /// <summary>Holds the fill step while subscriptions are restarted because of it.</summary>
    public void Freeze(bool frozen) => _frozen = frozen;

    private void UpdateFillStep(SubscriptionDataConfig config, bool withConfig)
    {
        if (_frozen || !Counts(config) || config.Increment == FillStep.Value) return;
        Set(withConfig ? _byConfig.Keys.Append(config) : _byConfig.Keys);
    }

    private void Set(IEnumerable<SubscriptionDataConfig> configs)
    {
        var finest = configs.Where(Counts).Select(x => x.Resolution).DefaultIfEmpty(Resolution.Minute).Min().ToTimeSpan();
        if (finest == FillStep.Value) return;
        FillStep.Value = finest;
        FillStepChanged?.Invoke();
    }

    private static bool Counts(SubscriptionDataConfig config) => !config.IsInternalFeed && config.Resolution != Resolution.Tick;
}
