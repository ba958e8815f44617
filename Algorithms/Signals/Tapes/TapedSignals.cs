using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Signals.Tapes;

/// <summary>Plays a tape to one run.</summary>
/// <param name="tape">The tape.</param>
/// <param name="track">What this run is to see of it.</param>
internal sealed class TapedSignals(SignalTape tape, MarketObservation[] track) : IMarketSignals
{
    private int _recalled;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Nothing was recorded for the moment.</exception>
    public MarketObservation Observe(DateTime utcNow, double weight, double? equity)
    {
        var at = tape.IndexOf(utcNow);
        if (at < 0) throw new InvalidOperationException(FormattableString.Invariant($"The signals' tape has no decision at {utcNow:yyyy-MM-dd HH:mm} UTC."));
        return track[at] with { CurrentWeight = weight, Equity = equity };
    }

    /// <inheritdoc/>
    public IEnumerable<DateTime> Missed(DateTime utcNow) => HasMissed(utcNow) ? Recalled(utcNow) : [];

    private IEnumerable<DateTime> Recalled(DateTime utcNow)
    {
        while (HasMissed(utcNow)) yield return tape.Time(_recalled++);
    }

    private bool HasMissed(DateTime utcNow) => _recalled < tape.Count && tape.Time(_recalled) is var next && next < tape.StartUtc && next < utcNow;
}
