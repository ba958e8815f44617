using QuantConnect;
using QuantConnect.Data.Market;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Signals.Tapes;

/// <summary>Computes everything that can be selected, once, and keeps what was known at each decision.</summary>
public sealed class SignalRecorder
{
    private readonly List<SignalMoment> _moments = [];
    private readonly List<DayBar> _days = [];
    private readonly List<LiquidationHour> _hours = [];
    private SignalKey? _key;
    private DateTime _startUtc;
    private MarketSignals? _signals;

    /// <summary>Subscribes an algorithm that is being initialised.</summary>
    /// <param name="key">What is recorded.</param>
    /// <param name="feeds">Its feeds.</param>
    /// <param name="startUtc">When its warm-up ends, UTC.</param>
    internal void Subscribe(SignalKey key, MarketFeeds feeds, DateTime startUtc)
    {
        (_key, _startUtc) = (key, startUtc);
        _signals = feeds.Subscribe(SignalSelection.All, SignalSelection.All, new SignalLengths());
        _signals.BitcoinDay = _days.Add;
        feeds.Tap<TradeBar>(hour => LiquidationHistory.Add(_hours, hour));
    }

    /// <summary>Keeps what is known at a decision.</summary>
    /// <param name="utcNow">Its moment.</param>
    internal void Record(DateTime utcNow) =>
        _moments.Add(new SignalMoment(_signals!.Observe(utcNow, 0.0, null) with { Bitcoin = null }, _days.Count, _hours.Count));

    /// <summary>The tape, once the run has ended; null where it came to no decision.</summary>
    public SignalTape? ToTape() => _key != null && _moments.Count > 0 ? new SignalTape(_key, _startUtc, [.. _moments], [.. _days], [.. _hours]) : null;
}
