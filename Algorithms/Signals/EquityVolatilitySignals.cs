using YenValve.Algorithms.Policy;
using YenValve.Data;
using YenValve.Indicators.Robust;

namespace YenValve.Algorithms.Signals;

/// <summary>How unusual the VIX is: its logarithm against the median of the closes before, in robust deviations floored at .05; the last close is not among them.</summary>
internal sealed class EquityVolatilitySignals
{
    private const int Window = 250;
    private const double LeastDeviation = 0.05;
    private readonly RollingMedian _history = new(Window);
    private EquityVolatilityObservation? _observation;

    /// <summary>When closes came.</summary>
    public FeedClock Clock { get; } = new(FeedNames.EquityVolatility, PublicationCalendar.AmericanClose);

    /// <summary>Robust deviation of the last close; NaN until the window is full.</summary>
    public double ZScore { get; private set; } = double.NaN;

    /// <summary>Takes the next close, at its release; one without a figure, or told twice, is passed over.</summary>
    public void Take(MacroSeries close)
    {
        if (close.Figure is not { } vix || close.EndTime <= Clock.LastReleaseUtc) return;
        Clock.Hear(close.EndTime);
        var log = Math.Log(vix);
        ZScore = _history.ZScore(log, LeastDeviation);
        _history.Add(log);
        _observation = double.IsNaN(ZScore) ? null : new EquityVolatilityObservation(ZScore, vix, close.EndTime);
    }

    /// <summary>What is known at a moment; null until the window is full, and while the feed is overdue.</summary>
    public EquityVolatilityObservation? Observe(DateTime utcNow) => Clock.IsFresh(utcNow) ? _observation : null;
}
